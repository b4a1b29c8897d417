package io.github.alteryx4j.simulator;

/** Puts on the server what it lists but what nobody can create through its API. */
public final class SimulatorSeeds {

    private final Site site;

    SimulatorSeeds(Site site) {
        this.site = site;
    }

    /** Adds a credential that is not shared yet, which the API of servers from before 2025 cannot, and returns its id. */
    public String credential(SimulatedUser creator, String username, String password) {
        return site.credentials().add(creator, username, password).id();
    }

    /**
     * Adds a server data connection that nobody may use yet, and returns its id.
     *
     * @param connectionString what replies show, secrets included, since the server shows it too
     * @param type such as {@code Odbc}
     */
    public String dataConnection(String name, String connectionString, String type) {
        return site.connections().add(name, connectionString, type).id();
    }

    /**
     * Adds an insight, which {@code GET admin/v1/insights} and {@code GET admin/v2/insights} list, and returns its id. They
     * show its owner with the key pair: what reads these lists must not log them.
     */
    public String insight(String name, SimulatedUser owner) {
        Insight insight =
                new Insight(site.ids().next(), name, owner.id(), site.clock().now());
        return site.insights().put(insight).id();
    }

    /** Adds a system data connection, which {@code GET admin/v1/systemdataconnections} lists, and returns its id. */
    public String systemDataConnection(String name, String connectionString, String type) {
        return site.connections().addOfSystem(name, connectionString, type).id();
    }
}
