package io.github.alteryx4j.simulator;

import java.nio.file.Path;

/** A file that came in and now lies in the simulator's own directory. */
record UploadedFile(String name, Path path, long size) {}
