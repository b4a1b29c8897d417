package io.github.alteryx4j.client;

import io.github.alteryx4j.testing.Contract;
import io.github.alteryx4j.testing.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Every type that answers are read as, with the JSON of a whole one.
 *
 * @param sample one value, without the brackets of a list
 */
record AnswerTypes(Class<?> type, String sample) {

    static final List<AnswerTypes> ALL = all();

    private static List<AnswerTypes> all() {
        Samples samples = new Samples(Contract.OURS);
        Map<String, Class<?>> types = new java.util.TreeMap<>();
        try (Scripted scripted = new Scripted()) {
            new Doors(scripted.client)
                    .methods()
                    .forEach((name, methods) -> types.put(name, Doors.yields(methods.get(0))));
        }
        types.put("jobs.list", JobPage.class);
        List<AnswerTypes> all = new ArrayList<>();
        Contract.OURS.endpoints().stream()
                .filter(row -> !List.of("none", "bytes").contains(row.answer()))
                .forEach(row -> row.client().forEach(name -> {
                    for (String form : row.answer().split("\\|")) {
                        String element = form.startsWith("[") ? form.substring(1, form.length() - 1) : form;
                        all.add(new AnswerTypes(types.get(name), samples.full(element)));
                    }
                }));
        return all.stream().distinct().toList();
    }
}
