package io.github.alteryx4j.simulator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The data connections of the server, and those of its system, in the order they came. */
final class ServerConnections {

    private final Ids ids;
    private final Map<String, ServerConnection> byId = new LinkedHashMap<>();
    private final Map<String, ServerConnection> ofSystem = new LinkedHashMap<>();

    ServerConnections(Ids ids) {
        this.ids = ids;
    }

    synchronized ServerConnection add(String name, String connectionString, String type) {
        return put(byId, name, connectionString, type);
    }

    /** One that lists show and nobody can change or share. */
    synchronized ServerConnection addOfSystem(String name, String connectionString, String type) {
        return put(ofSystem, name, connectionString, type);
    }

    synchronized ServerConnection get(String id) {
        ServerConnection connection = byId.get(id);
        if (connection == null) {
            throw Problem.notFound("The data connection " + id + " does not exist.");
        }
        return connection;
    }

    synchronized ServerConnection change(String id, UnaryOperator<ServerConnection> how) {
        ServerConnection changed = how.apply(get(id));
        byId.put(id, changed);
        return changed;
    }

    synchronized void remove(String id) {
        byId.remove(get(id).id());
    }

    synchronized List<ServerConnection> all() {
        return List.copyOf(byId.values());
    }

    synchronized List<ServerConnection> allOfSystem() {
        return List.copyOf(ofSystem.values());
    }

    private ServerConnection put(
            Map<String, ServerConnection> where, String name, String connectionString, String type) {
        ServerConnection added = new ServerConnection(ids.next(), name, connectionString, type, Shares.NONE);
        where.put(added.id(), added);
        return added;
    }
}
