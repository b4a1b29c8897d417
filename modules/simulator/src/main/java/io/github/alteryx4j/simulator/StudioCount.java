package io.github.alteryx4j.simulator;

import java.util.function.Predicate;

/** A studio and how much is in it. */
record StudioCount(Studio studio, long users, long workflows) {

    static StudioCount of(Site site, Studio studio) {
        long users = site.accounts().all().stream()
                .filter(account -> account.studioId().equals(studio.id()))
                .count();
        long workflows = site.workflows().all().stream()
                .filter(workflow -> site.access().studioOf(workflow.ownerId()).equals(studio.id()))
                .count();
        return new StudioCount(studio, users, workflows);
    }

    /** The four bounds of the query, each of which may be reached. */
    static Predicate<StudioCount> wanted(Exchange exchange) {
        int fewestUsers = number(exchange, "userCountGreaterThanEquals", 0);
        int mostUsers = number(exchange, "userCountLessThanEquals", Integer.MAX_VALUE);
        int fewestWorkflows = number(exchange, "workflowCountGreaterThanEquals", 0);
        int mostWorkflows = number(exchange, "workflowCountLessThanEquals", Integer.MAX_VALUE);
        return count -> count.users >= fewestUsers
                && count.users <= mostUsers
                && count.workflows >= fewestWorkflows
                && count.workflows <= mostWorkflows;
    }

    private static int number(Exchange exchange, String name, int otherwise) {
        String text = exchange.query(name);
        try {
            return text == null ? otherwise : Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw Problem.badRequest("The value '" + text + "' is not valid for " + name + ".");
        }
    }
}
