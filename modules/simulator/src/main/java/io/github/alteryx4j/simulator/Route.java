package io.github.alteryx4j.simulator;

import io.github.alteryx4j.simulator.SimulatedUser.Role;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One endpoint.
 *
 * @param who the lowest role that may call it, or null when it is open to everyone
 * @param newest whether servers from before 2025 lack it
 */
record Route(String method, String template, @Nullable Role who, boolean newest, Handler handler) {

    Route newestOnly() {
        return new Route(method, template, who, true, handler);
    }

    boolean named(String otherMethod, String otherTemplate) {
        return method.equalsIgnoreCase(otherMethod) && template.equalsIgnoreCase(otherTemplate);
    }

    /** The path variables, or null when the path is another one. */
    @Nullable Map<String, String> match(List<String> path) {
        List<String> pattern = segments(template);
        if (pattern.size() != path.size()) {
            return null;
        }
        Map<String, String> variables = new LinkedHashMap<>();
        for (int i = 0; i < pattern.size(); i++) {
            String expected = pattern.get(i);
            if (expected.startsWith("{") && !path.get(i).isEmpty()) {
                variables.put(expected.substring(1, expected.length() - 1), path.get(i));
            } else if (!expected.equalsIgnoreCase(path.get(i))) {
                return null;
            }
        }
        return variables;
    }

    /** Fewer variables first, so that a literal wins over a variable in its place. */
    int variables() {
        return (int) segments(template).stream().filter(s -> s.startsWith("{")).count();
    }

    /** The parts of a path that begins with a slash; one slash at the end is ignored. */
    static List<String> segments(String path) {
        String trimmed = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return Arrays.asList(trimmed.split("/", -1));
    }
}
