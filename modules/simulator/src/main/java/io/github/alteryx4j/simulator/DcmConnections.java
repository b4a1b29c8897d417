package io.github.alteryx4j.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** All DCM connections. */
final class DcmConnections {

    private final Ids ids;
    private final SimulatorClock clock;
    private final Shelf<DcmConnection> shelf = new Shelf<>("connection", DcmConnection::id);

    DcmConnections(Ids ids, SimulatorClock clock) {
        this.ids = ids;
        this.clock = clock;
    }

    /** What went away with a connection, because no other one used it. */
    record Removed(String connection, List<String> dataSources, List<String> credentials) {}

    synchronized DcmConnection add(String ownerId, DcmContent content) {
        DcmConnection added = new DcmConnection(
                ids.uuid(), ids.uuid(), ownerId, content, clock.now(), clock.now(), DcmConnection.Grants.NONE);
        return shelf.put(added);
    }

    synchronized DcmConnection get(String id) {
        DcmConnection connection = shelf.find(id);
        if (connection == null) {
            throw missing(id);
        }
        return connection;
    }

    /** The answer for what does not exist and for what others own: they cannot be told apart. */
    static Problem missing(String id) {
        return Problem.notFound("The connection " + id + " does not exist or access is denied.");
    }

    synchronized DcmConnection change(String id, UnaryOperator<DcmConnection> how) {
        return shelf.put(how.apply(get(id)));
    }

    synchronized Removed remove(String id) {
        DcmContent content = get(id).content();
        shelf.remove(id);
        List<String> dataSources = new ArrayList<>(List.of(content.dataSource().id()));
        dataSources.removeAll(sourceIds(all()).toList());
        List<String> credentials = new ArrayList<>(credentialIds(content).toList());
        all().forEach(other ->
                credentials.removeAll(credentialIds(other.content()).toList()));
        return new Removed(id, dataSources, credentials);
    }

    /** Takes a user or group that was deleted out of every share. */
    synchronized void forget(Shares.Kind kind, String id) {
        for (DcmConnection connection : all()) {
            change(connection.id(), known -> known.with(known.sharing().without(kind, id)));
        }
    }

    synchronized List<DcmConnection> all() {
        return shelf.all();
    }

    synchronized boolean hasDataSource(String ownerId, String id) {
        return sourceIds(ownedBy(ownerId)).anyMatch(id::equals);
    }

    synchronized boolean hasCredential(String ownerId, String id) {
        return ownedBy(ownerId).stream().anyMatch(known -> known.content().hasCredential(id));
    }

    private List<DcmConnection> ownedBy(String ownerId) {
        return shelf.all().stream()
                .filter(known -> known.ownerId().equals(ownerId))
                .toList();
    }

    private static Stream<String> sourceIds(List<DcmConnection> connections) {
        return connections.stream().map(known -> known.content().dataSource().id());
    }

    private static Stream<String> credentialIds(DcmContent content) {
        return content.credentials().values().stream().map(DcmContent.Credential::id);
    }
}
