package io.github.alteryx4j.simulator;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * A DCM connection as it stands; a change makes a new one.
 *
 * @param connectionId what workflows call it
 */
record DcmConnection(
        String id,
        String connectionId,
        String ownerId,
        DcmContent content,
        Instant created,
        Instant changed,
        Grants sharing) {

    /**
     * With whom its owner shares it.
     *
     * @param sharedCredentials the ids of the connection's credentials that collaborators may use
     */
    record Grants(Shares execution, Shares collaboration, List<String> sharedCredentials) {

        static final Grants NONE = new Grants(Shares.NONE, Shares.NONE, List.of());

        Grants without(Shares.Kind kind, String id) {
            return new Grants(execution.without(kind, id), collaboration.without(kind, id), sharedCredentials);
        }

        Grants withExecution(Shares shares) {
            return new Grants(shares, collaboration, sharedCredentials);
        }

        Grants withCollaboration(Shares shares, List<String> credentials) {
            return new Grants(execution, shares, List.copyOf(credentials));
        }
    }

    boolean visibleTo(String userId, Set<String> groupsOfUser) {
        return ownerId.equals(userId)
                || sharing.execution().reach(userId, groupsOfUser)
                || sharing.collaboration().reach(userId, groupsOfUser);
    }

    DcmConnection with(DcmContent other, Instant now) {
        return new DcmConnection(id, connectionId, ownerId, other, created, now, sharing);
    }

    DcmConnection with(Grants other) {
        return new DcmConnection(id, connectionId, ownerId, content, created, changed, other);
    }
}
