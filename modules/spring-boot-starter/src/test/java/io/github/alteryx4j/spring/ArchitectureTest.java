package io.github.alteryx4j.spring;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The rules of the house, for the starter. */
class ArchitectureTest {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.github.alteryx4j.spring");

    @Test
    void theCustomizerIsAllThatIsPublic() {
        classes()
                .that()
                .arePublic()
                .should()
                .haveSimpleName("AlteryxClientCustomizer")
                .check(OURS);
    }

    @Test
    void whatIsAlwaysLoadedNeedsNoOptionalModule() {
        noClasses()
                .that()
                .haveNameNotMatching(".*(Health|Journal|Observabilit|Resilience|Sanitizing).*")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.github.alteryx4j.resilience..",
                        "io.github.alteryx4j.micrometer..",
                        "io.github.alteryx4j.journal..",
                        "io.micrometer..",
                        "io.r2dbc..",
                        "org.springframework.boot.health..",
                        "org.springframework.boot.actuate..")
                .check(OURS);
    }
}
