package io.github.alteryx4j.simulator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A workflow defined by program instead of an upload. Unless said otherwise it is public and belongs to the Curator. */
public final class NewWorkflow {

    private final Map<String, @Nullable Object> settings = new LinkedHashMap<>();
    private final List<SimulatedQuestion> questions = new ArrayList<>();
    private final List<RunResult> next = new ArrayList<>();
    private final RunResult.Builder usual = RunResult.builder().engineLine();
    private boolean usualChanged;
    private @Nullable RunFunction every;
    private @Nullable String fileName;

    NewWorkflow(String ownerId) {
        settings.putAll(Json.object("name", "Workflow", "ownerId", ownerId, "isPublic", true));
        settings.putAll(Json.object("othersMayDownload", true, "othersCanExecute", true));
        settings.putAll(Json.object("othersCanViewHistory", false, "isReadyForMigration", false));
        settings.putAll(Json.object("executionMode", "Standard", "districtTags", List.of()));
    }

    public NewWorkflow name(String name) {
        settings.put("name", name);
        return this;
    }

    public NewWorkflow owner(SimulatedUser owner) {
        settings.put("ownerId", owner.id());
        return this;
    }

    public NewWorkflow isPublic(boolean isPublic) {
        settings.put("isPublic", isPublic);
        return this;
    }

    public NewWorkflow othersMayDownload(boolean may) {
        settings.put("othersMayDownload", may);
        return this;
    }

    public NewWorkflow othersCanExecute(boolean can) {
        settings.put("othersCanExecute", can);
        return this;
    }

    /** The workflow's own file; made from the name unless given, .yxwz when it has questions, else .yxmd. */
    public NewWorkflow fileName(String workflowFile) {
        this.fileName = workflowFile;
        return this;
    }

    public NewWorkflow question(SimulatedQuestion question) {
        questions.add(question);
        return this;
    }

    /** How every run goes that nothing else was scripted for. */
    public NewWorkflow outcome(Consumer<RunResult.Builder> how) {
        how.accept(usual);
        usualChanged = true;
        return this;
    }

    /** Adds an output to every run: shorthand within {@link #outcome}. */
    public NewWorkflow output(String file, String format, byte[] bytes) {
        return outcome(result -> result.output(file, format, bytes));
    }

    /** Decides each run by what was asked; replaces {@link #outcome}. */
    public NewWorkflow everyRun(RunFunction function) {
        every = function;
        return this;
    }

    /** The results of the first runs, in order. */
    public NewWorkflow nextRuns(RunResult... results) {
        next.addAll(List.of(results));
        return this;
    }

    AppPackage definition() {
        String name = String.valueOf(settings.get("name"));
        String file = fileName != null ? fileName : name + (questions.isEmpty() ? ".yxmd" : ".yxwz");
        String type = questions.isEmpty() ? "Module" : "App";
        return new AppPackage(file, type, true, Map.of("name", name), List.copyOf(questions), List.of(), null);
    }

    Workflow create(Workflows workflows) {
        Workflow created = workflows.create(settings, Json.object("executionMode", "Standard"), definition());
        next.forEach(created.runs()::next);
        if (every != null) {
            created.runs().every(every);
        } else if (usualChanged) {
            RunResult result = usual.build();
            created.runs().every(input -> result);
        }
        return created;
    }
}
