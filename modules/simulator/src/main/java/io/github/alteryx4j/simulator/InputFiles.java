package io.github.alteryx4j.simulator;

import io.github.alteryx4j.simulator.SimulatedUser.Role;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code POST user/v2/inputfiles}: temporary files that answer file browse questions. */
final class InputFiles {

    private final Ids ids;
    private final Storage storage;
    private final Map<String, UploadedFile> byId = new LinkedHashMap<>();

    InputFiles(Ids ids, Storage storage) {
        this.ids = ids;
        this.storage = storage;
    }

    void register(Router router) {
        router.onUpload(
                "POST",
                "/user/v2/inputfiles",
                Role.ARTISAN,
                exchange -> Parts.read(exchange, storage)
                        .map(parts -> Reply.ok(add(parts.files().get("inputFile")))));
    }

    synchronized @Nullable UploadedFile find(String id) {
        return byId.get(id);
    }

    private synchronized String add(@Nullable UploadedFile file) {
        if (file == null || file.name().isEmpty()) {
            throw Problem.badRequest("The part inputFile with a file name is required.");
        }
        String id = ids.next();
        byId.put(id, file);
        return id;
    }
}
