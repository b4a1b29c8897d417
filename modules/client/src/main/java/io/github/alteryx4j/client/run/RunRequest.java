package io.github.alteryx4j.client.run;

import io.github.alteryx4j.ConfigurationException;
import io.github.alteryx4j.auth.Secret;
import io.github.alteryx4j.client.common.Priority;
import io.github.alteryx4j.client.common.QuestionAnswer;
import io.github.alteryx4j.client.common.Upload;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One run of a workflow: which, with what answers, how urgent. {@code toString} shows the names of the questions and
 * none of the answers.
 *
 * @param answers in the order given
 * @param files answers that are files, by question; they are uploaded before the run is queued
 * @param secrets what of the answers must not show in an error
 * @param key what the caller calls this run; a fleet submits one key once. Null for none
 * @param validated whether the answers are checked against the workflow's questions before anything is sent
 */
public record RunRequest(
        String workflowId,
        List<QuestionAnswer> answers,
        Map<String, Upload> files,
        List<Secret> secrets,
        @Nullable Priority priority,
        @Nullable String workerTag,
        @Nullable String credentialId,
        @Nullable String key,
        boolean validated) {

    public RunRequest {
        answers = List.copyOf(answers);
        secrets = List.copyOf(secrets);
        if (!files.isEmpty() && workerTag != null) {
            throw new ConfigurationException("A run with a file answer cannot ask for a worker tag: the only endpoint"
                    + " that takes files has none");
        }
        if (priority == Priority.UNKNOWN) {
            throw new ConfigurationException("UNKNOWN is no priority to ask for");
        }
    }

    /** Fills one in for that workflow. */
    public static RunRequest of(String workflowId, Consumer<Builder> filling) {
        Builder builder = new Builder(workflowId);
        filling.accept(builder);
        return builder.build();
    }

    @Override
    public String toString() {
        String names = answers.stream().map(QuestionAnswer::name).collect(Collectors.joining(", "));
        String named = key == null ? "" : ", key " + key;
        return "RunRequest[" + workflowId + named + ", answers to [" + names + "], files for " + files.keySet() + "]";
    }

    /** Collects the answers; what is not answered keeps the default that the workflow's author gave it. */
    public static final class Builder {

        private final String workflowId;
        private final List<QuestionAnswer> answers = new ArrayList<>();
        private final Map<String, Upload> files = new LinkedHashMap<>();
        private final List<Secret> secrets = new ArrayList<>();
        private @Nullable Priority priority;
        private @Nullable String workerTag;
        private @Nullable String credentialId;
        private @Nullable String key;
        private boolean validated;

        private Builder(String workflowId) {
            this.workflowId = workflowId;
        }

        /** Answers a text box, a drop-down (by an item's key), or any question in the server's own encoding. */
        public Builder answer(String question, String text) {
            answers.add(new QuestionAnswer(question, text));
            return this;
        }

        /** Answers a number. */
        public Builder answer(String question, long number) {
            return answer(question, Long.toString(number));
        }

        /** Answers a number. */
        public Builder answer(String question, BigDecimal number) {
            return answer(question, number.toPlainString());
        }

        /** Answers a check box or a radio button. */
        public Builder answer(String question, boolean checked) {
            return answer(question, checked ? "True" : "False");
        }

        /** Answers a date. */
        public Builder answer(String question, LocalDate day) {
            return answer(question, day.toString());
        }

        /**
         * Answers a list box by the keys of the chosen items. They are sent as a JSON array of {@code key} and
         * {@code value}; should a server want them otherwise, give its encoding to {@link #answer(String, String)}.
         */
        public Builder choose(String question, String... keys) {
            return answer(question, Choices.encode(Arrays.asList(keys)));
        }

        /** Answers with what must never be seen: it shows in no log, no error and no {@code toString}. */
        public Builder secret(String question, Secret answer) {
            secrets.add(answer);
            return answer(question, answer.reveal());
        }

        /** Answers a file question; the file is uploaded before the run is queued. */
        public Builder file(String question, Upload file) {
            files.put(question, file);
            return this;
        }

        /** How urgent the run is; the server may ignore it without the right. */
        public Builder priority(Priority urgency) {
            this.priority = urgency;
            return this;
        }

        /** The workers that may run it; the server may ignore it without the right. */
        public Builder workerTag(String tag) {
            this.workerTag = tag;
            return this;
        }

        /** The credential that the workflow runs under. */
        public Builder credentialId(String id) {
            this.credentialId = id;
            return this;
        }

        /** What the caller calls this run, such as the number of an order; a fleet submits one key once. */
        public Builder key(String name) {
            this.key = name;
            return this;
        }

        /** Checks the answers against the workflow's questions first, at the price of one more call. */
        public Builder validate() {
            this.validated = true;
            return this;
        }

        private RunRequest build() {
            return new RunRequest(
                    workflowId,
                    answers,
                    new LinkedHashMap<>(files),
                    secrets,
                    priority,
                    workerTag,
                    credentialId,
                    key,
                    validated);
        }
    }
}
