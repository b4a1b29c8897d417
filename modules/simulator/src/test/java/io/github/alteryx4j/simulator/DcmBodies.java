package io.github.alteryx4j.simulator;

import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** Bodies of DCM upserts. */
final class DcmBodies {

    static final String SECRET = "s3cr3t-word";

    private DcmBodies() {}

    /** All that a new connection needs, with one credential that has one secret. */
    static ObjectNode connection(String name) {
        ObjectNode source = Caller.JSON.createObjectNode();
        source.put("name", "Source").put("schemaName", "sql-server").putNull("drvName");
        source.put("host", "db.example.com").putObject("parameters").put("port", 1433);
        ObjectNode credential = Caller.JSON.createObjectNode();
        credential.put("name", "Login").put("schemaName", "user-password").put("userName", "svc");
        credential.putObject("parameters");
        ObjectNode secret = credential.putObject("secrets").putObject("password");
        secret.put("expiresOn", "2031-01-02T03:04:05Z").putObject("parameters");
        secret.putObject("value").put("text", SECRET);
        ObjectNode body = Caller.JSON.createObjectNode();
        body.put("name", name).put("schemaName", "sql-server-login").put("allowInSdks", true);
        body.putObject("parameters")
                .put("database", "sales")
                .putArray("tags")
                .add(1)
                .add("two");
        body.putObject("dataSource").set("object", source);
        body.putObject("credentials").putObject("login").set("object", credential);
        return body;
    }

    static ObjectNode dataSource(ObjectNode body) {
        return (ObjectNode) body.get("dataSource").get("object");
    }

    static ObjectNode credential(ObjectNode body) {
        return (ObjectNode) body.get("credentials").get("login").get("object");
    }

    /** Gives the user all rights there are. */
    static void allow(AlteryxSimulator simulator, SimulatedUser user) {
        Account.FLAGS.forEach(flag -> simulator.site().accounts().update(user.id(), Json.object(flag, true)));
    }

    static void forbid(AlteryxSimulator simulator, SimulatedUser user, String right) {
        simulator.site().accounts().update(user.id(), Json.object(right, false));
    }

    /** The id of a group that the user is in. */
    static String group(AlteryxSimulator simulator, SimulatedUser user) {
        UserGroups groups = simulator.site().groups();
        UserGroup group = groups.create("Team", "Viewer");
        Membership membership = Membership.of(simulator.clock().now(), simulator.curator());
        groups.change(group.id(), known -> known.withUser(user.id(), membership));
        return group.id();
    }

    static String shares(Map<String, Object> with) {
        ObjectNode body = Caller.JSON.createObjectNode();
        body.putArray("userIds");
        body.putArray("userGroupIds");
        body.putArray("sharedCredentials");
        with.forEach((name, id) -> body.putArray(name).add(String.valueOf(id)));
        return body.toString();
    }
}
