package org.hengping.ui.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.Grid.Column;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.signals.Signal;
import java.util.List;

/** A table on a telephone: where the window is {@link Narrow}, one card for each row instead of columns side by side. */
public final class Cards {

    private Cards() {}

    /**
     * Call it when all columns are there.
     *
     * @param head what stands above the cards, such as 指标
     * @param aside columns that no card says, and that come and go by a rule of their own
     */
    public static <T> void whenNarrow(Grid<T> grid, String head, Renderer<T> card, List<Column<T>> aside) {
        Signal<Boolean> roomy = Narrow.roomy();
        grid.getColumns().stream()
                .filter(column -> !aside.contains(column))
                .forEach(column -> column.bindVisible(roomy));
        grid.addColumn(card).setHeader(head).bindVisible(Signal.not(roomy));
    }

    /** The same where a card says all that the columns say. */
    public static <T> void whenNarrow(Grid<T> grid, String head, Renderer<T> card) {
        whenNarrow(grid, head, card, List.of());
    }

    /** The same for a card that has buttons or links of the server. */
    public static <T> void whenNarrow(Grid<T> grid, String head, SerializableFunction<T, Component> card) {
        whenNarrow(grid, head, new ComponentRenderer<>(one -> Tags.box("row-card", card.apply(one))));
    }
}
