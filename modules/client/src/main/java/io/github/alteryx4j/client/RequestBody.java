package io.github.alteryx4j.client;

import io.github.alteryx4j.auth.Secret;
import java.util.List;
import tools.jackson.databind.ObjectWriter;

/** What a call carries. */
sealed interface RequestBody permits RequestBody.JsonBody, Multipart {

    /** Whether it can be produced again, byte by byte the same. */
    boolean isReplayable();

    /**
     * One JSON value, written when it is sent.
     *
     * @param secrets what of it must not show in an error
     */
    record JsonBody(Object value, ObjectWriter writer, List<Secret> secrets) implements RequestBody {

        @Override
        public boolean isReplayable() {
            return true;
        }

        @Override
        public String toString() {
            return "JsonBody[" + value.getClass().getSimpleName() + "]";
        }
    }
}
