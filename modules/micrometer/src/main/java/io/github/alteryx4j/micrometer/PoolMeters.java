package io.github.alteryx4j.micrometer;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tags;
import java.net.SocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import reactor.netty.resources.ConnectionPoolMetrics;
import reactor.netty.resources.ConnectionProvider;

/** The connections of each pool. A client has one pool for its calls and one for the token. */
final class PoolMeters implements ConnectionProvider.MeterRegistrar {

    private final Meters meters;
    private final Map<String, List<Meter>> pools = new ConcurrentHashMap<>();

    PoolMeters(Meters meters) {
        this.meters = meters;
    }

    @Override
    public void registerMetrics(String pool, String id, SocketAddress remote, ConnectionPoolMetrics numbers) {
        Tags tags = Tags.of("pool", pool, "id", id);
        pools.put(
                pool + id,
                List.of(
                        meters.gauge("alteryx.connections.active", "In use now", tags, numbers::acquiredSize),
                        meters.gauge("alteryx.connections.idle", "Open and not in use", tags, numbers::idleSize),
                        meters.gauge(
                                "alteryx.connections.pending",
                                "Calls that wait for a connection",
                                tags,
                                numbers::pendingAcquireSize),
                        meters.gauge(
                                "alteryx.connections.max", "How many there may be", tags, numbers::maxAllocatedSize)));
    }

    @Override
    public void deRegisterMetrics(String pool, String id, SocketAddress remote) {
        List<Meter> gone = pools.remove(pool + id);
        if (gone != null) {
            gone.forEach(meters::remove);
        }
    }
}
