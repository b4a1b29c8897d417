package io.github.alteryx4j.simulator;

import io.github.alteryx4j.simulator.AssetCollection.Kind;
import org.jspecify.annotations.Nullable;

/** Who may see, run and cancel what: as owner, as Curator, in public, by the studio, or by a collection. */
record Access(Accounts accounts, Studios studios, AssetCollections collections) {

    boolean sees(SimulatedUser user, Workflow workflow) {
        return workflow.ownedBy(user)
                || workflow.flag("isPublic")
                || inStudioOf(user, workflow.ownerId())
                || collections.share(Kind.WORKFLOW, workflow.id(), user.id());
    }

    boolean runs(SimulatedUser user, Workflow workflow) {
        return workflow.ownedBy(user)
                || inStudioOf(user, workflow.ownerId())
                || collections.share(Kind.WORKFLOW, workflow.id(), user.id())
                || (workflow.flag("isPublic") && workflow.flag("othersCanExecute"));
    }

    boolean sees(SimulatedUser user, Schedule schedule) {
        return changes(user, schedule)
                || collections.share(Kind.SCHEDULE, schedule.id(), user.id())
                || studioShares(user, schedule);
    }

    boolean changes(SimulatedUser user, Schedule schedule) {
        return user.isCurator()
                || schedule.ownerId().equals(user.id())
                || collections.letChange(Kind.SCHEDULE, schedule.id(), user.id());
    }

    boolean sees(SimulatedUser user, Job job) {
        return cancels(user, job)
                || (job.scheduleId() != null && collections.share(Kind.SCHEDULE, job.scheduleId(), user.id()));
    }

    boolean cancels(SimulatedUser user, Job job) {
        return user.isCurator() || job.user().id().equals(user.id());
    }

    /** The studio of an asset is its owner's. */
    String studioOf(@Nullable String ownerId) {
        Account owner = accounts.find(ownerId);
        return owner == null ? studios.homeId() : owner.studioId();
    }

    private boolean studioShares(SimulatedUser user, Schedule schedule) {
        Studio studio = studios.find(studioOf(schedule.ownerId()));
        return studio != null
                && studio.canShareSchedules()
                && studioOf(user.id()).equals(studio.id());
    }

    private boolean inStudioOf(SimulatedUser user, String ownerId) {
        String studioId = studioOf(ownerId);
        return !studioId.equals(studios.homeId()) && studioOf(user.id()).equals(studioId);
    }
}
