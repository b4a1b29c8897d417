package io.github.alteryx4j.simulator;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongUnaryOperator;
import org.jspecify.annotations.Nullable;

/** How a run goes and ends: its way through the states, its disposition, messages and outputs. */
public final class RunResult {

    private final Duration created;
    private final @Nullable Duration queued;
    private final Duration initializing;
    private final @Nullable Duration running;
    private final String status;
    private final @Nullable String disposition;
    private final List<RunMessage> messages;
    private final List<RunOutput> outputs;

    private RunResult(Builder made) {
        created = made.created;
        queued = made.queued;
        initializing = made.initializing;
        running = made.running;
        status = made.status;
        disposition = made.disposition;
        messages = List.copyOf(made.messages);
        outputs = made.outputs.entrySet().stream()
                .map(output -> new RunOutput(output.getKey(), new LinkedHashMap<>(output.getValue())))
                .toList();
    }

    /** Success with the engine's usual line and no outputs. */
    public static RunResult success() {
        return builder().engineLine().build();
    }

    /** A failed run: status Completed, disposition Error, one error line. */
    public static RunResult error(String text) {
        return builder().disposition("Error").error(text, 1).engineLine().build();
    }

    public static Builder builder() {
        return new Builder();
    }

    Duration created() {
        return created;
    }

    Duration queued(Duration otherwise) {
        return queued != null ? queued : otherwise;
    }

    Duration initializing() {
        return initializing;
    }

    Duration running(Duration otherwise) {
        return running != null ? running : otherwise;
    }

    String status() {
        return status;
    }

    @Nullable String disposition() {
        return disposition;
    }

    List<RunMessage> messages() {
        return messages;
    }

    List<RunOutput> outputs() {
        return outputs;
    }

    /** Starts as a run that succeeds; a state that gets no time is not shown. */
    public static final class Builder {

        private Duration created = Duration.ZERO;
        private @Nullable Duration queued;
        private Duration initializing = Duration.ZERO;
        private @Nullable Duration running;
        private String status = "Completed";
        private @Nullable String disposition = "Success";
        private final List<RunMessage> messages = new ArrayList<>();
        private final Map<String, Map<String, Content>> outputs = new LinkedHashMap<>();

        private Builder() {}

        /** How long the job reads Created before it reads Queued. */
        public Builder created(Duration time) {
            created = time;
            return this;
        }

        /** How long it stays Queued at least; it stays longer while all workers are busy. */
        public Builder queued(Duration time) {
            queued = time;
            return this;
        }

        /** How long it reads Initializing once a worker took it. */
        public Builder initializing(Duration time) {
            initializing = time;
            return this;
        }

        public Builder running(Duration time) {
            running = time;
            return this;
        }

        /** The last state: Completed unless said otherwise. Any word is accepted, also one that no client knows. */
        public Builder status(String word) {
            status = word;
            return this;
        }

        /** Any word, or null. */
        public Builder disposition(@Nullable String word) {
            disposition = word;
            return this;
        }

        public Builder message(int messageStatus, String text, int toolId) {
            messages.add(new RunMessage(messageStatus, text, toolId));
            return this;
        }

        public Builder info(String text, int toolId) {
            return message(1, text, toolId);
        }

        public Builder warning(String text, int toolId) {
            return message(2, text, toolId);
        }

        public Builder error(String text, int toolId) {
            return message(3, text, toolId);
        }

        Builder engineLine() {
            messages.add(RunMessage.ENGINE);
            return this;
        }

        /** Offers a file in one format, such as Csv or Yxdb; called again for the same file it adds a format. */
        public Builder output(String fileName, String format, byte[] bytes) {
            return output(fileName, format, Content.of(bytes.clone()));
        }

        /** Offers a file of any size whose bytes are made while it is downloaded, from their positions. */
        public Builder output(String fileName, String format, long size, LongUnaryOperator byteAt) {
            return output(fileName, format, Content.generated(size, byteAt));
        }

        Builder output(String fileName, String format, Content content) {
            outputs.computeIfAbsent(fileName, name -> new LinkedHashMap<>()).put(format, content);
            return this;
        }

        public RunResult build() {
            return new RunResult(this);
        }
    }
}
