package org.hengping.ui.part;

import com.vaadin.flow.component.grid.Grid;
import java.util.function.Consumer;

/** What a click on a row of a list does. The second of a double click may come for a row that the first one has already replaced: it does nothing. */
public final class RowClicks {

    private RowClicks() {}

    public static <T> void on(Grid<T> grid, Consumer<T> then) {
        grid.addItemClickListener(click -> {
            if (click.getItem() != null) {
                then.accept(click.getItem());
            }
        });
    }
}
