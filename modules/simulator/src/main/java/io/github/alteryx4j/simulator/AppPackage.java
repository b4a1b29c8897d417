package io.github.alteryx4j.simulator;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the server knows of a package.
 *
 * @param type App, Module (a plain workflow) or Macro
 * @param texts the MetaInfo of the workflow: author, copyright, description, url, urlText and so on
 * @param outputs file names of the Output Data tools
 * @param uploaded the package's own bytes, or null when it was defined by program
 */
record AppPackage(
        String fileName,
        String type,
        boolean amp,
        Map<String, String> texts,
        List<SimulatedQuestion> questions,
        List<String> outputs,
        @Nullable Content uploaded) {

    AppPackage withUploaded(Content content) {
        return new AppPackage(fileName, type, amp, texts, questions, outputs, content);
    }

    /** What a download gives: the very bytes that came in, or else a package that holds the same definition. */
    Content content() {
        return uploaded != null ? uploaded : Content.of(PackageWriter.write(this));
    }

    String packageName() {
        return fileName.replaceFirst("\\.[^.]*$", "") + ".yxzp";
    }
}
