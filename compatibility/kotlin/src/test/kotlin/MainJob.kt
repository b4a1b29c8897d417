import io.github.alteryx4j.client.run.JobOutcome.Cancelled
import io.github.alteryx4j.client.run.JobOutcome.Failed
import io.github.alteryx4j.client.run.JobOutcome.Succeeded
import io.github.alteryx4j.client.run.JobOutcome.SucceededWithWarnings
import io.github.alteryx4j.client.run.JobOutcome.Unrecognised
import io.github.alteryx4j.kotlin.alteryxClient
import io.github.alteryx4j.kotlin.awaitDownload
import io.github.alteryx4j.kotlin.awaitRun
import java.nio.file.Path
import kotlin.io.path.div

suspend fun mainJob(url: String, key: String, secret: String, workflowId: String, folder: Path): String =
    alteryxClient { baseUrl(url).credentials(key, secret) }.use { client ->
        val outcome = client.jobs().awaitRun(workflowId) { answer("Region", "EMEA") }
        when (outcome) {
            is Succeeded, is SucceededWithWarnings -> for (output in outcome.job().outputs) {
                val target = folder / output.id
                client.jobs().awaitDownload(outcome.job().id, output.id, output.availableFormats.first(), target)
            }
            is Failed, is Cancelled, is Unrecognised -> println(outcome.verdict())
        }
        outcome.verdict()
    }
