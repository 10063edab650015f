package org.hengping.ui.part;

/** How wide a dialog is, where there is room. */
public enum AskWidth {
    /** A sentence, or a field or two. */
    NARROW("min(480px, 94vw)"),
    /** A few fields. */
    USUAL("min(560px, 94vw)"),
    /** A list. */
    BROAD("min(720px, 96vw)"),
    /** A table. */
    FULL("min(1180px, 96vw)");

    private final String css;

    AskWidth(String css) {
        this.css = css;
    }

    String css() {
        return css;
    }
}
