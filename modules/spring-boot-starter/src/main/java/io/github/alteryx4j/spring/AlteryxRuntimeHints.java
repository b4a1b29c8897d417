package io.github.alteryx4j.spring;

import io.github.alteryx4j.auth.Secret;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.aot.hint.MemberCategory;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.RuntimeHintsRegistrar;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.classreading.CachingMetadataReaderFactory;
import org.springframework.util.ClassUtils;

/**
 * What a native image must keep: the records and enumerations that Jackson reads and writes, which are found by looking
 * through the client when the image is made, the way from a property to a secret, and the journal's SQL. From
 * {@code aot.factories}, since a client that the application makes itself needs them too.
 */
final class AlteryxRuntimeHints implements RuntimeHintsRegistrar {

    private static final String CLIENT = "classpath*:io/github/alteryx4j/client/**/*.class";

    @Override
    public void registerHints(RuntimeHints hints, @Nullable ClassLoader loader) {
        PathMatchingResourcePatternResolver classes = new PathMatchingResourcePatternResolver(loader);
        CachingMetadataReaderFactory reader = new CachingMetadataReaderFactory(classes);
        try {
            for (Resource file : classes.getResources(CLIENT)) {
                String name = reader.getMetadataReader(file).getClassMetadata().getClassName();
                Class<?> type = ClassUtils.resolveClassName(name, loader);
                if (type.isRecord() || type.isEnum()) {
                    hints.reflection()
                            .registerType(
                                    type,
                                    MemberCategory.INVOKE_DECLARED_CONSTRUCTORS,
                                    MemberCategory.INVOKE_DECLARED_METHODS,
                                    MemberCategory.ACCESS_DECLARED_FIELDS);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        hints.reflection().registerType(Secret.class, MemberCategory.INVOKE_PUBLIC_METHODS);
        hints.resources().registerPattern("io/github/alteryx4j/journal/r2dbc/*.sql");
    }
}
