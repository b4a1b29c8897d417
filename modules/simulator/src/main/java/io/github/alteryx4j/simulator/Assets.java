package io.github.alteryx4j.simulator;

import io.github.alteryx4j.simulator.AssetCollection.Kind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What users own: workflows, schedules and collections; and how it is handed over or goes. */
record Assets(Site site) {

    List<Workflow> workflows(String ownerId) {
        return site.workflows().all().stream()
                .filter(workflow -> workflow.ownerId().equals(ownerId))
                .toList();
    }

    List<Schedule> schedules(String ownerId) {
        return site.schedules().all().stream()
                .filter(schedule -> schedule.ownerId().equals(ownerId))
                .toList();
    }

    List<AssetCollection> collections(String ownerId) {
        return site.collections().all().stream()
                .filter(collection -> collection.ownerId().equals(ownerId))
                .toList();
    }

    boolean none(String ownerId) {
        return workflows(ownerId).isEmpty()
                && schedules(ownerId).isEmpty()
                && collections(ownerId).isEmpty();
    }

    /** Workflows may cross studios here; schedules of others stay where they are. */
    void give(Workflow workflow, String newOwnerId, SimulatedUser by) {
        Workflow given =
                site.workflows().change(workflow.id(), known -> known.with(Json.object("ownerId", newOwnerId)));
        site.audit().updated(AuditLog.APP, workflow.id(), by, WorkflowViews.full(workflow), WorkflowViews.full(given));
    }

    void give(Schedule schedule, String newOwnerId, SimulatedUser by) {
        site.schedules()
                .change(
                        schedule.id(),
                        known -> known.ownedBy(newOwnerId)
                                .changed(by, site.clock().now()));
    }

    void give(AssetCollection collection, String newOwnerId, SimulatedUser by) {
        AssetCollection given = site.collections()
                .change(collection.id(), known -> known.with(known.name(), newOwnerId))
                .after();
        site.audit()
                .updated(
                        AuditLog.COLLECTION,
                        collection.id(),
                        by,
                        CollectionViews.full(site, collection),
                        CollectionViews.full(site, given));
    }

    void delete(Workflow workflow, SimulatedUser by) {
        site.schedules().of(workflow.id()).forEach(this::delete);
        site.workflows().remove(workflow.id());
        site.collections().forget(Kind.WORKFLOW, workflow.id());
        site.audit().deleted(AuditLog.APP, workflow.id(), by, WorkflowViews.full(workflow));
    }

    void delete(Schedule schedule) {
        site.schedules().remove(schedule.id());
        site.collections().forget(Kind.SCHEDULE, schedule.id());
    }

    /** The schedules whose owner may not run the workflow, so that they fail when they are due. */
    Set<String> brokenSchedules() {
        Set<String> broken = new LinkedHashSet<>();
        for (Schedule schedule : site.schedules().all()) {
            Workflow workflow = site.workflows().find(schedule.workflowId());
            SimulatedUser owner = site.users().find(schedule.ownerId());
            if (workflow == null || owner == null || !site.access().runs(owner, workflow)) {
                broken.add(schedule.id());
            }
        }
        return broken;
    }
}
