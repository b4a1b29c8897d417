package io.github.alteryx4j.examples.administration;

import io.github.alteryx4j.auth.Secret;

/**
 * Somebody who is to join.
 *
 * @param team the user group, which is made when there is none of that name
 * @param runAs the operating system's user under whom the colleague's workflows run, and that user's password
 */
record Colleague(String firstName, String lastName, String email, String team, RunAs runAs) {

    record RunAs(String userName, Secret password) {}
}
