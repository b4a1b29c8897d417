package io.github.alteryx4j.client.user;

import java.util.List;

/** What a user owns. */
public record UserAssets(List<Asset> workflows, List<Asset> schedules, List<Asset> collections) {

    public UserAssets {
        workflows = List.copyOf(workflows);
        schedules = List.copyOf(schedules);
        collections = List.copyOf(collections);
    }
}
