package io.github.alteryx4j.simulator;

import java.util.List;
import java.util.function.UnaryOperator;

/** The data connections of the server, and those of its system. */
final class ServerConnections {

    private final Ids ids;
    private final Shelf<ServerConnection> shelf = new Shelf<>("data connection", ServerConnection::id);
    private final Shelf<ServerConnection> ofSystem = new Shelf<>("data connection", ServerConnection::id);

    ServerConnections(Ids ids) {
        this.ids = ids;
    }

    ServerConnection add(String name, String connectionString, String type) {
        return shelf.put(fresh(name, connectionString, type));
    }

    /** One that lists show and nobody can change or share. */
    ServerConnection addOfSystem(String name, String connectionString, String type) {
        return ofSystem.put(fresh(name, connectionString, type));
    }

    ServerConnection get(String id) {
        return shelf.get(id);
    }

    ServerConnection change(String id, UnaryOperator<ServerConnection> how) {
        return shelf.change(id, how);
    }

    void remove(String id) {
        shelf.remove(id);
    }

    List<ServerConnection> all() {
        return shelf.all();
    }

    List<ServerConnection> allOfSystem() {
        return ofSystem.all();
    }

    private ServerConnection fresh(String name, String connectionString, String type) {
        return new ServerConnection(ids.next(), name, connectionString, type, Shares.NONE);
    }
}
