package io.github.alteryx4j.kotlin

import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Test
import java.nio.file.Path
import kotlin.io.path.readText

/** What `docs/kotlin.md` shows is what the build ran. */
internal class PageTest {

    private val page = Path.of("../../docs/kotlin.md").readText()
    private val code = Path.of("src/test/kotlin/io/github/alteryx4j/kotlin/SnippetsTest.kt").readText()

    private fun regions(): Map<String, String> =
        Regex("// region (\\w+)\n(.*?)\n *// endregion", RegexOption.DOT_MATCHES_ALL).findAll(code)
            .associate { it.groupValues[1] to it.groupValues[2].trimIndent() }

    @Test
    fun everyBlockOfThePageIsARegionOfCodeThatIsExecuted() {
        val shown = Regex("```kotlin\n(.*?)\n```", RegexOption.DOT_MATCHES_ALL).findAll(page)
            .map { it.groupValues[1] }.toList()
        assertThat(shown).containsExactlyInAnyOrderElementsOf(regions().values)
    }

    @Test
    fun theMainJobTakesLessThan15LinesAndNeitherBangsNorBackticks() {
        assertThat(regions().getValue("main").lines()).hasSizeLessThan(15).noneMatch { "!!" in it || '`' in it }
    }
}
