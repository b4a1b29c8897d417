package io.github.alteryx4j.testing;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs Jazzer on each target of a class, in a virtual machine of its own. For the Maven profile {@code fuzz}. */
public final class Fuzzing {

    private Fuzzing() {}

    /**
     * Fuzzes.
     *
     * @param arguments the class, the seconds for each target, a folder for what was found, its targets' names
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> failed = new ArrayList<>();
        for (String name : List.of(arguments).subList(3, arguments.length)) {
            Path folder = Path.of(arguments[2], name);
            Files.createDirectories(folder.resolve("corpus"));
            Path log = folder.resolve("log.txt");
            int exit = new ProcessBuilder(command(arguments[0], name, arguments[1], folder))
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.to(log.toFile()))
                    .start()
                    .waitFor();
            System.out.println(name + (exit == 0 ? ": nothing found" : ": FOUND SOMETHING, see " + log));
            try (var lines = Files.lines(log)) {
                lines.filter(line -> line.matches("#\\d+\\s+DONE.*|stat::.*(units|per_sec).*|== Java Exception.*"))
                        .forEach(line -> System.out.println("    " + line));
            }
            if (exit != 0) {
                failed.add(name);
            }
        }
        if (!failed.isEmpty()) {
            throw new IllegalStateException("Fuzzing found something in " + failed);
        }
    }

    private static List<String> command(String target, String name, String seconds, Path folder) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + target,
                "--target_args=" + name + " " + folder.resolve("corpus"),
                "--instrumentation_includes=io.github.alteryx4j.**:tools.jackson.**",
                "--custom_hook_includes=io.github.alteryx4j.**",
                "--reproducer_path=" + folder,
                "-artifact_prefix=" + folder + "/",
                "-max_total_time=" + seconds,
                "-timeout=25",
                "-rss_limit_mb=3000",
                "-print_final_stats=1",
                folder.resolve("corpus").toString());
    }
}
