package io.github.alteryx4j.client.usergroup;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;

/**
 * What came of adding users to a group: the server says yes also when it refused some or all of them.
 *
 * @param added how many are members now
 * @param submitted how many were to be added
 * @param refused the reason for each that was refused, by the id of the user
 */
public record AddedUsers(
        @JsonProperty("successfullyAddedUserCount") int added,
        @JsonProperty("totalUsersSubmittedCount") int submitted,
        @JsonProperty("failedUserReasons") Map<String, String> refused) {

    public AddedUsers {
        refused = Map.copyOf(refused);
    }

    /** Whether all of them were added. */
    public boolean isComplete() {
        return added == submitted && refused.isEmpty();
    }
}
