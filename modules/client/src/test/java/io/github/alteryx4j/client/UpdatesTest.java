package io.github.alteryx4j.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alteryx4j.ConfigurationException;
import io.github.alteryx4j.client.common.Role;
import io.github.alteryx4j.client.schedule.Iteration;
import io.github.alteryx4j.client.schedule.Schedule;
import io.github.alteryx4j.client.schedule.ScheduleUpdate;
import io.github.alteryx4j.client.subscription.SubscriptionDetails;
import io.github.alteryx4j.client.subscription.SubscriptionUpdate;
import io.github.alteryx4j.client.user.User;
import io.github.alteryx4j.client.user.UserUpdate;
import io.github.alteryx4j.client.workflow.Workflow;
import io.github.alteryx4j.client.workflow.WorkflowUpdate;
import io.github.alteryx4j.testing.Contract;
import io.github.alteryx4j.testing.Samples;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The server's updates replace everything: what was read and is not changed must be in them as it was. */
class UpdatesTest {

    private static final Samples SAMPLES = new Samples(Contract.OURS);
    private static final Iteration DAILY = Iteration.daily(LocalDateTime.of(2126, 1, 1, 8, 0));

    static Stream<Arguments> updates() {
        return Stream.of(
                Arguments.of(
                        "UserView", "UpdateUserContract", UserUpdate.from(read("UserView", User.class), nothing -> {})),
                Arguments.of(
                        "ScheduleView",
                        "UpdateScheduleContract",
                        ScheduleBody.of(
                                ScheduleUpdate.from(read("ScheduleView", Schedule.class), DAILY, nothing -> {}))),
                Arguments.of(
                        "SubscriptionUserWorkflowDetailsView",
                        "UpdateSubscriptionContract",
                        SubscriptionUpdate.from(
                                read("SubscriptionUserWorkflowDetailsView", SubscriptionDetails.class), nothing -> {})),
                Arguments.of(
                        "WorkflowView",
                        "UpdateWorkflowContract",
                        WorkflowUpdate.from(read("WorkflowView", Workflow.class), nothing -> {})));
    }

    @ParameterizedTest
    @MethodSource("updates")
    void whatWasReadIsSentBackAsItWas(String view, String update, Object body) {
        JsonNode was = JsonMapper.shared().readTree(SAMPLES.full(view));
        JsonNode is = JsonMapper.shared().readTree(Json.text(body, body.getClass()));
        Map<String, String> declared = Contract.OURS.schemas().get(update);
        declared.keySet().stream()
                .filter(field -> was.has(field) && !field.equals("iteration"))
                .forEach(field -> assertThat(is.get(field)).as(field).isEqualTo(was.get(field)));
        assertThat(is.propertyNames()).containsAll(declared.keySet());
    }

    @Test
    void whatIsUnsetIsSentAsNone() {
        User user = Json.reader(User.class)
                .readValue("{\"id\":\"1\",\"email\":\"a@b.example\",\"role\":\"Viewer\",\"defaultWorkerTag\":null}");
        JsonNode sent = JsonMapper.shared().readTree(Json.text(UserUpdate.from(user, nothing -> {}), UserUpdate.class));
        Contract.OURS.schemas().get("UpdateUserContract").forEach((field, type) -> {
            if (Contract.isRequired(type)) {
                assertThat(sent.get(field)).as(field).isNotNull();
            }
        });
        assertThat(sent.get("defaultWorkerTag").stringValue()).isEmpty();
        assertThat(sent.has("canManageGenericVaultsDcm"))
                .as("not told by older servers")
                .isFalse();
    }

    @Test
    void oneFieldIsChangedAndTheOthersAreNot() {
        User user = read("UserView", User.class);
        assertThat(UserUpdate.from(user, change -> change.role(Role.CURATOR)))
                .usingRecursiveComparison()
                .ignoringFields("role")
                .isEqualTo(UserUpdate.from(user, nothing -> {}));
    }

    @Test
    void aWordThatTheClientDoesNotKnowIsNotSentBack() {
        User user = Json.reader(User.class).readValue("{\"id\":\"1\",\"role\":\"Emperor\"}");
        assertThat(user.role()).isEqualTo(Role.UNKNOWN);
        assertThatThrownBy(() -> UserUpdate.from(user, nothing -> {}))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("role");
        assertThat(UserUpdate.from(user, change -> change.role(Role.VIEWER)).role())
                .isEqualTo(Role.VIEWER);
    }

    private static <T> T read(String view, Class<T> type) {
        return Json.reader(type).readValue(SAMPLES.full(view));
    }
}
