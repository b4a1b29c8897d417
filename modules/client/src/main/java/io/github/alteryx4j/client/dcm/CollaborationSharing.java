package io.github.alteryx4j.client.dcm;

import java.util.List;

/**
 * Who may work on a connection.
 *
 * @param sharedCredentials ids of the credentials that go with it
 * @param borrowedCredentials ids of the credentials that came with it
 */
public record CollaborationSharing(
        List<String> borrowedCredentials,
        List<String> sharedCredentials,
        List<DcmUser> users,
        List<DcmUserGroup> userGroups) {

    public CollaborationSharing {
        borrowedCredentials = List.copyOf(borrowedCredentials);
        sharedCredentials = List.copyOf(sharedCredentials);
        users = List.copyOf(users);
        userGroups = List.copyOf(userGroups);
    }
}
