package org.hengping.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.signals.Signal;
import org.hengping.ui.part.Tags;

/** Lists on a narrow screen: a card for each row instead of columns side by side. */
final class Cards {

    private static final int WIDE = 900;

    private Cards() {}

    /** Call it when all columns are there. */
    static <T> void whenNarrow(Grid<T> grid, String head, SerializableFunction<T, Component> card) {
        Signal<Boolean> roomy = UI.getCurrent().getPage().windowSizeSignal().map(size -> size.width() >= WIDE);
        grid.getColumns().forEach(column -> column.bindVisible(roomy));
        grid.addComponentColumn(one -> Tags.box("row-card", card.apply(one)))
                .setHeader(head)
                .bindVisible(Signal.not(roomy));
    }
}
