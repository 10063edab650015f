package org.hengping.ui.part;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;

/** What an address shows, beside the rail: a {@link Head}, and what it is about. On the tab of the browser it is called as on the screen, such as 逾期督办 · 衡评. */
public abstract class Screen extends Div implements HasDynamicTitle {

    private final String title;

    /**
     * @param title the key of its name
     * @param cssClasses of the room; with {@code scroll} it scrolls as a whole, without it has one part that does
     */
    protected Screen(String title, String... cssClasses) {
        this.title = title;
        addClassName("view");
        addClassNames(cssClasses);
    }

    /** For a view that shows one screen after the other, each with a name and a look of its own. */
    Screen() {
        title = "";
    }

    @Override
    public String getPageTitle() {
        return onTab(t(title));
    }

    /** What the tab of the browser says of a screen with this name. */
    public static String onTab(String name) {
        return name + " · " + t("product.name");
    }
}
