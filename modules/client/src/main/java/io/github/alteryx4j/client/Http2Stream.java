package io.github.alteryx4j.client;

import io.netty.channel.Channel;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http2.Http2Error;
import io.netty.handler.codec.http2.Http2GoAwayFrame;
import io.netty.handler.codec.http2.Http2ResetFrame;
import io.netty.handler.codec.http2.Http2StreamChannel;
import java.io.IOException;

/**
 * What an exchange over HTTP/2 needs beside what Reactor Netty does. It hears when the server says that it did not look
 * at a request and will not, which only HTTP/2 can say: nginx does every thousand requests and when it reloads, in the
 * middle of whatever is under way. And it sends what lets the server go on when a slow consumer has caught up.
 */
final class Http2Stream extends ChannelDuplexHandler {

    private final Runnable unseen;

    private Http2Stream(Runnable unseen) {
        this.unseen = unseen;
    }

    /**
     * Of no effect on a connection that does not speak HTTP/2.
     *
     * @param unseen is run when the server did not look at the request, before that fails
     */
    static void attend(Channel channel, Runnable unseen) {
        if (channel instanceof Http2StreamChannel) {
            channel.pipeline().addFirst(new Http2Stream(unseen));
        }
    }

    /** Whether no stream could be had, as each connection that the pool offered was about to end; nothing was sent. */
    static boolean foundNone(Throwable error) {
        return error instanceof IOException
                && String.valueOf(error.getMessage()).endsWith("Max active streams is reached.");
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext context, Object event) {
        // Netty passes a farewell on to those streams only that are newer than the last one that it covers.
        if (event instanceof Http2GoAwayFrame
                || (event instanceof Http2ResetFrame reset && reset.errorCode() == Http2Error.REFUSED_STREAM.code())) {
            unseen.run();
        }
        context.fireUserEventTriggered(event);
    }

    /** Netty writes a window update here that it does not always flush; the server would wait for it forever. */
    @Override
    public void read(ChannelHandlerContext context) {
        context.read();
        context.channel().parent().flush();
    }
}
