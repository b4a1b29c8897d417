package io.github.alteryx4j.kotlin

import io.github.alteryx4j.AlteryxException
import io.github.alteryx4j.client.AlteryxClient
import io.github.alteryx4j.journal.r2dbc.R2dbcJournal
import io.github.alteryx4j.micrometer.AlteryxObservability
import io.github.alteryx4j.resilience.Resilience
import io.github.alteryx4j.simulator.AlteryxSimulator
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.params.ParameterizedTest
import org.junit.jupiter.params.provider.EnumSource
import java.nio.file.Files
import java.nio.file.Path

/**
 * Each public signature of the Java modules is used from Kotlin without `!!` and without backticks: the compiler compiles
 * the files that are written here, so a name or a nullness that does not suit Kotlin breaks the build.
 */
internal class SignaturesTest {

    internal enum class Module(val anchor: Class<*>) {
        AUTH(AlteryxException::class.java),
        CLIENT(AlteryxClient::class.java),
        SIMULATOR(AlteryxSimulator::class.java),
        RESILIENCE(Resilience::class.java),
        JOURNAL(R2dbcJournal::class.java),
        MICROMETER(AlteryxObservability::class.java),
        ;

        val file: Path = Path.of(
            "src/test/kotlin/io/github/alteryx4j/kotlin/signatures",
            "${name.lowercase().replaceFirstChar { it.uppercase() }}.kt",
        )
    }

    /** `mvn test -pl modules/kotlin -Dtest=SignaturesTest -Dsignatures.write=true` writes the files anew. */
    @ParameterizedTest
    @EnumSource
    fun theFileThatIsCompiledHoldsThemAll(module: Module) {
        val source = SignatureSource(JavaApi(module.anchor)).text()
        if (System.getProperty("signatures.write").toBoolean()) {
            Files.writeString(module.file, source)
        }
        assertThat(module.file).content().isEqualTo(source)
    }

    @ParameterizedTest
    @EnumSource
    fun nothingIsAPlatformType(module: Module) {
        assertThat(JavaApi(module.anchor).unmarked).isEmpty()
    }
}
