package io.github.alteryx4j.client.run;

import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.io.JsonStringEncoder;

/** The answer to a list box: a JSON array inside the text, one object for each chosen item. */
final class Choices {

    private Choices() {}

    static String encode(List<String> keys) {
        return keys.stream()
                .map(key -> "{\"key\":\""
                        + new String(JsonStringEncoder.getInstance().quoteAsCharArray(key)) + "\",\"value\":\"true\"}")
                .collect(Collectors.joining(",", "[", "]"));
    }
}
