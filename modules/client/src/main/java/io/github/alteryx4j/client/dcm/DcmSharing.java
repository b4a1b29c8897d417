package io.github.alteryx4j.client.dcm;

import org.jspecify.annotations.Nullable;

/** Whom a connection is shared with. */
public record DcmSharing(
        @Nullable ExecutionSharing execution, @Nullable CollaborationSharing collaboration) {}
