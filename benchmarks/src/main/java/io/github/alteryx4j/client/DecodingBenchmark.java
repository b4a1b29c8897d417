package io.github.alteryx4j.client;

import io.github.alteryx4j.benchmarks.AnsweringServer;
import io.github.alteryx4j.client.job.Job;
import io.github.alteryx4j.client.workflow.Workflow;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import reactor.core.publisher.Flux;
import tools.jackson.databind.ObjectReader;

/** From bytes to data, without a server. In the client's package, for no other sees its decoders. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class DecodingBenchmark {

    /** What Reactor Netty reads at once as a rule. */
    private static final int PIECE = 16 * 1024;

    private final ObjectReader jobReader = Json.reader(Job.class);
    private final ObjectReader workflowReader = Json.reader(Workflow.class);
    private final ByteBuf job = AnsweringServer.job();
    private final List<byte[]> workflows = pieces(AnsweringServer.workflows());

    /** The answer to a submit. */
    @Benchmark
    public Job job() {
        return jobReader.readValue((InputStream) new ByteBufInputStream(job.duplicate()));
    }

    /** 1,000 workflows out of the pieces of an answer. */
    @Benchmark
    @SuppressWarnings("NullAway") // nothing of the answer is touched unless something is wrong with it
    public @Nullable Workflow workflows() {
        return ListBody.<Workflow>read(null, Flux.fromIterable(workflows), workflowReader)
                .blockLast();
    }

    private static List<byte[]> pieces(ByteBuf whole) {
        byte[] bytes = new byte[whole.readableBytes()];
        whole.getBytes(whole.readerIndex(), bytes);
        List<byte[]> pieces = new ArrayList<>();
        for (int i = 0; i < bytes.length; i += PIECE) {
            pieces.add(Arrays.copyOfRange(bytes, i, Math.min(bytes.length, i + PIECE)));
        }
        return pieces;
    }
}
