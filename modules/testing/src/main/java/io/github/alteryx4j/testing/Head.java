package io.github.alteryx4j.testing;

import io.netty.handler.codec.http.DefaultHttpHeaders;
import io.netty.handler.codec.http.DefaultHttpHeadersFactory;
import io.netty.handler.codec.http.HttpResponseStatus;
import java.lang.reflect.Proxy;
import java.util.Map;
import reactor.netty.http.client.HttpClientResponse;

/** Heads of answers that came over no line, for tests that read thousands of them. */
public final class Head {

    private Head() {}

    /** A head of which only status and headers can be asked. */
    public static HttpClientResponse of(int status, Map<String, String> headers) {
        DefaultHttpHeaders all = (DefaultHttpHeaders)
                DefaultHttpHeadersFactory.headersFactory().withValidation(false).newHeaders();
        headers.forEach(all::set);
        return (HttpClientResponse) Proxy.newProxyInstance(
                Head.class.getClassLoader(),
                new Class<?>[] {HttpClientResponse.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "status" -> HttpResponseStatus.valueOf(status);
                    case "responseHeaders" -> all;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
