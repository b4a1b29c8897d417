package io.github.alteryx4j.client;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http2.Http2Error;
import io.netty.handler.codec.http2.Http2GoAwayFrame;
import io.netty.handler.codec.http2.Http2ResetFrame;
import io.netty.handler.codec.http2.Http2StreamChannel;

/**
 * Listens for what only HTTP/2 can say: that the server did not look at a request and will not. nginx says so every
 * thousand requests and when it reloads, in the middle of whatever is under way.
 */
final class Unseen extends ChannelInboundHandlerAdapter {

    private final Runnable told;

    private Unseen(Runnable told) {
        this.told = told;
    }

    /**
     * Of no effect on a connection that does not speak HTTP/2.
     *
     * @param told is run before the request fails
     */
    static void listen(Channel channel, Runnable told) {
        if (channel instanceof Http2StreamChannel) {
            channel.pipeline().addFirst(new Unseen(told));
        }
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext context, Object event) {
        // Netty passes a farewell on to those streams only that are newer than the last one that it covers.
        if (event instanceof Http2GoAwayFrame
                || (event instanceof Http2ResetFrame reset && reset.errorCode() == Http2Error.REFUSED_STREAM.code())) {
            told.run();
        }
        context.fireUserEventTriggered(event);
    }
}
