package io.github.alteryx4j.client;

import io.github.alteryx4j.client.job.Job;
import io.github.alteryx4j.client.job.WorkflowJob;
import io.github.alteryx4j.client.job.WorkflowJobFilter;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The looks at jobs as calls of the API. */
record ServerLooks(Http http) implements Looks.Server {

    @Override
    public Mono<Job> job(String jobId, boolean withMessages) {
        return http.get("/v3/jobs/{jobId}", jobId)
                .query("includeMessages", withMessages)
                .since("2022.3")
                .one(Job.class);
    }

    @Override
    public Flux<WorkflowJob> jobs(String workflowId, WorkflowJobFilter status, int offset, int limit) {
        return http.get("/v3/workflows/{workflowId}/jobs", workflowId)
                .query("offset", offset)
                .query("limit", limit)
                .query("status", Json.word(status))
                .many(WorkflowJob.class);
    }
}
