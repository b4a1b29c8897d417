package io.github.alteryx4j.simulator;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Search, order and page of the lists of workflows in V1, which are the same for users and for Curators. */
record WorkflowSearch(Site site) {

    List<Workflow> found(Exchange exchange, Stream<Workflow> among) {
        String search = exchange.query("search");
        String type = exchange.query("packageType");
        Stream<Workflow> found = among.filter(workflow ->
                        search == null || Choice.lower(workflow.name()).contains(Choice.lower(search)))
                .filter(workflow -> type == null || isOfType(workflow, type));
        Comparator<Workflow> order = order(exchange.query("sortField"));
        boolean down = "desc".equalsIgnoreCase(exchange.query("direction"));
        return Page.of(exchange)
                .cut(found.sorted(down ? order.reversed() : order))
                .toList();
    }

    private static boolean isOfType(Workflow workflow, String type) {
        Word known = WorkflowViewsV1.packageType(workflow);
        return type.equals(Integer.toString(known.number())) || type.equalsIgnoreCase(known.text());
    }

    /** Unknown fields are ignored; workflows that are alike stay in the order they came. */
    private Comparator<Workflow> order(@Nullable String field) {
        return switch (field == null ? "" : Choice.lower(field)) {
            case "name" -> Comparator.comparing(workflow -> Choice.lower(workflow.name()));
            case "owner" -> Comparator.comparing(Workflow::ownerId);
            case "runcount" -> Comparator.comparingInt(Workflow::runCount);
            case "executionmode" -> Comparator.comparing(workflow -> workflow.text("executionMode"));
            case "subscriptionid" ->
                Comparator.comparing(workflow -> site.access().studioOf(workflow.ownerId()));
            case "author", "copyright", "description" ->
                Comparator.comparing(workflow -> text(workflow, Choice.lower(String.valueOf(field))));
            default -> Comparator.comparing(workflow -> workflow.published().created());
        };
    }

    private static String text(Workflow workflow, String name) {
        return workflow.published().definition().texts().getOrDefault(name, "");
    }
}
