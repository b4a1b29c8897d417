package io.github.alteryx4j.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * An {@link AnsweringServer} in another process, so that its cost is not measured. {@code -Dserver.cpu=1} puts it on that
 * CPU alone, by {@code taskset}.
 */
final class ServerProcess implements AutoCloseable {

    private final Process process;
    private final String address;
    private final HttpClient control = HttpClient.newHttpClient();

    private ServerProcess(Process process, int port) {
        this.process = process;
        this.address = "http://127.0.0.1:" + port;
    }

    static ServerProcess start() {
        List<String> command = new ArrayList<>();
        String cpu = System.getProperty("server.cpu");
        if (cpu != null) {
            command.addAll(List.of("taskset", "-c", cpu));
        }
        command.addAll(List.of(
                System.getProperty("java.home") + "/bin/java",
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                AnsweringServer.class.getName()));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            BufferedReader out =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
            String port = out.readLine();
            if (port == null) {
                throw new IOException("the server did not start");
            }
            return new ServerProcess(process, Integer.parseInt(port));
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }

    String base() {
        return address + "/webapi";
    }

    void revoke() throws IOException, InterruptedException {
        send(HttpRequest.newBuilder(URI.create(address + "/revoke")).POST(HttpRequest.BodyPublishers.noBody()));
    }

    int tokenRequests() throws IOException, InterruptedException {
        return Integer.parseInt(send(HttpRequest.newBuilder(URI.create(address + "/tokens"))));
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return control.send(request.build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    @Override
    public void close() {
        process.destroy();
    }
}
