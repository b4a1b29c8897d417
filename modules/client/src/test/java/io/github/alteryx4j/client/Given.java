package io.github.alteryx4j.client;

import io.github.alteryx4j.auth.Secret;
import io.github.alteryx4j.client.common.Upload;
import io.github.alteryx4j.client.schedule.Iteration;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Makes arguments for any method of the API.
 *
 * @param everything whether all that is optional is given, or nothing of it
 * @param turn which of several choices is made
 * @param without methods of builders that are left alone
 * @param texts what each text is, by its name
 */
record Given(boolean everything, int turn, Set<String> without, UnaryOperator<String> texts) {

    private static final LocalDateTime START = LocalDateTime.of(2126, 1, 2, 3, 4);

    private static final List<Iteration> ITERATIONS = List.of(
            Iteration.once(START),
            Iteration.hourly(START, 1, 30).until(START.plusYears(1)),
            Iteration.daily(START),
            Iteration.workdays(START),
            Iteration.weekly(START, DayOfWeek.MONDAY, DayOfWeek.SUNDAY),
            Iteration.monthly(START, 31),
            Iteration.monthly(START, 2, DayOfWeek.FRIDAY),
            Iteration.custom(START, Set.of(1, 15), Set.of(3, 12)),
            Iteration.cron(START, "0 6 * * 1-5"));

    Given(boolean everything, int turn, Set<String> without) {
        this(everything, turn, without, Given::text);
    }

    /** So many turns make every choice once. */
    static final int TURNS = ITERATIONS.size();

    /** The arguments of one call. */
    Object[] arguments(Method method) {
        return Arrays.stream(method.getParameters()).map(this::argument).toArray();
    }

    private @Nullable Object argument(Parameter parameter) {
        return omitted(parameter.getAnnotatedType())
                ? null
                : value(parameter.getParameterizedType(), parameter.getName());
    }

    private boolean omitted(AnnotatedElement type) {
        return !everything && type.isAnnotationPresent(Nullable.class);
    }

    private Object value(Type type, String name) {
        if (type instanceof ParameterizedType generic) {
            return container((Class<?>) generic.getRawType(), generic.getActualTypeArguments(), name);
        } else if (type instanceof WildcardType) {
            return texts.apply(name);
        }
        return value((Class<?>) type, name);
    }

    private Object container(Class<?> raw, Type[] of, String name) {
        if (raw == Consumer.class) {
            return (Consumer<Object>) this::fill;
        } else if (raw == List.class) {
            return everything ? List.of(value(of[0], name)) : List.of();
        } else if (raw == Map.class) {
            return everything ? Map.of(texts.apply("key").replace("some ", ""), value(of[1], name)) : Map.of();
        }
        throw new AssertionError("Makes no " + raw);
    }

    private Object value(Class<?> type, String name) {
        if (type == String.class) {
            return texts.apply(name);
        } else if (type == boolean.class || type == Boolean.class) {
            return turn % 2 == 0;
        } else if (type == int.class || type == Integer.class) {
            return 3;
        } else if (type == long.class) {
            return 3L;
        } else if (type == BigDecimal.class) {
            return BigDecimal.ONE;
        } else if (type == Object.class) {
            return Map.of("some", "value");
        } else if (type == Instant.class) {
            return Instant.parse("2026-11-24T08:15:30Z").plusSeconds(turn);
        } else if (type == LocalDate.class) {
            return LocalDate.of(2026, 11, 24);
        } else if (type == ZoneId.class) {
            return ZoneId.of("Europe/Berlin");
        } else if (type == Secret.class) {
            return Secret.of("a secret");
        } else if (type == Upload.class) {
            return Upload.bytes(texts.apply("fileName"), new byte[] {1, 2, 3});
        } else if (type == Iteration.class) {
            return ITERATIONS.get(turn);
        } else if (type.isEnum()) {
            return constant(type);
        } else if (type.isRecord()) {
            return record(type);
        } else if (type.isArray()) {
            Object array = Array.newInstance(type.getComponentType(), 1);
            Array.set(array, 0, value(type.getComponentType(), name));
            return array;
        }
        throw new AssertionError("Makes no " + type + " for " + name);
    }

    static String text(String name) {
        return switch (name) {
            case "eventId" -> "01ARZ3NDEKTSV4RRFFQ69G5FAV";
            case "fileName" -> "any.yxzp";
            case "email", "ownerEmail" -> "someone@example.com";
            default -> "some " + name;
        };
    }

    private Object constant(Class<?> type) {
        List<Object> known = Arrays.stream(type.getEnumConstants())
                .filter(constant -> !constant.toString().equals("UNKNOWN"))
                .map(constant -> (Object) constant)
                .toList();
        return known.get(turn % known.size());
    }

    private Object record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> omitted(component.getAnnotatedType())
                        ? null
                        : value(component.getGenericType(), component.getName()))
                .toArray();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("Makes no " + type, e);
        }
    }

    /** Calls every method of a builder. */
    private void fill(Object builder) {
        if (!everything) {
            return;
        }
        Arrays.stream(builder.getClass().getDeclaredMethods())
                .filter(method ->
                        Modifier.isPublic(method.getModifiers()) && method.getReturnType() == builder.getClass())
                .filter(method -> !without.contains(method.getName()))
                .sorted(Comparator.comparing(Method::toString))
                .forEach(method -> fill(builder, method));
    }

    private void fill(Object builder, Method method) {
        try {
            method.invoke(builder, arguments(method));
        } catch (InvocationTargetException | IllegalAccessException e) {
            throw new AssertionError(method + " refuses what was given", e);
        }
    }
}
