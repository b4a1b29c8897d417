package io.github.alteryx4j.examples.spring;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The page as people use it, in a browser. */
class PageTest {

    private static final HasTextOptions PATIENTLY = new HasTextOptions().setTimeout(20_000);

    private static Service service;
    private static Browser browser;

    @BeforeAll
    static void open() throws Exception {
        browser = Browser.start();
        service = Service.start();
    }

    @AfterAll
    static void close() {
        if (service != null) {
            service.close();
        }
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void startsARunSeesItQueueRunAndFinishAndDownloadsTheOutput() throws Exception {
        Page page = browser.open(service.url());
        assertThat(page.locator("#connection")).hasText("live");
        choose(page, "Regional sales");
        page.getByLabel("Region").selectOption("APAC");
        page.getByLabel("From").fill("2026-02-01");
        page.getByLabel("Top").fill("5");
        run(page);
        Locator row = newest(page);
        awaitState(page, "queued");
        awaitState(page, "running");
        awaitState(page, "succeeded");
        assertThat(page.locator("#chart rect.run")).not().hasCount(0);
        Download download = page.waitForDownload(
                () -> row.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("sales.csv"))
                        .click());
        assertThat(download.suggestedFilename()).isEqualTo("sales.csv");
        assertThat(Files.readString(download.path())).isEqualTo("Region,From,Top\nAPAC,2026-02-01,5\n");
    }

    @Test
    void asksWhatTheWorkflowAsksAndSendsBoxesAndSeveralChoices() throws Exception {
        Page page = browser.open(service.url());
        choose(page, "Customer letter");
        page.getByLabel("Customer").fill("<b>Grace</b>");
        page.getByLabel("Formal").uncheck();
        page.getByLabel("Topics").selectOption(new String[] {"Offer", "Thanks"});
        run(page);
        Locator row = newest(page);
        assertThat(row.locator(".state")).hasText("warned", PATIENTLY);
        Download download =
                page.waitForDownload(() -> row.getByRole(AriaRole.LINK).click());
        assertThat(Files.readString(download.path()))
                .contains("<b>Grace</b>", "False", "Offer", "Thanks")
                .doesNotContain("Invoice");
    }

    @Test
    void showsEveryoneWhyARunFailed() {
        Page page = browser.open(service.url());
        Page another = browser.open(service.url());
        choose(page, "Broken import");
        run(page);
        for (Page each : List.of(page, another)) {
            assertThat(newest(each).locator(".state")).hasText("failed", PATIENTLY);
            assertThat(newest(each).locator(".verdict")).containsText("stock.csv");
        }
    }

    @Test
    void cancelsARun() {
        Page page = browser.open(service.url());
        choose(page, "Customer letter");
        run(page);
        newest(page)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Cancel"))
                .click();
        assertThat(newest(page).locator(".state")).hasText("cancelled", PATIENTLY);
    }

    /** The time is shown anew twice a second, and the run begins; neither takes away what the mouse or the keys are on. */
    @Test
    void aClickThatTakesItsTimeIsAClick() {
        Page page = browser.open(service.url());
        choose(page, "Customer letter");
        run(page);
        Locator cancel = newest(page).getByRole(AriaRole.BUTTON);
        cancel.hover();
        page.mouse().down();
        Locator queued = newest(page).locator("td").nth(2);
        assertThat(queued).not().hasText(queued.textContent());
        awaitState(page, "running");
        assertThat(cancel).isFocused();
        page.mouse().up();
        assertThat(newest(page).locator(".state")).hasText("cancelled", PATIENTLY);
    }

    @Test
    void aDoubleClickStartsOneRun() {
        Page page = browser.open(service.url());
        choose(page, "Broken import");
        int before = page.locator("tr[data-job]").count();
        page.locator("#run").dblclick();
        assertThat(page.locator("#run")).isFocused();
        assertThat(page.locator("tr[data-job]").nth(before)).isVisible();
        awaitState(page, "failed");
        assertThat(page.locator("tr[data-job]")).hasCount(before + 1);
    }

    @Test
    void saysWhatIsWrongWithAnAnswer() {
        Page page = browser.open(service.url());
        choose(page, "Regional sales");
        page.locator("[name=From]").evaluate("input => { input.type = 'text'; input.value = 'yesterday'; }");
        page.locator("#run").click();
        assertThat(page.locator("#problem")).containsText("wants a day");
    }

    /** -Dscreenshot=FILE takes the picture of the README. */
    @Test
    void fitsOnAScreen() {
        Page page = browser.open(service.url());
        for (String workflow : List.of("Customer letter", "Broken import", "Regional sales")) {
            choose(page, workflow);
            run(page);
        }
        awaitState(page, "succeeded");
        run(page);
        awaitState(page, "running");
        assertThat((boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isTrue();
        String picture = System.getProperty("screenshot", "target/browser/page.png");
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(picture)));
    }

    /** Looks at each frame, so that no state of the newest run is missed however short it is. */
    private static void awaitState(Page page, String state) {
        page.waitForFunction(
                "state => document.querySelector('tr[data-job] .state')?.textContent === state",
                state,
                new Page.WaitForFunctionOptions().setTimeout(20_000));
    }

    /** Returns when the page shows what the workflow asks. */
    private static void choose(Page page, String workflow) {
        page.getByLabel("Workflow").selectOption(workflow);
        assertThat(page.locator("#run")).isEnabled();
    }

    /** Returns when the run is on the list. */
    private static void run(Page page) {
        int before = page.locator("tr[data-job]").count();
        page.locator("#run").click();
        assertThat(page.locator("tr[data-job]")).hasCount(before + 1);
    }

    private static Locator newest(Page page) {
        return page.locator("tr[data-job]").first();
    }
}
