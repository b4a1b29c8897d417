package io.github.alteryx4j.client;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
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
    private static final String NETTY =
            ".*\\.(Alarms|AlteryxClientBuilder|Answer|Attempt|Connections|Discretion|Exchange|Failures|Http2Stream"
                    + "|StallLimit|Tls|Transport|WholeBody)(\\$.*)?";

    private static final List<String> DATA = List.of(
            "admin",
            "collection",
            "common",
            "connection",
            "credential",
            "dcm",
            "job",
            "legacy",
            "schedule",
            "subscription",
            "user",
            "usergroup",
            "workflow");

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
        DescribedPredicate<JavaClass> ours = JavaClass.Predicates.resideInAPackage("io.github.alteryx4j.client..");
        for (String data : DATA) {
            String home = "io.github.alteryx4j.client." + data;
            noClasses()
                    .that()
                    .resideInAPackage(home)
                    .should()
                    .dependOnClassesThat(ours.and(
                            not(JavaClass.Predicates.resideInAnyPackage(home, "io.github.alteryx4j.client.common"))))
                    .check(OURS);
        }
    }

    @Test
    void everyPackageButTheClientItsRunsAndFleetsIsData() {
        assertThat(OURS.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> name.startsWith("io.github.alteryx4j.client."))
                        .map(name -> name.substring("io.github.alteryx4j.client.".length())))
                .isSubsetOf(
                        Stream.concat(DATA.stream(), Stream.of("run", "fleet")).toList())
                .containsAll(DATA);
    }

    @Test
    void nobodyBlocks() {
        noClasses()
                .should()
                .callMethodWhere(DescribedPredicate.describe(
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
