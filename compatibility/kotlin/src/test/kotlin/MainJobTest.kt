import io.github.alteryx4j.simulator.AlteryxSimulator
import io.github.alteryx4j.simulator.SimulatedQuestion
import java.nio.file.Path
import kotlin.io.path.listDirectoryEntries
import kotlin.io.path.readText
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir

class MainJobTest {

    @Test
    fun runsAWorkflowAndTakesItsOutputs(@TempDir folder: Path) = AlteryxSimulator.start().use { simulator ->
        val workflow = simulator.addWorkflow {
            it.name("Sales")
                .question(SimulatedQuestion.textBox("Region", "APAC"))
                .output("sales.csv", "Csv", "EMEA;12".toByteArray())
        }
        val user = simulator.curator()
        val verdict = runBlocking {
            mainJob(simulator.baseUrl(), user.clientId, user.clientSecret, workflow, folder)
        }
        assertEquals("succeeded", verdict)
        assertEquals("EMEA;12", folder.listDirectoryEntries().single().readText())
    }
}
