package io.github.alteryx4j.examples.quickstart;

import io.github.alteryx4j.AlteryxException;
import io.github.alteryx4j.client.AlteryxClient;
import io.github.alteryx4j.client.common.Upload;
import io.github.alteryx4j.client.job.Job;
import io.github.alteryx4j.client.job.JobOutput;
import io.github.alteryx4j.client.run.JobOutcome;
import io.github.alteryx4j.client.run.RunRequest;
import io.github.alteryx4j.simulator.AlteryxSimulator;
import io.github.alteryx4j.simulator.SimulatedUser;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Runs a workflow with answers, shows how it gets on, tells how it ended and leaves its output on disk. On the
 * simulator by default, with a package that is uploaded first; on a real server when {@code ALTERYX_BASE_URL},
 * {@code ALTERYX_CLIENT_ID} and {@code ALTERYX_CLIENT_SECRET} say which, and {@code ALTERYX_WORKFLOW_ID} what to run
 * there. Arguments are answers, as {@code Question=Answer}. Exits 0 when the run succeeded, 1 when not.
 */
public final class Quickstart {

    private final AlteryxClient client;
    private final Path folder;
    private final PrintStream out;

    Quickstart(AlteryxClient client, Path folder, PrintStream out) {
        this.client = client;
        this.folder = folder;
        this.out = out;
    }

    /** See the class. */
    public static void main(String[] answers) {
        System.exit(start(System.getenv(), answers, Path.of(System.getProperty("quickstart.folder", ".")), System.out));
    }

    /** Returns the exit code. */
    static int start(Map<String, String> environment, String[] answers, Path folder, PrintStream out) {
        try {
            return environment.containsKey("ALTERYX_BASE_URL")
                    ? onServer(environment, answers, folder, out)
                    : onSimulator(answers.length == 0 ? new String[] {"Region=EMEA"} : answers, folder, out);
        } catch (AlteryxException error) {
            out.println("It did not work. " + error.getMessage());
            return 1;
        } catch (IOException error) {
            out.println("It did not work. " + error);
            return 1;
        }
    }

    private static int onServer(Map<String, String> environment, String[] answers, Path folder, PrintStream out)
            throws IOException {
        String workflowId = environment.get("ALTERYX_WORKFLOW_ID");
        if (workflowId == null) {
            out.println("Set ALTERYX_WORKFLOW_ID to the id of the workflow to run.");
            return 1;
        }
        try (AlteryxClient client = AlteryxClient.fromEnvironment(environment)) {
            return new Quickstart(client, folder, out).run(workflowId, answers);
        }
    }

    private static int onSimulator(String[] answers, Path folder, PrintStream out) throws IOException {
        try (AlteryxSimulator simulator = AlteryxSimulator.builder()
                .queueTime(Duration.ofSeconds(1))
                .runTime(Duration.ofSeconds(2))
                .start()) {
            SimulatedUser user = simulator.curator();
            try (AlteryxClient client = AlteryxClient.builder()
                    .baseUrl(simulator.baseUrl())
                    .credentials(user.clientId(), user.clientSecret())
                    .build()) {
                out.println("No ALTERYX_BASE_URL is set, so this runs on the bundled simulator, which does not execute"
                        + " workflows: its output lists the answers.");
                Quickstart quickstart = new Quickstart(client, folder, out);
                return quickstart.run(quickstart.upload(user.id()), answers);
            }
        }
    }

    private String upload(String ownerId) throws IOException {
        try (InputStream resource = Quickstart.class.getResourceAsStream("/RegionalSales.yxzp")) {
            if (resource == null) {
                throw new IOException("The build did not pack RegionalSales.yxzp");
            }
            Upload file = Upload.bytes("RegionalSales.yxzp", resource.readAllBytes());
            String id = need(client.workflows()
                    .upload(file, "Regional sales", ownerId, options -> options.comments("quickstart"))
                    .block());
            out.println("Uploaded  RegionalSales.yxzp as workflow " + id);
            return id;
        }
    }

    private int run(String workflowId, String[] answers) throws IOException {
        client.workflows()
                .questions(workflowId)
                .doOnNext(question -> out.printf(
                        "Question  %s (%s), default %s%n", question.name(), question.type(), question.value()))
                .blockLast();
        Job end = need(client.jobs()
                .run(request(workflowId, answers))
                .flatMapMany(job -> client.jobs().watch(job.id()))
                .doOnNext(job -> out.println("State     " + job.statusWord()))
                .last()
                .block());
        JobOutcome outcome = JobOutcome.of(end);
        out.println("Verdict   the job " + outcome.verdict());
        end.messages().forEach(message -> out.println("Message   " + message.text()));
        for (JobOutput output : end.outputs()) {
            save(end, output);
        }
        return outcome.isSuccess() ? 0 : 1;
    }

    private static RunRequest request(String workflowId, String[] answers) {
        return RunRequest.of(workflowId, run -> {
            for (String answer : answers) {
                int equals = answer.indexOf('=');
                run.answer(answer.substring(0, Math.max(0, equals)), answer.substring(equals + 1));
            }
            run.validate();
        });
    }

    private void save(Job job, JobOutput output) throws IOException {
        Files.createDirectories(folder);
        // The name comes from the server; only its last part may say where the file goes.
        Path name = Path.of(output.fileName() == null ? output.id() : output.fileName())
                .getFileName();
        Path file = need(client.jobs()
                .download(job.id(), output.id(), output.availableFormats().get(0), folder.resolve(name))
                .block());
        out.println("Output    " + file + " (" + Files.size(file) + " bytes)");
    }

    private static <T> T need(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("a publisher that promises an element ended without one");
        }
        return value;
    }
}
