package io.github.alteryx4j.simulator;

/** A data connection of the server. Shows everything but the connection string, which may hold a password. */
record ServerConnection(String id, String name, String connectionString, String type, Shares shares) {

    ServerConnection withName(String other) {
        return new ServerConnection(id, other, connectionString, type, shares);
    }

    ServerConnection withShares(Shares others) {
        return new ServerConnection(id, name, connectionString, type, others);
    }

    @Override
    public String toString() {
        return "ServerConnection[id=" + id + ", name=" + name + ", connectionString=***, type=" + type + ", shares="
                + shares + "]";
    }
}
