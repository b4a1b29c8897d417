package io.github.alteryx4j.micrometer;

import io.github.alteryx4j.ConfigurationException;
import io.github.alteryx4j.client.Call;
import io.micrometer.observation.transport.Kind;
import io.micrometer.observation.transport.SenderContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is known of a call, or of one request of it, while it is observed; for handlers and filters of observations. */
public final class CallContext extends SenderContext<Map<String, String>> {

    private final Call call;
    private volatile @Nullable Integer status;

    CallContext(Call call) {
        super((headers, name, value) -> Objects.requireNonNull(headers).put(name, value), Kind.CLIENT);
        this.call = call;
        setCarrier(new LinkedHashMap<>());
        setRemoteServiceName("Alteryx Server");
        setRemoteServiceAddress(call.server());
    }

    /** The call. */
    public Call call() {
        return call;
    }

    /** The HTTP status of the answer; null when there is none, or none yet. */
    public @Nullable Integer status() {
        return status;
    }

    void status(int answered) {
        this.status = answered;
    }

    /** The call with the headers by which a tracer says whose part it is, as far as they can be set. */
    Call traced() {
        Call traced = call;
        for (Map.Entry<String, String> header :
                Objects.requireNonNull(getCarrier()).entrySet()) {
            traced = with(traced, header.getKey(), header.getValue());
        }
        return traced;
    }

    private static Call with(Call call, String name, String value) {
        try {
            return call.withHeader(name, value);
        } catch (ConfigurationException impossible) {
            // Baggage may hold anything; that it cannot travel is no reason to fail what is only watched.
            return call;
        }
    }
}
