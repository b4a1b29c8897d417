package io.github.alteryx4j.resilience;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.resilience4j.bulkhead.Bulkhead;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** The rules of the house, for resilience. */
class ArchitectureTest {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.github.alteryx4j.resilience");

    @Test
    void knowsOfTheTransportNothingAndOfResilience4jWhatNeedsNoThread() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.netty..",
                        "reactor.netty..",
                        "io.github.resilience4j.reactor..",
                        "io.github.resilience4j..internal..")
                .check(OURS);
    }

    @Test
    void nobodyBlocks() {
        noClasses()
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "blocks, sleeps or parks",
                        call -> call.getName().startsWith("block")
                                || call.getName().equals("sleep")
                                || call.getName().equals("acquirePermission")
                                || (call.getName().equals("changeConfig")
                                        && call.getTargetOwner().isAssignableTo(Bulkhead.class))
                                || call.getTargetOwner().isAssignableTo(Lock.class)
                                || call.getTargetOwner().isEquivalentTo(LockSupport.class)))
                .check(OURS);
    }

    @Test
    void whatIsPublicIsFinal() {
        classes().that().arePublic().should().haveModifier(JavaModifier.FINAL).check(OURS);
    }
}
