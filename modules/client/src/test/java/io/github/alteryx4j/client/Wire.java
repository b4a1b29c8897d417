package io.github.alteryx4j.client;

import io.github.alteryx4j.auth.AccessToken;
import io.github.alteryx4j.auth.Secret;
import io.github.alteryx4j.testing.Head;
import io.github.alteryx4j.testing.Marker;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Flux;
import reactor.netty.ByteBufFlux;
import reactor.netty.Connection;
import reactor.netty.ConnectionObserver;
import reactor.netty.NettyInbound;
import reactor.netty.NettyOutbound;
import reactor.netty.channel.ChannelOperations;

/** Answers that came over no line, to a call with a token and a password in its body. */
final class Wire {

    static final Secret PASSWORD = Secret.of(Marker.PASSWORD + "/<b>&\"%\\");
    static final String TOKEN = Marker.TOKEN + "+/~==";

    private static final Connection NONE = Connection.from(new EmbeddedChannel());
    private static final Call CALL = new Call(
                    "localhost:443",
                    "PUT",
                    UriTemplate.of("/v3/users/{userId}"),
                    "/v3/users/u1",
                    "u1",
                    new RequestBody.JsonBody("", Json.writer(String.class), List.of(PASSWORD)),
                    Repeatability.IDEMPOTENT,
                    "2021.4")
            .authorizedBy(AccessToken.of(TOKEN, Duration.ofHours(1)));

    private Wire() {}

    static Answer answer(int status, Map<String, String> headers, List<byte[]> body) {
        return new Answer(CALL, Head.of(status, headers), new Channel(body));
    }

    private static final class Channel extends ChannelOperations<NettyInbound, NettyOutbound> {

        private final List<byte[]> body;

        Channel(List<byte[]> body) {
            super(NONE, ConnectionObserver.emptyListener());
            this.body = body;
        }

        @Override
        public ByteBufFlux receive() {
            Flux<ByteBuf> pieces = Flux.fromIterable(body).map(Unpooled::wrappedBuffer);
            return ByteBufFlux.fromInbound(pieces);
        }
    }
}
