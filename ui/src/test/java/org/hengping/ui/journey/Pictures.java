package org.hengping.ui.journey;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Pictures of screens, to be looked at: taken where a folder is named, {@code -Dscreenshots.folder=…}. */
final class Pictures {

    private static final @Nullable String FOLDER = System.getProperty("screenshots.folder");

    private static final String STILL = """
            () => Object.values(window.Vaadin?.Flow?.clients ?? {}).every(client => !client.isActive || !client.isActive())
              && document.getAnimations().every(move => move.playState !== 'running'
                || move.effect.getComputedTiming().endTime === Infinity)""";

    private Pictures() {}

    static void take(Page page, String name) {
        if (FOLDER != null) {
            settle(page);
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(FOLDER, name + ".png")));
        }
    }

    /** Until the server has answered everything, and nothing moves any more. */
    static void settle(Page page) {
        page.waitForFunction(STILL);
        page.evaluate("() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))");
    }
}
