package org.hengping.ui.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
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
    private static final double PATIENCE = 60_000;

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

    /** A person with a browser window; whatever the browser complains about is kept. */
    static final class Person implements AutoCloseable {

        final Page page;
        final List<String> complaints = new ArrayList<>();
        private final BrowserContext context;
        private final String base;

        private Person(BrowserContext context, String base) {
            this.context = context;
            this.base = base;
            context.setDefaultTimeout(PATIENCE);
            page = context.newPage();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    complaints.add(message.text() + " at " + page.url());
                }
            });
            page.onPageError(error -> complaints.add(error + " at " + page.url()));
        }

        Person signIn(String login) {
            go("/login");
            page.locator("#vaadinLoginUsername input").fill(login);
            page.locator("#vaadinLoginPassword input").fill("Hengping-2026");
            page.locator("#vaadinLoginPassword input").press("Enter");
            page.waitForURL(url -> !url.contains("/login"));
            page.locator(".workbench").waitFor();
            return this;
        }

        void go(String path) {
            page.navigate(base + path);
        }

        /** Opens the first form that waits. */
        Person openFirst() {
            page.locator(".todo-row a.go").first().click();
            page.locator(".figures").waitFor();
            return this;
        }

        /** Opens a form of the queue. */
        void openFromQueue(String department) {
            go("/review");
            page.locator(".q")
                    .filter(new Locator.FilterOptions().setHasText(department))
                    .first()
                    .click();
            page.locator(".pane-f a.go").click();
            page.locator(".figures").waitFor();
        }

        /** The id of the form on the screen. */
        String formId() {
            return page.url().replaceAll(".*/(\\d+).*", "$1");
        }

        Locator see(String selector) {
            return page.locator(selector);
        }

        /** Opens a row of the table, by what is to be done in it. */
        void openRow(String content) {
            page.locator(".form-grid vaadin-grid-cell-content")
                    .filter(new Locator.FilterOptions().setHasText(content))
                    .first()
                    .click();
            page.waitForFunction(
                    "text => [...document.querySelectorAll('.row-pane textarea, .read-pane .facts')]"
                            + ".some(part => (part.value || part.textContent).includes(text))",
                    content);
        }

        /** Types into a field of the pane and leaves it. */
        void type(String label, String text) {
            Locator field = page.locator(".pane")
                    .getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
                    .first();
            field.fill(text);
            field.press("Tab");
        }

        /** Leaves the pane of a row: the keyboard is back in the table, at that row. */
        void escape(String content) {
            page.waitForFunction("document.activeElement.closest('.pane')");
            page.keyboard().press("Escape");
            page.waitForFunction(
                    "content => document.activeElement.shadowRoot?.activeElement?.querySelector('slot')"
                            + "?.assignedElements()[0].textContent.includes(content)",
                    content);
        }

        void tab(int position) {
            page.locator(".sections vaadin-tab").nth(position).click();
        }

        /** Moves the form: the button, and the confirmation with words where they are asked for. */
        void act(String action, String words) {
            page.locator("vaadin-button.act-" + action).click();
            Locator dialog = page.locator("vaadin-dialog.act-dialog");
            if (!words.isEmpty()) {
                dialog.locator("textarea").fill(words);
            }
            dialog.locator("vaadin-button[theme~=primary]").click();
            dialog.waitFor(new Locator.WaitForOptions()
                    .setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN));
        }

        /** The last row of the example, which has no indicator yet: arrows to it, Enter opens it, Tab from field to field, Escape back to the table. */
        void fillSatisfaction() {
            openRow("认真接待并处理");
            escape("认真接待并处理");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            PlaywrightAssertions.assertThat(page.locator(".row-pane h2")).containsText("第 17 行");
            page.waitForFunction("document.activeElement.localName === 'textarea'");
            for (String text : List.of("服务对象满意度", "≥95%", "96%", "10", "10")) {
                page.keyboard().press("Control+a");
                page.keyboard().type(text);
                page.keyboard().press("Tab");
            }
            PlaywrightAssertions.assertThat(page.locator(".calc-box")).containsText("10.00");
            escape("服务对象满意度");
        }

        /** Answers every warning of the list that has no answer yet; each answer settles one. */
        void answerAll(String text) {
            Locator summary = page.locator(".pane-h .muted").first();
            while (open(summary) > 0) {
                int left = open(summary);
                PlaywrightAssertions.assertThat(page.locator(".find-list .find.err"))
                        .hasCount(0);
                page.locator(".find-list .find.warn:has(.tag:text('警告'))")
                        .first()
                        .click();
                Locator fields = page.locator(".pane textarea[placeholder^=改正]");
                fields.first().waitFor();
                for (Locator field : fields.all()) {
                    if (field.inputValue().isEmpty()) {
                        field.fill(text);
                        field.press("Tab");
                        left--;
                    }
                }
                page.locator(".pane .pane-h vaadin-button").first().click();
                PlaywrightAssertions.assertThat(summary).hasText(left + " 项须处理");
            }
        }

        private static int open(Locator summary) {
            PlaywrightAssertions.assertThat(summary).containsText("项须处理");
            return Integer.parseInt(summary.textContent().replaceAll("(?s)\\D*(\\d+).*", "$1"));
        }

        Path download(String selector, Path to) {
            var download =
                    page.waitForDownload(() -> page.locator(selector).first().click());
            download.saveAs(to);
            return to;
        }

        /** Until the server has answered everything, and nothing moves any more. */
        void settle() {
            Pictures.settle(page);
        }

        void picture(String name) {
            Pictures.take(page, name);
        }

        @Override
        public void close() {
            context.close();
        }
    }
}
