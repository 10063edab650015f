package org.hengping.ui.summary;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.internal.JacksonUtils;

/** A picture of figures that stand in a table as well. It follows light and dark, and the width of its place. */
final class Chart extends Div {

    private final Kind kind;

    /** How it is drawn, by summary-chart.js. */
    enum Kind {
        /** Per department from the claimed score to the reviewed one; a claim nobody has reviewed stands alone. */
        DUMBBELL,
        /** Execution against score. */
        SCATTER,
        /** Bars side by side or one upon another. */
        BARS,
        /** The years of a department. */
        LINES
    }

    /** @param label what it shows, and the table where the same figures stand */
    Chart(Kind kind, String label) {
        this.kind = kind;
        addClassNames("chart", "chart-" + kind.name().toLowerCase(java.util.Locale.ROOT));
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", label);
    }

    /** @param rows how many rows high it is to be; 0 for its usual height */
    void draw(Object data, int rows) {
        getStyle().set("--rows", String.valueOf(rows));
        getElement()
                .executeJs(
                        "window.hengpingChart(this, $0, $1)",
                        kind.name(),
                        JacksonUtils.getMapper().valueToTree(data));
    }
}
