package io.github.alteryx4j.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Says to each connection what a test wants, byte by byte, whether it is HTTP or not. */
public final class RawServer implements AutoCloseable {

    /** What is said on one connection; it is closed at the end. */
    @FunctionalInterface
    public interface Talk {

        void talk(InputStream in, OutputStream out) throws IOException;
    }

    private final ServerSocket listener;
    private final Talk talk;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    private RawServer(ServerSocket listener, Talk talk) {
        this.listener = listener;
        this.talk = talk;
    }

    /** Starts one on a free loopback port. */
    public static RawServer start(Talk talk) {
        try {
            RawServer server = new RawServer(new ServerSocket(0, 100, InetAddress.getLoopbackAddress()), talk);
            run(server::accept);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The port that it listens on. */
    public int port() {
        return listener.getLocalPort();
    }

    /** The address of the server with the given path. */
    public String url(String path) {
        return "http://127.0.0.1:" + port() + path;
    }

    /** How many connections are open. */
    public int open() {
        return open.size();
    }

    /** Everything up to the first empty line, or what came before the end. */
    public static String head(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        for (int b = in.read(); b >= 0; b = in.read()) {
            head.write(b);
            if (head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
                break;
            }
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }

    /** Reads the head of a request, says something, and then the rest again and again until the line is cut. */
    public static Talk endless(String begin, String rest, long pauseMillis) {
        return (in, out) -> {
            head(in);
            out.write(begin.getBytes(StandardCharsets.ISO_8859_1));
            while (true) {
                out.write(rest.getBytes(StandardCharsets.ISO_8859_1));
                out.flush();
                pause(pauseMillis);
            }
        };
    }

    @Override
    public void close() {
        try {
            listener.close();
            for (Socket socket : open) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket socket = listener.accept();
                open.add(socket);
                run(() -> serve(socket));
            } catch (IOException closed) {
                // The test is over.
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            talk.talk(socket.getInputStream(), socket.getOutputStream());
        } catch (IOException cut) {
            // The client had enough, which the test sees there.
        } finally {
            open.remove(socket);
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void run(Runnable work) {
        Thread thread = new Thread(work, "raw-server");
        thread.setDaemon(true);
        thread.start();
    }
}
