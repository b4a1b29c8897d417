package io.github.alteryx4j.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

class SharingTest {

    @RegisterExtension
    final AlteryxSimulatorExtension extension = AlteryxSimulatorExtension.perTest(builder -> {});

    private AlteryxSimulator simulator;
    private Caller curator;
    private String user;
    private String group;
    private String credential;
    private String connection;
    private String dcm;

    /** A credential, a data connection and a DCM connection, each shared with a user and a group. */
    @BeforeEach
    void start() throws Exception {
        simulator = extension.simulator();
        curator = Caller.curator(simulator);
        user = simulator
                .users()
                .add(SimulatedUser.Role.VIEWER, "guest", "guest-secret")
                .id();
        group = simulator.site().groups().create("Team", "Viewer").id();
        credential = curator.post("/v3/credentials", "{\"username\":\"svc\",\"password\":\"p\"}")
                .json()
                .get("credentialId")
                .asString();
        connection = simulator.seeds().dataConnection("Sales", "odbc:s", "Odbc");
        dcm = curator.post("/v3/dcm/connections", DcmBodies.connection("Sales").toString())
                .json()
                .get("id")
                .asString();
        for (String one : new String[] {"/v3/credentials/" + credential, "/v3/serverDataConnections/" + connection}) {
            curator.post(one + "/users", "{\"userId\":\"" + user + "\"}");
            curator.post(one + "/userGroups", "{\"userGroupId\":\"" + group + "\"}");
        }
        String shares = DcmBodies.shares(Map.of("userIds", user, "userGroupIds", group));
        curator.put("/v3/dcm/connections/" + dcm + "/sharing/execution", shares);
        curator.put("/v3/dcm/connections/" + dcm + "/sharing/collaboration", shares);
    }

    @Test
    void showsAUserAndAGroupWhatIsSharedWithThem() throws Exception {
        JsonNode userView = curator.get("/v3/users/" + user).json();
        assertThat(userView.get("sharedCredentialIds")).hasToString("[\"" + credential + "\"]");
        assertThat(userView.get("dataConnectionIds")).hasToString("[\"" + connection + "\"]");
        JsonNode groupView = curator.get("/v3/usergroups/" + group).json();
        assertThat(groupView.get("credentialIds")).hasToString("[\"" + credential + "\"]");
        assertThat(groupView.get("connectionIds")).hasToString("[\"" + connection + "\"]");
        assertThat(curator.get("/v3/users/" + simulator.viewer().id()).json().get("sharedCredentialIds"))
                .isEmpty();
    }

    @Test
    void endsTheSharesOfAUserOrGroupThatIsDeleted() throws Exception {
        assertThat(curator.delete("/v3/users/" + user).status()).isEqualTo(200);
        assertThat(sharesWith("userIds", "users")).isZero();
        assertThat(sharesWith("userGroupIds", "userGroups")).isEqualTo(4);
        assertThat(curator.delete("/v3/usergroups/" + group).status()).isEqualTo(200);
        assertThat(sharesWith("userGroupIds", "userGroups")).isZero();
        assertThat(curator.delete("/v3/credentials/" + credential).status())
                .as("no share is left")
                .isEqualTo(200);
    }

    private int sharesWith(String ids, String people) throws Exception {
        JsonNode sharing = curator.get("/v3/dcm/connections/" + dcm).json().get("sharing");
        return curator.get("/v3/credentials/" + credential).json().get(ids).size()
                + curator.get("/v3/serverDataConnections/" + connection)
                        .json()
                        .get(ids)
                        .size()
                + sharing.path("execution").path(people).size()
                + sharing.path("collaboration").path(people).size();
    }
}
