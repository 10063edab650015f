package org.hengping.ui.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The system's Chromium, one for all tests of a process, and people sitting in front of it, who leave when the test does. */
final class Chromium implements AutoCloseable {

    /** In milliseconds; for machines that have much else to do. */
    static final double PATIENCE = 60_000;

    private static final Browser BROWSER = launch();

    private final List<BrowserContext> windows = new ArrayList<>();

    private static Browser launch() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /** Somebody at a desk: 1440 pixels wide, light, Chinese. */
    Person person(String base) {
        return person(base, "zh-CN", ColorScheme.LIGHT, 1440, 900);
    }

    /** The same with a browser in which no script runs. */
    Person withoutScript(String base) {
        var silent = new Browser.NewContextOptions().setLocale("zh-CN").setJavaScriptEnabled(false);
        return person(silent, base);
    }

    Person person(String base, String language, ColorScheme scheme, int width, int height) {
        var window = new Browser.NewContextOptions().setLocale(language).setColorScheme(scheme);
        return person(window.setViewportSize(width, height), base);
    }

    private Person person(Browser.NewContextOptions options, String base) {
        BrowserContext window = BROWSER.newContext(options);
        windows.add(window);
        return new Person(window, base);
    }

    @Override
    public void close() {
        windows.forEach(BrowserContext::close);
    }

    private static Path program() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(path -> path.toFile().canExecute())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The browser tests need the system package chromium"));
    }
}
