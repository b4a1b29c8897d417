package io.github.alteryx4j.simulator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Takes named fields out of a JSON body or out of multipart texts, and gathers what is wrong with them, so that the
 * caller learns all of it at once in {@code modelState}. Fields it is not asked for are ignored, as the server does.
 */
final class Fields {

    private final Function<String, @Nullable Object> source;
    private final String prefix;
    private final Map<String, String> wrong;
    private final Map<String, @Nullable Object> taken = new LinkedHashMap<>();

    private Fields(Function<String, @Nullable Object> source) {
        this(source, "", new LinkedHashMap<>());
    }

    private Fields(Function<String, @Nullable Object> source, String prefix, Map<String, String> wrong) {
        this.source = source;
        this.prefix = prefix;
        this.wrong = wrong;
    }

    static Fields of(Parts parts) {
        return new Fields(parts::text);
    }

    static Fields of(JsonNode body) {
        if (!body.isObject()) {
            throw Problem.badRequest("The request body must be an object.");
        }
        return new Fields(body::get);
    }

    @Nullable String text(String name, boolean required) {
        Object value = source.apply(name);
        String text = null;
        if (value instanceof String s) {
            text = s;
        } else if (value instanceof JsonNode node && !node.isNull()) {
            if (node.isString()) {
                text = node.stringValue();
            } else {
                wrong(name, "The value for " + name + " must be a text.");
            }
        }
        require(name, required, value);
        taken.put(name, text);
        return text;
    }

    /** A text that must hold something when required. */
    @Nullable String filled(String name, boolean required) {
        String text = text(name, required);
        if (text != null && text.isBlank() && required) {
            wrong(name, "The " + name + " field is required.");
        } else if (text == null && required) {
            wrong(name, "The " + name + " field is required.");
        } else if (text != null && text.length() > 255) {
            wrong(name, "The field " + name + " must be a string with a maximum length of 255.");
        }
        return text;
    }

    @Nullable String word(String name, boolean required, List<String> allowed) {
        String text = filled(name, required);
        if (text != null && !text.isBlank() && !allowed.contains(text)) {
            wrong(name, "The value '" + text + "' is not valid for " + name + ".");
        }
        return text;
    }

    /** A text, empty or not, that is not too long. */
    @Nullable String text(String name, boolean required, int longest) {
        String text = text(name, required);
        if (text != null && text.length() > longest) {
            wrong(name, "The field " + name + " must be a string with a maximum length of " + longest + ".");
        }
        return text;
    }

    /** A whole number between two others, both of which it may be. */
    @Nullable Integer number(String name, boolean required, int least, int most) {
        Object value = source.apply(name);
        boolean absent = value == null || (value instanceof JsonNode node && node.isNull());
        if (value instanceof JsonNode node && node.isInt() && node.asInt() >= least && node.asInt() <= most) {
            return node.asInt();
        } else if (!absent) {
            wrong(name, "The value for " + name + " must be a whole number from " + least + " to " + most + ".");
        } else if (required) {
            wrong(name, "The " + name + " field is required.");
        }
        return null;
    }

    @Nullable Boolean flag(String name, boolean required) {
        Object value = source.apply(name);
        Boolean flag = null;
        if (value instanceof JsonNode node && node.isBoolean()) {
            flag = node.asBoolean();
        } else if (value instanceof String text && text.toLowerCase(Locale.ROOT).matches("true|false")) {
            flag = Boolean.valueOf(text);
        } else if (value != null && !value.equals("") && !(value instanceof JsonNode node && node.isNull())) {
            wrong(name, "The value for " + name + " must be true or false.");
        } else if (required) {
            wrong(name, "The " + name + " field is required.");
        }
        taken.put(name, flag);
        return flag;
    }

    /** An array of texts; in a multipart body it travels as JSON text. */
    @Nullable List<String> texts(String name, boolean required) {
        Object value = source.apply(name);
        require(name, required, value);
        List<String> texts = new ArrayList<>();
        if (value instanceof JsonNode node) {
            texts = Json.texts(node);
        } else if (value instanceof String text && !text.isBlank()) {
            texts = parsed(text);
        }
        if (texts == null) {
            wrong(name, "The value for " + name + " must be an array of texts.");
        }
        taken.put(name, texts);
        return texts;
    }

    /** The fields of an object within this one, or null when there is none; what is wrong there is wrong here. */
    @Nullable Fields inner(String name, boolean required) {
        JsonNode node = object(name, required);
        return node == null ? null : new Fields(node::get, prefix + name + ".", wrong);
    }

    /** An object that may hold anything, or null when there is none. */
    @Nullable JsonNode object(String name, boolean required) {
        Object value = source.apply(name);
        if (value instanceof JsonNode node && node.isObject()) {
            taken.put(name, node);
            return node;
        }
        boolean absent = value == null || (value instanceof JsonNode node && node.isNull());
        if (!absent) {
            wrong(name, "The value for " + name + " must be an object.");
        } else if (required) {
            wrong(name, "The " + name + " field is required.");
        }
        return null;
    }

    /** An array of anything, or null when there is none. */
    @Nullable JsonNode array(String name, boolean required) {
        Object value = source.apply(name);
        boolean absent = value == null || (value instanceof JsonNode node && node.isNull());
        if (value instanceof JsonNode node && node.isArray()) {
            return node;
        } else if (!absent) {
            wrong(name, "The value for " + name + " must be an array.");
        } else if (required) {
            wrong(name, "The " + name + " field is required.");
        }
        return null;
    }

    void wrong(String name, String message) {
        wrong.putIfAbsent(prefix + name, message);
    }

    /** What was taken, or the refusal that names all that is wrong. */
    Map<String, @Nullable Object> taken() {
        if (!wrong.isEmpty()) {
            throw Problem.invalid(wrong);
        }
        return taken;
    }

    private void require(String name, boolean required, @Nullable Object value) {
        if (required && value == null) {
            wrong(name, "The " + name + " field is required.");
        }
    }

    private static @Nullable List<String> parsed(String json) {
        try {
            return Json.texts(Json.MAPPER.readTree(json));
        } catch (JacksonException e) {
            return null;
        }
    }
}
