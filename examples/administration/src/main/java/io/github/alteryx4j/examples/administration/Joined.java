package io.github.alteryx4j.examples.administration;

/** What was made for a colleague who joined, by ids. */
record Joined(String userId, String userGroupId, String collectionId, String credentialId, String scheduleId) {}
