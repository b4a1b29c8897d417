package io.github.alteryx4j.client;

import io.github.alteryx4j.client.run.RunRequest;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.reactivestreams.Publisher;

/** The public methods of the client's resources by their names, as {@code jobs.run}. */
final class Doors {

    private final AlteryxClient client;
    private final Map<String, Object> resources = new TreeMap<>();

    Doors(AlteryxClient client) {
        this.client = client;
        for (Method method : AlteryxClient.class.getMethods()) {
            if (method.getReturnType().getSimpleName().endsWith("Api")) {
                resources.put(method.getName(), call(this.client, method));
            }
        }
    }

    /** All that talk to the server, but for those that only write to a file or take a request made before. */
    Map<String, List<Method>> methods() {
        Map<String, List<Method>> found = new TreeMap<>();
        resources.forEach((door, resource) ->
                found.putAll(Arrays.stream(resource.getClass().getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .filter(method -> Publisher.class.isAssignableFrom(method.getReturnType()))
                        .filter(method -> !List.of(method.getParameterTypes()).contains(Path.class))
                        .filter(method -> !List.of(method.getParameterTypes()).contains(RunRequest.class))
                        .sorted(Comparator.comparing(Method::toString))
                        .collect(Collectors.groupingBy(method -> door + '.' + method.getName()))));
        return found;
    }

    Publisher<?> call(String name, Method method, Object[] arguments) {
        Object resource = resources.get(name.substring(0, name.indexOf('.')));
        return (Publisher<?>) call(resource, method, arguments);
    }

    /** What the publisher yields. */
    static Class<?> yields(Method method) {
        Type element = ((ParameterizedType) method.getGenericReturnType()).getActualTypeArguments()[0];
        return element instanceof Class<?> type ? type : Object.class;
    }

    private static Object call(Object target, Method method, Object... arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw new AssertionError(method + " throws " + e.getCause(), e.getCause());
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
