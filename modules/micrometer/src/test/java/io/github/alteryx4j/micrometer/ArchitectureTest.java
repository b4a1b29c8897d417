package io.github.alteryx4j.micrometer;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The rules of the house, for observability. */
class ArchitectureTest {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.github.alteryx4j.micrometer");

    @Test
    void whoHasNoResilienceNeedsNoneOfItsClasses() {
        noClasses()
                .that()
                .haveNameNotMatching(".*\\.(AlteryxObservability|ObservabilityBuilder|ResilienceMeters)")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.github.alteryx4j.resilience..", "io.github.resilience4j..")
                .check(OURS);
    }

    @Test
    void onlyThePoolsMetersKnowTheTransport() {
        noClasses()
                .that()
                .doNotHaveSimpleName("PoolMeters")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.netty..", "reactor.netty..")
                .check(OURS);
    }

    @Test
    void whatIsPublicIsFinal() {
        classes().that().arePublic().should().haveModifier(JavaModifier.FINAL).check(OURS);
    }
}
