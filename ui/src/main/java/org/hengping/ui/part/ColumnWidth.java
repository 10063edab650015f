package org.hengping.ui.part;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.signals.Signal;

/**
 * How wide a column is, and where it is seen.
 *
 * @param pixels 0 for none of its own
 * @param grow its share of the room that is left
 */
public record ColumnWidth(int pixels, int grow, Seen seen) {

    private enum Seen {
        ALWAYS,
        ROOMY,
        NARROW
    }

    public static ColumnWidth px(int pixels) {
        return new ColumnWidth(pixels, 0, Seen.ALWAYS);
    }

    public static ColumnWidth grow(int share) {
        return new ColumnWidth(0, share, Seen.ALWAYS);
    }

    /** Seen where the window is not narrow. */
    public ColumnWidth whenRoomy() {
        return new ColumnWidth(pixels, grow, Seen.ROOMY);
    }

    /** Seen where the window is narrow. */
    public ColumnWidth whenNarrow() {
        return new ColumnWidth(pixels, grow, Seen.NARROW);
    }

    void of(Grid.Column<?> column) {
        if (pixels > 0) {
            column.setWidth(pixels + "px");
        }
        column.setFlexGrow(grow);
        switch (seen) {
            case ALWAYS -> {}
            case ROOMY -> column.bindVisible(Narrow.roomy());
            case NARROW -> column.bindVisible(Signal.not(Narrow.roomy()));
        }
    }
}
