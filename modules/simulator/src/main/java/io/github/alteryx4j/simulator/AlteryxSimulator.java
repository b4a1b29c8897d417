package io.github.alteryx4j.simulator;

import io.github.alteryx4j.simulator.SimulatedUser.Role;
import io.netty.buffer.UnpooledByteBufAllocator;
import io.netty.channel.ChannelOption;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.util.concurrent.GlobalEventExecutor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.resources.LoopResources;

/**
 * An Alteryx Server that listens on loopback, for tests and for a first try.
 *
 * <pre>{@code
 * try (AlteryxSimulator simulator = AlteryxSimulator.start()) {
 *     String workflow = simulator.addWorkflow(w -> w.name("Report")
 *             .question(SimulatedQuestion.textBox("Region", "North"))
 *             .output("report.csv", "Csv", bytes));
 *     // call simulator.baseUrl() with the key pair of simulator.curator()
 *     assertThat(simulator.jobs().count(workflow)).isEqualTo(1);
 * }
 * }</pre>
 *
 * <p>It does not execute workflows: see the package. All of it may be used from any thread; {@link #close()} blocks.
 */
public final class AlteryxSimulator implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Site site;
    private final ChannelGroup connections;
    private final LoopResources loops;
    private final DisposableServer server;
    private final String prefix;
    private final SimulatorJobs jobs;
    private final List<SimulatedUser> seeded;

    AlteryxSimulator(SimulatorBuilder builder) {
        Router router = new Router();
        connections = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE);
        site = Site.create(builder, new SimulatorFaults(router::knows, this::cutConnections));
        ScheduleRunner runner = new ScheduleRunner(site);
        jobs = new SimulatorJobs(site.jobs(), runner);
        SimulatorUsers users = site.users();
        seeded = List.of(
                users.add(Role.CURATOR, "curator-client", "curator-secret"),
                users.add(Role.ARTISAN, "artisan-client", "artisan-secret"),
                users.add(Role.VIEWER, "viewer-client", "viewer-secret"),
                users.add(Role.ARTISAN, "no-api-client", "no-api-secret"));
        users.apiAccess(seeded.get(3), false);
        Endpoints.register(site, router);
        prefix = builder.prefix;
        loops = LoopResources.create("alteryx-simulator", 1, 2, true);
        Gateway gateway = new Gateway(site, router, runner, prefix);
        server = HttpServer.create()
                .host("127.0.0.1")
                .port(builder.port)
                .runOn(loops)
                // Netty's pools take locks that may park an event loop; a simulator can do without a pool.
                .childOption(ChannelOption.ALLOCATOR, UnpooledByteBufAllocator.DEFAULT)
                .doOnConnection(connection -> connections.add(connection.channel()))
                .handle(gateway::handle)
                .bindNow();
    }

    private void cutConnections() {
        connections.close().awaitUninterruptibly(PATIENCE.toMillis());
    }

    /** On a free port, with all defaults. */
    public static AlteryxSimulator start() {
        return builder().start();
    }

    public static SimulatorBuilder builder() {
        return new SimulatorBuilder();
    }

    /** Runs a simulator with a demo workflow until the process ends; the only argument is the port, 8650 if left out. */
    public static void main(String[] args) throws InterruptedException {
        SimulatorMain.run(args);
    }

    /** The address to configure, prefix included, such as {@code http://127.0.0.1:41234/webapi}. */
    public String baseUrl() {
        return "http://127.0.0.1:" + server.port() + prefix;
    }

    public SimulatedUser curator() {
        return site.users().get(seeded.get(0).id());
    }

    public SimulatedUser artisan() {
        return site.users().get(seeded.get(1).id());
    }

    public SimulatedUser viewer() {
        return site.users().get(seeded.get(2).id());
    }

    /** An Artisan whom nobody gave API access: gets a token, but 401 on every call. */
    public SimulatedUser withoutApiAccess() {
        return site.users().get(seeded.get(3).id());
    }

    public SimulatorUsers users() {
        return site.users();
    }

    public SimulatorTokens tokens() {
        return site.tokens();
    }

    public SimulatorClock clock() {
        return site.clock();
    }

    public SimulatorJobs jobs() {
        return jobs;
    }

    public SimulatorRequests requests() {
        return site.requests();
    }

    public SimulatorFaults faults() {
        return site.faults();
    }

    public SimulatorQuirks quirks() {
        return site.quirks();
    }

    /** To put there what the API cannot create: data connections, insights, on old servers credentials. */
    public SimulatorSeeds seeds() {
        return new SimulatorSeeds(site);
    }

    /** Adds a workflow that nobody uploaded and returns its id. */
    public String addWorkflow(Consumer<NewWorkflow> how) {
        NewWorkflow workflow = new NewWorkflow(curator().id());
        how.accept(workflow);
        return workflow.create(site.workflows()).id();
    }

    /** A workflow of the server by its id, to script its runs. */
    public SimulatedWorkflow workflow(String id) {
        if (site.workflows().find(id) == null) {
            throw new IllegalArgumentException("No workflow has the id " + id);
        }
        return new SimulatedWorkflow(site, id);
    }

    /** The bytes of a .yxzp that holds such a workflow, to be uploaded. Scripted runs are no part of a package. */
    public static byte[] packageOf(Consumer<NewWorkflow> how) {
        NewWorkflow workflow = new NewWorkflow("");
        how.accept(workflow);
        return PackageWriter.write(workflow.definition());
    }

    /** The content of a file that was sent to {@code user/v2/inputfiles}. Blocks. */
    public byte[] inputFile(String id) {
        UploadedFile file = site.inputFiles().find(id);
        if (file == null) {
            throw new IllegalArgumentException("No input file has the id " + id);
        }
        try {
            return Files.readAllBytes(file.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Site site() {
        return site;
    }

    Path uploads() {
        return site.storage().directory();
    }

    boolean threadsEnded() {
        return loops.isDisposed();
    }

    /** Cuts what is open, stops listening and removes the uploads. A second call does nothing. */
    @Override
    public void close() {
        if (server.isDisposed()) {
            return;
        }
        server.disposeNow(PATIENCE);
        cutConnections();
        loops.disposeLater(Duration.ZERO, PATIENCE).block(PATIENCE);
        site.storage().delete();
    }
}
