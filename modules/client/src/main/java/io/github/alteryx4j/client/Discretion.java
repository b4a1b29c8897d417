package io.github.alteryx4j.client;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.codec.DecoderException;
import io.netty.handler.codec.DecoderResult;
import io.netty.handler.codec.http.HttpObject;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import reactor.netty.NettyPipeline;

/**
 * Takes out of broken answers, and of a proxy's refusal, what the other side said: it may be what we sent, and Reactor
 * Netty writes all errors of a connection into its log before they reach us.
 */
final class Discretion {

    private static final String NAME = "alteryx4j.discretion";

    private Discretion() {}

    /** Puts it before all that makes or reports errors. */
    static void over(Channel channel) {
        ChannelPipeline pipeline = channel.pipeline();
        if (pipeline.get(NettyPipeline.ProxyHandler) != null) {
            pipeline.addBefore(NettyPipeline.ProxyHandler, NAME + ".proxy", new OfProxy());
        }
        if (pipeline.get(NettyPipeline.ReactiveBridge) != null) {
            pipeline.addBefore(NettyPipeline.ReactiveBridge, NAME, OfServer.ONLY);
        }
    }

    private static void hush(Object message) {
        if (message instanceof HttpObject part && part.decoderResult().isFailure()) {
            String kind = part.decoderResult().cause().getClass().getSimpleName();
            part.setDecoderResult(DecoderResult.failure(new DecoderException(kind)));
        }
    }

    /** For all answers of a connection. */
    @Sharable
    private static final class OfServer extends ChannelInboundHandlerAdapter {

        static final OfServer ONLY = new OfServer();

        @Override
        public void channelRead(ChannelHandlerContext context, Object message) {
            hush(message);
            context.fireChannelRead(message);
        }
    }

    /** For the one answer of a proxy, of which the number is enough. */
    private static final class OfProxy extends ChannelInboundHandlerAdapter {

        @Override
        public void channelRead(ChannelHandlerContext context, Object message) {
            hush(message);
            if (message instanceof HttpResponse answer) {
                answer.setStatus(HttpResponseStatus.valueOf(answer.status().code()));
                context.pipeline().remove(this);
            }
            context.fireChannelRead(message);
        }
    }
}
