package io.github.alteryx4j.simulator;

/** What a user may do with DCM connections of their own. */
record DcmRights(boolean createAndUpdate, boolean shareForExecution, boolean shareForCollaboration) {}
