package org.hengping.ui.part;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** An icon of the house, drawn by parts.css in the colour of the text around it. It only repeats what a word beside it says. */
public enum Glyph {
    HOME,
    FORM,
    REVIEW,
    DONE,
    CLOCK,
    BACK,
    MOON,
    SEND,
    NOTE,
    CLOSE,
    LOCK,
    EXIT,
    PERSON,
    LEFT,
    RIGHT,
    UP,
    DOWN,
    PLUS,
    REMOVE,
    PEN,
    HOURGLASS,
    READ,
    CARRY,
    CHECK,
    BELL,
    CHART,
    YEARS;

    /** The icon, hidden from screen readers. */
    public Span icon() {
        Span icon = new Span();
        icon.addClassNames("ic", "ic-" + name().toLowerCase(Locale.ROOT));
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }
}
