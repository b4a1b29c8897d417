package io.github.alteryx4j.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.alteryx4j.auth.Secret;
import io.github.alteryx4j.client.AlteryxClient;
import io.github.alteryx4j.client.job.Job;
import io.github.alteryx4j.testing.Marker;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.aot.generate.ClassNameGenerator;
import org.springframework.aot.generate.DefaultGenerationContext;
import org.springframework.aot.generate.GeneratedFiles.Kind;
import org.springframework.aot.generate.InMemoryGeneratedFiles;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.predicate.RuntimeHintsPredicates;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.aot.ApplicationContextAotGenerator;
import org.springframework.javapoet.ClassName;

/** What is prepared for a native image. The native compiler itself is not part of the build. */
class NativeTest {

    private final RuntimeHints hints = new RuntimeHints();

    @Test
    void allRecordsAndEnumerationsOfTheClientAreKept() {
        new AlteryxRuntimeHints().registerHints(hints, getClass().getClassLoader());
        List<JavaClass> data = new ClassFileImporter()
                .importPackages("io.github.alteryx4j.client").stream()
                        .filter(type -> type.isRecord() || type.isEnum())
                        .filter(type -> type.getSource()
                                .orElseThrow()
                                .getUri()
                                .toString()
                                .contains("alteryx4j-client"))
                        .toList();
        assertThat(data)
                .hasSizeGreaterThan(50)
                .allSatisfy(
                        type -> assertThat(RuntimeHintsPredicates.reflection().onType(type.reflect()))
                                .accepts(hints));
        assertThat(RuntimeHintsPredicates.reflection()
                        .onConstructorInvocation(Job.class.getDeclaredConstructors()[0]))
                .accepts(hints);
    }

    @Test
    void theWayFromAPropertyToASecretAndTheSqlAreKept() throws Exception {
        new AlteryxRuntimeHints().registerHints(hints, getClass().getClassLoader());
        assertThat(RuntimeHintsPredicates.reflection().onMethodInvocation(Secret.class.getMethod("of", String.class)))
                .accepts(hints);
        assertThat(RuntimeHintsPredicates.resource().forResource("io/github/alteryx4j/journal/r2dbc/h2.sql"))
                .accepts(hints);
        assertThat(RuntimeHintsPredicates.resource().forResource("io/github/alteryx4j/journal/r2dbc/postgresql.sql"))
                .accepts(hints);
    }

    @Test
    void theApplicationsOwnClientIsHelpedAsWell() {
        DefaultGenerationContext generation = new DefaultGenerationContext(
                new ClassNameGenerator(ClassName.get("app", "Main")), new InMemoryGeneratedFiles());
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            context.register(OwnClient.class, AlteryxAutoConfiguration.class);
            new ApplicationContextAotGenerator().processAheadOfTime(context, generation);
        }
        assertThat(RuntimeHintsPredicates.reflection().onType(Job.class)).accepts(generation.getRuntimeHints());
    }

    @Configuration(proxyBeanMethods = false)
    static class OwnClient {

        @Bean
        AlteryxClient mine() {
            return AlteryxClient.builder()
                    .baseUrl("http://localhost:1")
                    .credentials("id", "secret")
                    .build();
        }
    }

    @Test
    void theContextIsProcessedAheadOfTimeWithTheNamesOfTheServers() throws Exception {
        InMemoryGeneratedFiles files = new InMemoryGeneratedFiles();
        DefaultGenerationContext generation =
                new DefaultGenerationContext(new ClassNameGenerator(ClassName.get("app", "Main")), files);
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            TestPropertyValues.of(Contexts.server("alteryx.", "http://localhost:1"))
                    .and("alteryx.servers.north.base-url=http://localhost:2")
                    .applyTo(context);
            context.register(AlteryxAutoConfiguration.class, AlteryxResilienceAutoConfiguration.class);
            new ApplicationContextAotGenerator().processAheadOfTime(context, generation);
        }
        generation.writeGeneratedContent();
        StringBuilder sources = new StringBuilder();
        for (var file : files.getGeneratedFiles(Kind.SOURCE).values()) {
            sources.append(new String(file.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        }
        assertThat(sources).contains("northAlteryxClient", "addQualifier", "\"alteryxClients\"");
        assertThat(sources.indexOf(Marker.TEXT)).isNegative();
        assertThat(RuntimeHintsPredicates.reflection().onType(ServerProperties.class))
                .accepts(generation.getRuntimeHints());
    }
}
