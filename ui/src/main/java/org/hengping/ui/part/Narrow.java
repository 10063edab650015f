package org.hengping.ui.part;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.signals.Signal;

/**
 * How wide a window is. There is one width up to which it is narrow, a telephone or half a screen, for the screens as for the style sheets: tables
 * are cards there, and what lay side by side lies below each other. It is the one at which Vaadin folds the rail away.
 */
public final class Narrow {

    /** In CSS pixels: up to this width a window is narrow. */
    public static final int WIDTH = 800;

    private Narrow() {}

    /** Whether the window of whoever looks is wider than that; what is bound to it follows the window. */
    public static Signal<Boolean> roomy() {
        return widerThan(WIDTH);
    }

    /** Whether the window is wider than so many CSS pixels, for what needs still more room. */
    public static Signal<Boolean> widerThan(int pixels) {
        return UI.getCurrent().getPage().windowSizeSignal().map(size -> size.width() > pixels);
    }
}
