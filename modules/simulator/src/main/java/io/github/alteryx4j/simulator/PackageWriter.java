package io.github.alteryx4j.simulator;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a definition made by program as a package that {@link PackageReader} reads back. Compresses, so not on an event loop. */
final class PackageWriter {

    private PackageWriter() {}

    static byte[] write(AppPackage definition) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            ZipEntry entry = new ZipEntry(definition.fileName());
            // A fixed time: the same definition always gives the same bytes.
            entry.setTime(0);
            zip.putNextEntry(entry);
            zip.write(xml(definition).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String xml(AppPackage definition) {
        StringBuilder xml = new StringBuilder();
        xml.append("<?xml version=\"1.0\"?>\n<AlteryxDocument yxmdVer=\"2022.1\" RunE2=\"")
                .append(definition.amp() ? 'T' : 'F')
                .append("\">\n<Nodes>\n");
        int tool = 1;
        for (String file : definition.outputs()) {
            xml.append("<Node ToolID=\"").append(tool++).append("\">");
            xml.append("<GuiSettings Plugin=\"AlteryxBasePluginsGui.DbFileOutput.DbFileOutput\"/>");
            xml.append("<Properties><Configuration>");
            element(xml, "File", file);
            xml.append("</Configuration></Properties></Node>\n");
        }
        xml.append("</Nodes>\n<Connections/>\n<Properties><MetaInfo>");
        element(xml, "Name", definition.texts().getOrDefault("name", ""));
        element(xml, "Description", definition.texts().getOrDefault("description", ""));
        element(xml, "Author", definition.texts().getOrDefault("author", ""));
        xml.append("</MetaInfo>\n<RuntimeProperties><Actions/><Questions><Question><Type>Tab</Type>");
        xml.append("<Description>Questions</Description><Name>Tab (1)</Name><Questions>\n");
        definition.questions().forEach(question -> question(xml, question));
        xml.append("</Questions></Question></Questions></RuntimeProperties></Properties>\n</AlteryxDocument>\n");
        return xml.toString();
    }

    private static void question(StringBuilder xml, SimulatedQuestion question) {
        xml.append("<Question>");
        String type = question.type().replaceFirst("^Question", "");
        element(xml, "Type", type.equals("Boolean") ? "CheckBox" : type);
        element(xml, "Description", question.description());
        element(xml, "Name", question.name());
        element(xml, "Default", question.value());
        xml.append("<Multiple value=\"")
                .append(question.multiple() ? "True" : "False")
                .append("\"/><Items>");
        question.items()
                .forEach((key, shown) -> xml.append("<Item key=\"")
                        .append(escaped(key))
                        .append("\" name=\"")
                        .append(escaped(shown))
                        .append("\"/>"));
        xml.append("</Items></Question>\n");
    }

    private static void element(StringBuilder xml, String name, String text) {
        xml.append('<')
                .append(name)
                .append('>')
                .append(escaped(text))
                .append("</")
                .append(name)
                .append('>');
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
