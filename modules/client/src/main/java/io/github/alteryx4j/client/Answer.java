package io.github.alteryx4j.client;

import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.netty.ByteBufFlux;
import reactor.netty.channel.ChannelOperations;
import reactor.netty.http.client.HttpClientResponse;

/**
 * The head of an answer whose status is a success, with the body still unread. Whoever holds it reads the body or
 * releases it.
 */
public final class Answer {

    private final Call call;
    private final HttpClientResponse head;
    private final ChannelOperations<?, ?> channel;

    Answer(Call call, HttpClientResponse head, ChannelOperations<?, ?> channel) {
        this.call = call;
        this.head = head;
        this.channel = channel;
    }

    /** The HTTP status. */
    public int status() {
        return head.status().code();
    }

    /** The first value of that header, or null. */
    public @Nullable String header(String name) {
        return head.responseHeaders().get(name);
    }

    /** All values of that header. */
    List<String> headers(String name) {
        return head.responseHeaders().getAll(name);
    }

    /** Drops the body. Harmless when it was read already. */
    public void release() {
        if (!channel.isInboundDisposed()) {
            channel.discard();
        }
    }

    /** Whether the body comes as it is, and not compressed, which we never ask for. */
    boolean isPlain() {
        String encoding = header("Content-Encoding");
        return encoding == null || encoding.isBlank() || encoding.trim().equalsIgnoreCase("identity");
    }

    /** What this is the answer to. */
    Call call() {
        return call;
    }

    /** The body as it comes; can be subscribed to once. */
    ByteBufFlux content() {
        return channel.receive();
    }

    /** The body in pieces of its own memory; can be subscribed to once, instead of {@link #content()}. */
    Flux<byte[]> pieces() {
        return channel.receive().asByteArray();
    }

    /** Runs that when the last byte was received, before the connection serves another call. */
    void whenSent(Runnable action) {
        channel.onTerminate().subscribe(nothing -> {}, error -> {}, action);
    }

    @Override
    public String toString() {
        return "Answer[" + status() + "]";
    }
}
