package io.github.alteryx4j.benchmarks;

import io.github.alteryx4j.client.job.Job;
import java.io.IOException;
import java.util.concurrent.Future;
import org.apache.hc.client5.http.async.methods.SimpleHttpRequest;
import org.apache.hc.client5.http.async.methods.SimpleHttpResponse;
import org.apache.hc.client5.http.async.methods.SimpleRequestBuilder;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;
import org.apache.hc.core5.concurrent.FutureCallback;
import org.apache.hc.core5.http.ContentType;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoSink;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;

/** Apache HttpClient 5, asynchronous, with a token that never changes and Jackson. */
final class ApacheClient implements AutoCloseable {

    private final ObjectReader reader = Yardstick.MAPPER.readerFor(Job.class);
    private final ObjectWriter writer = Yardstick.MAPPER.writerFor(Submission.class);
    private final CloseableHttpAsyncClient http = HttpAsyncClients.custom()
            .setConnectionManager(PoolingAsyncClientConnectionManagerBuilder.create()
                    .setMaxConnTotal(64)
                    .setMaxConnPerRoute(64)
                    .build())
            .build();
    private final String base;

    ApacheClient(String base) {
        this.base = base;
        http.start();
    }

    Mono<Job> submit(String workflowId) {
        return Mono.create(sink -> {
            SimpleHttpRequest request = SimpleRequestBuilder.post(base + "/v3/workflows/" + workflowId + "/jobs")
                    .setHeader("Accept", "application/json")
                    .setHeader("Authorization", Yardstick.BEARER)
                    .setBody(writer.writeValueAsBytes(Submission.ONE), ContentType.APPLICATION_JSON)
                    .build();
            Future<SimpleHttpResponse> answer = http.execute(request, new Receiver(sink));
            sink.onCancel(() -> answer.cancel(true));
        });
    }

    private final class Receiver implements FutureCallback<SimpleHttpResponse> {

        private final MonoSink<Job> sink;

        Receiver(MonoSink<Job> sink) {
            this.sink = sink;
        }

        @Override
        public void completed(SimpleHttpResponse response) {
            try {
                sink.success(reader.readValue(response.getBodyBytes()));
            } catch (JacksonException error) {
                sink.error(error);
            }
        }

        @Override
        public void failed(Exception error) {
            sink.error(error);
        }

        @Override
        public void cancelled() {
            sink.error(new IllegalStateException("cancelled"));
        }
    }

    @Override
    public void close() throws IOException {
        http.close();
    }
}
