package io.github.alteryx4j.simulator;

/** All that the server answers. */
final class Endpoints {

    private Endpoints() {}

    static void register(Site site, Router router) {
        new TokenRoutes(site).register(router);
        new WorkflowRoutes(site).register(router);
        new WorkflowUploads(site).register(router);
        new WorkflowJobs(site).register(router);
        new JobRoutes(site).register(router);
        new V1Routes(site).register(router);
        new UserRoutes(site).register(router);
        new UserAssetRoutes(site).register(router);
        new UserGroupRoutes(site).register(router);
        new ScheduleRoutes(site).register(router);
        new CollectionRoutes(site).register(router);
        new CollectionContentRoutes(site).register(router);
        new StudioRoutes(site).register(router);
        site.inputFiles().register(router);
        new CredentialRoutes(site).register(router);
        new ServerConnectionRoutes(site).register(router);
        new DcmRoutes(site).register(router);
        new DcmAdminRoutes(site).register(router);
        new DcmRules(site).register(router);
        new UsageRoutes(site).register(router);
        new AdminWorkflowRoutes(site).register(router);
        new AdminUpload(site).register(router);
        new AdminLists(site).register(router);
        new AdminRoutes(site).register(router);
    }
}
