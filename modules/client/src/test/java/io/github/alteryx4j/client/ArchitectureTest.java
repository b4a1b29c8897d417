package io.github.alteryx4j.client;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The rules of the house, for auth and client. */
class ArchitectureTest {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("/testing/") && !location.contains("/simulator/"))
            .withImportOption(location -> !location.contains("-testing-") && !location.contains("-simulator-"))
            .importPackages("io.github.alteryx4j");

    /** What turns calls into bytes and bytes into answers; nobody else knows of Netty. */
    private static final String NETTY = ".*\\.(Alarms|AlteryxClientBuilder|Answer|Attempt|Connections|Exchange|Failures"
            + "|StallLimit|Transport|WholeBody)(\\$.*)?";

    @Test
    void packagesAreFreeOfCycles() {
        slices().matching("io.github.alteryx4j.(**)").should().beFreeOfCycles().check(OURS);
    }

    @Test
    void onlyTheTransportTouchesNetty() {
        noClasses()
                .that()
                .resideInAPackage("io.github.alteryx4j.client..")
                .and()
                .haveNameNotMatching(NETTY)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.netty..", "reactor.netty..")
                .check(OURS);
    }

    @Test
    void dataKnowsNeitherTheClientNorOtherData() {
        for (String data : new String[] {"workflow", "job"}) {
            classes()
                    .that()
                    .resideInAPackage("io.github.alteryx4j.client." + data)
                    .should()
                    .onlyDependOnClassesThat()
                    .resideOutsideOfPackages(
                            "io.github.alteryx4j.client",
                            "io.github.alteryx4j.client.run",
                            "io.github.alteryx4j.client." + (data.equals("job") ? "workflow" : "job"))
                    .check(OURS);
        }
    }

    @Test
    void nobodyBlocks() {
        noClasses()
                .should()
                .callMethodWhere(com.tngtech.archunit.base.DescribedPredicate.describe(
                        "blocks or sleeps",
                        call -> (call.getTargetOwner().isAssignableTo(Mono.class)
                                                || call.getTargetOwner().isAssignableTo(Flux.class))
                                        && call.getName().startsWith("block")
                                || call.getTargetOwner().isEquivalentTo(Thread.class)
                                        && call.getName().equals("sleep")))
                .check(OURS);
    }

    @Test
    void whatIsPublicIsFinalOrSealedOrAFunction() {
        classes()
                .that()
                .arePublic()
                .and()
                .areNotInterfaces()
                .and()
                .doNotHaveModifier(JavaModifier.ABSTRACT)
                .should()
                .haveModifier(JavaModifier.FINAL)
                .check(OURS);
    }
}
