package io.github.alteryx4j.simulator;

import io.netty.handler.codec.http.multipart.Attribute;
import io.netty.handler.codec.http.multipart.FileUpload;
import io.netty.handler.codec.http.multipart.HttpData;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The parts of a multipart body: texts, and files stored on disk so that a package of any size may come in. */
record Parts(Map<String, String> texts, Map<String, UploadedFile> files) {

    /** Reads the whole body; the decoder works, and what follows runs, where it may block. */
    static Mono<Parts> read(Exchange exchange, Storage storage) {
        String type = exchange.header("Content-Type");
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data")) {
            return Mono.error(new Problem(415, Json.object("message", "The request must be multipart/form-data.")));
        }
        return Mono.defer(() -> {
            Parts parts = new Parts(new HashMap<>(), new HashMap<>());
            return exchange.request()
                    .receiveForm(form -> form.maxInMemorySize(0)
                            .baseDirectory(storage.directory())
                            .scheduler(Schedulers.boundedElastic()))
                    .doOnNext(data -> parts.add(data, storage))
                    .then(Mono.just(parts))
                    .onErrorMap(IOException.class, e -> Problem.badRequest("The multipart body is broken."))
                    .publishOn(Schedulers.boundedElastic());
        });
    }

    @Nullable String text(String name) {
        return texts.get(name);
    }

    private void add(HttpData data, Storage storage) {
        try {
            if (data instanceof FileUpload upload) {
                UploadedFile file = storage.keep(upload);
                files.put(upload.getName(), file);
            } else if (data instanceof Attribute attribute) {
                texts.put(attribute.getName(), attribute.getValue());
            }
        } catch (IOException e) {
            throw Problem.badRequest("The part " + data.getName() + " cannot be read.");
        }
    }
}
