package io.github.alteryx4j.client;

import io.github.alteryx4j.testing.RawServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** An HTTP proxy for {@code CONNECT} that wants a login and keeps what it could read on the way. */
final class ConnectProxy implements AutoCloseable {

    private final String login;
    private final RawServer server = RawServer.start(this::tunnel);
    private final List<String> heads = new CopyOnWriteArrayList<>();
    private final ByteArrayOutputStream seen = new ByteArrayOutputStream();

    /**
     * @param login the value of {@code Proxy-Authorization} that opens the way
     */
    ConnectProxy(String login) {
        this.login = login;
    }

    int port() {
        return server.port();
    }

    /** The requests for a way, with their headers. */
    List<String> heads() {
        return heads;
    }

    /** All bytes on their way to the server, as text. */
    String seen() {
        synchronized (seen) {
            return seen.toString(StandardCharsets.ISO_8859_1);
        }
    }

    @Override
    public void close() {
        server.close();
    }

    /** A refusal repeats the login that it refuses, as a hostile proxy might. */
    private void tunnel(InputStream in, OutputStream out) throws IOException {
        String head = RawServer.head(in);
        heads.add(head);
        if (!head.contains("roxy-authorization: " + login + "\r\n")
                && !head.contains("roxy-Authorization: " + login + "\r\n")) {
            String given = head.replaceAll("(?is).*authorization: ([^\r]*).*", "$1");
            out.write(("HTTP/1.1 407 " + given + "\r\nProxy-Authenticate: Basic realm=" + given
                            + "\r\nContent-Length: 0\r\n\r\n")
                    .getBytes(StandardCharsets.ISO_8859_1));
            return;
        }
        String[] target = head.split("[ :]");
        try (Socket way = new Socket(target[1], Integer.parseInt(target[2]))) {
            out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            Thread back = new Thread(() -> pass(way, out), "way-back");
            back.setDaemon(true);
            back.start();
            byte[] buffer = new byte[8_192];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                synchronized (seen) {
                    seen.write(buffer, 0, n);
                }
                way.getOutputStream().write(buffer, 0, n);
            }
        }
    }

    private static void pass(Socket way, OutputStream out) {
        try {
            way.getInputStream().transferTo(out);
            out.close();
        } catch (IOException ended) {
            // The other direction sees it as well.
        }
    }
}
