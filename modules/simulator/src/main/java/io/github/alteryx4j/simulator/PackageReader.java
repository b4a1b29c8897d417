package io.github.alteryx4j.simulator;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Reads uploaded .yxzp files: zip archives with a workflow in them. Blocks. */
final class PackageReader {

    private static final int MAX_ENTRIES = 10_000;
    private static final int MAX_WORKFLOW = 32 * 1024 * 1024;
    private static final List<String> KINDS = List.of(".yxwz", ".yxmd", ".yxmc");

    private PackageReader() {}

    static AppPackage read(UploadedFile upload) {
        if (!upload.name().toLowerCase(Locale.ROOT).endsWith(".yxzp")) {
            throw Problem.badRequest("The file must be an Alteryx package (.yxzp).");
        }
        Path path = upload.path();
        try (ZipFile zip = new ZipFile(path.toFile())) {
            ZipEntry entry = workflow(zip);
            try (InputStream in = zip.getInputStream(entry)) {
                byte[] xml = in.readNBytes(MAX_WORKFLOW + 1);
                if (xml.length > MAX_WORKFLOW) {
                    throw Problem.badRequest("The workflow in the package is too large.");
                }
                Content content = Content.file(path, upload.size());
                return DesignerXml.read(baseName(entry.getName()), new ByteArrayInputStream(xml))
                        .withUploaded(content);
            }
        } catch (ZipException e) {
            throw Problem.badRequest("The file is not a valid Alteryx package.");
        } catch (IOException e) {
            throw Problem.badRequest("The package cannot be read.");
        }
    }

    /** An app before a workflow before a macro, and the one nearest the top. */
    private static ZipEntry workflow(ZipFile zip) {
        if (zip.size() > MAX_ENTRIES) {
            throw Problem.badRequest("The package holds too many files.");
        }
        List<ZipEntry> found = new ArrayList<>();
        zip.stream().filter(entry -> kind(entry) >= 0).forEach(found::add);
        return found.stream()
                .min(Comparator.comparingInt(PackageReader::kind).thenComparingInt(PackageReader::depth))
                .orElseThrow(() -> Problem.badRequest("The package holds no workflow."));
    }

    private static int kind(ZipEntry entry) {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        return KINDS.indexOf(name.substring(Math.max(0, name.lastIndexOf('.'))));
    }

    private static int depth(ZipEntry entry) {
        return entry.getName().split("[/\\\\]", -1).length;
    }

    static String baseName(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }
}
