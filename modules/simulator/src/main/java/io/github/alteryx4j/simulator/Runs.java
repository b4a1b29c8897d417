package io.github.alteryx4j.simulator;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the runs of one workflow end: first what was scripted for the next ones, then what holds for all. */
final class Runs {

    private final Deque<RunResult> next = new ArrayDeque<>();
    private @Nullable RunFunction every;

    synchronized void next(RunResult result) {
        next.add(result);
    }

    synchronized void every(@Nullable RunFunction function) {
        every = function;
    }

    RunResult run(RunInput input, AppPackage definition) {
        RunFunction function;
        synchronized (this) {
            RunResult scripted = next.poll();
            if (scripted != null) {
                return scripted;
            }
            function = every;
        }
        return function != null ? function.run(input) : echo(input, definition);
    }

    /** The run that nobody scripted: it succeeds, and each of its outputs lists the answers. */
    private static RunResult echo(RunInput input, AppPackage definition) {
        List<String> files = definition.outputs().isEmpty() ? List.of("result.csv") : definition.outputs();
        Content csv = Content.of(csv(input.answers()).getBytes(StandardCharsets.UTF_8));
        RunResult.Builder result = RunResult.builder().engineLine();
        for (String file : files) {
            result.output(file, "Csv", csv).output(file, "Raw", csv);
        }
        return result.build();
    }

    private static String csv(Map<String, String> answers) {
        StringBuilder csv = new StringBuilder("question,answer\r\n");
        answers.forEach((question, answer) ->
                csv.append(field(question)).append(',').append(field(answer)).append("\r\n"));
        return csv.toString();
    }

    private static String field(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
