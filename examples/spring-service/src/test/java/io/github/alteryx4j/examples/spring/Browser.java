package io.github.alteryx4j.examples.spring;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Headless Chromium, driven by Playwright. Where one of the programs that it takes is not installed, the test is skipped. */
final class Browser implements AutoCloseable {

    private static final Path FOLDER = Path.of("target", "browser").toAbsolutePath();

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(Path program) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(program)
                        // Its sandbox refuses root, who builds in containers.
                        .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")));
    }

    static Browser start() throws Exception {
        Path program = needed("chromium", "chromium-browser", "google-chrome");
        driver(needed("node"), needed("npm"));
        return new Browser(program);
    }

    Page open(String url) {
        Page page = chromium.newPage();
        page.setViewportSize(1200, 760);
        page.navigate(url);
        return page;
    }

    @Override
    public void close() {
        playwright.close();
    }

    /** Lays the driver out as Playwright expects it of one that was installed beforehand. */
    private static void driver(Path node, Path npm) throws IOException, InterruptedException {
        Path driver = Files.createDirectories(FOLDER.resolve("driver"));
        for (String file : List.of("package.json", "package-lock.json")) {
            Files.copy(Path.of("src/test/browser", file), FOLDER.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        Process install = new ProcessBuilder(npm.toString(), "ci", "--no-audit", "--no-fund")
                .directory(FOLDER.toFile())
                .redirectErrorStream(true)
                .redirectOutput(FOLDER.resolve("npm.log").toFile())
                .start();
        assumeTrue(
                install.waitFor(50, TimeUnit.SECONDS) && install.exitValue() == 0,
                "Skipped: npm cannot fetch playwright-core, see target/browser/npm.log");
        link(driver.resolve("node"), node);
        link(driver.resolve("package"), FOLDER.resolve("node_modules/playwright-core"));
        System.setProperty("playwright.cli.dir", driver.toString());
    }

    private static void link(Path link, Path target) throws IOException {
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, target);
    }

    private static Path needed(String... names) {
        Optional<Path> found = Arrays.stream(names).flatMap(Browser::onPath).findFirst();
        assumeTrue(found.isPresent(), () -> "Skipped: this test needs " + names[0] + ", which is not installed");
        return found.get();
    }

    private static Stream<Path> onPath(String name) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable);
    }
}
