package io.github.alteryx4j.journal.r2dbc;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The rules of the house, for the journal. */
class ArchitectureTest {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.github.alteryx4j.journal.r2dbc");

    @Test
    void knowsNoDriverAndNoClock() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.r2dbc.h2..", "io.r2dbc.postgresql..", "org.h2..", "io.netty..", "java.sql..")
                .check(OURS);
        noClasses()
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "asks for the time of day",
                        call -> call.getName().equals("currentTimeMillis")
                                || (call.getName().equals("now")
                                        && call.getTargetOwner()
                                                .getPackageName()
                                                .equals("java.time"))))
                .check(OURS);
    }

    @Test
    void nobodyBlocks() {
        noClasses()
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "blocks or sleeps",
                        call -> call.getName().startsWith("block")
                                        && call.getTargetOwner()
                                                .getPackageName()
                                                .startsWith("reactor.")
                                || call.getName().equals("sleep")))
                .check(OURS);
    }

    @Test
    void whatIsPublicIsFinal() {
        classes().that().arePublic().should().haveModifier(JavaModifier.FINAL).check(OURS);
    }
}
