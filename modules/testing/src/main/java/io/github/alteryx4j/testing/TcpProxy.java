package io.github.alteryx4j.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** A bad line: passes TCP connections on to a server on loopback, each with a {@link Trouble} of its own. */
public final class TcpProxy implements AutoCloseable {

    private final ServerSocket listener;
    private final int target;
    private final Supplier<Trouble> troubles;
    private final Set<Line> lines = ConcurrentHashMap.newKeySet();

    private TcpProxy(ServerSocket listener, int target, Supplier<Trouble> troubles) {
        this.listener = listener;
        this.target = target;
        this.troubles = troubles;
    }

    /**
     * Starts a line to a port on loopback.
     *
     * @param troubles asked for each connection
     */
    public static TcpProxy start(int target, Supplier<Trouble> troubles) {
        try {
            TcpProxy proxy =
                    new TcpProxy(new ServerSocket(0, 10_000, InetAddress.getLoopbackAddress()), target, troubles);
            run("tcp-proxy", proxy::accept);
            return proxy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The port that clients connect to. */
    public int port() {
        return listener.getLocalPort();
    }

    /** The address of the line with the given path. */
    public String url(String path) {
        return "http://127.0.0.1:" + port() + path;
    }

    @Override
    public void close() {
        try {
            listener.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        lines.forEach(Line::cut);
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket client = listener.accept();
                Line line = new Line(client, new Socket(InetAddress.getLoopbackAddress(), target), troubles.get());
                lines.add(line);
                line.start();
            } catch (IOException closed) {
                // The listener was closed, or the server took no connection: the client sees its own end.
            }
        }
    }

    private static void run(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    /** One connection on both sides. */
    private final class Line {

        private final Socket client;
        private final Socket server;
        private final Trouble trouble;
        private final AtomicBoolean dead = new AtomicBoolean();
        private final AtomicBoolean halfClosed = new AtomicBoolean();
        private final AtomicLong lastByte = new AtomicLong(System.nanoTime());

        Line(Socket client, Socket server, Trouble trouble) {
            this.client = client;
            this.server = server;
            this.trouble = trouble;
        }

        void start() {
            run("tcp-proxy-request", () -> pass(client, server, Trouble.Where.REQUEST));
            run("tcp-proxy-answer", () -> pass(server, client, Trouble.Where.ANSWER));
        }

        private void pass(Socket from, Socket to, Trouble.Where direction) {
            byte[] buffer = new byte[64 * 1024];
            long passed = 0;
            try {
                from.setTcpNoDelay(true);
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream();
                for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                    if (trouble.kind() == Trouble.Kind.SILENCE && direction == Trouble.Where.REQUEST && idle()) {
                        dead.set(true);
                    }
                    long left = happensHere(direction) ? trouble.after() - passed : n;
                    write(out, buffer, (int) Math.min(n, Math.max(0, left)));
                    passed += n;
                    if (n > left) {
                        happen(out);
                    }
                }
                to.shutdownOutput();
                if (halfClosed.getAndSet(true)) {
                    cut();
                }
            } catch (IOException ended) {
                cut();
            }
        }

        private boolean happensHere(Trouble.Where direction) {
            return direction == trouble.where()
                    && trouble.kind() != Trouble.Kind.NONE
                    && trouble.kind() != Trouble.Kind.SILENCE;
        }

        private boolean idle() {
            return System.nanoTime() - lastByte.get() > trouble.pause().toNanos();
        }

        private void write(OutputStream out, byte[] bytes, int length) throws IOException {
            for (int at = 0; at < length && !dead.get(); at += trouble.piece()) {
                pause();
                out.write(bytes, at, Math.min(trouble.piece(), length - at));
                out.flush();
            }
            lastByte.set(System.nanoTime());
        }

        private void pause() {
            if (trouble.kind() != Trouble.Kind.SILENCE && !trouble.pause().isZero()) {
                try {
                    TimeUnit.NANOSECONDS.sleep(trouble.pause().toNanos());
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        }

        private void happen(OutputStream out) throws IOException {
            switch (trouble.kind()) {
                case RESET -> reset();
                case CLOSE -> cut();
                case SWALLOW -> dead.set(true);
                case GARBAGE -> {
                    byte[] garbage = new byte[512];
                    Arrays.fill(garbage, (byte) 0xA5);
                    out.write(garbage);
                    out.flush();
                    cut();
                }
                case NONE, SILENCE -> {}
            }
        }

        private void reset() throws IOException {
            client.setSoLinger(true, 0);
            server.setSoLinger(true, 0);
            cut();
        }

        private void cut() {
            lines.remove(this);
            for (Socket socket : new Socket[] {client, server}) {
                try {
                    socket.close();
                } catch (IOException alreadyGone) {
                    // That is what was wanted.
                }
            }
        }
    }
}
