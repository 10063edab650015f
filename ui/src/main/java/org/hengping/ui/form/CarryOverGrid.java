package org.hengping.ui.form;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.page.WindowSize;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.signals.Signal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hengping.core.indicator.Indicator;

/** Rows of an earlier year with a tick before each; those with nothing in them are not ticked at first. */
final class CarryOverGrid extends Grid<Indicator> {

    private static final String CARD =
            "<div class='rowcard'><div class='rc-h'><span>${item.l}</span><b>${item.m}</b></div>"
                    + "<div>${item.c}</div><div class='rc-v'>${item.t}</div></div>";

    private final List<Indicator> rows;

    CarryOverGrid(List<Indicator> rows) {
        this.rows = rows;
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.MULTI);
        columns();
        card();
        setItems(rows);
        asMultiSelect().select(rows.stream().filter(row -> !row.empty()).toList());
    }

    /** What is ticked, in the order of the form. */
    List<Indicator> chosen() {
        return rows.stream().filter(getSelectedItems()::contains).toList();
    }

    private void columns() {
        wide(addColumn(row -> say(row.level1())), "column.level1", "76px");
        wide(addColumn(Indicator::level2), "column.level2", "124px");
        wide(addColumn(Indicator::level3), "column.level3", "92px");
        wide(addColumn(CarryOverGrid::content), "column.content", "160px").setFlexGrow(2);
        wide(addColumn(Indicator::target), "column.target", "120px").setFlexGrow(1);
        wide(addColumn(CarryOverGrid::points), "column.maxScore", "68px").setTextAlign(ColumnTextAlign.END);
    }

    private static Column<Indicator> wide(Column<Indicator> column, String key, String width) {
        column.setHeader(t(key)).setWidth(width).setFlexGrow(0);
        column.bindVisible(size().map(size -> size.width() >= 700));
        return column;
    }

    /** On a narrow screen one card per row. */
    private void card() {
        Column<Indicator> card = addColumn(LitRenderer.<Indicator>of(CARD)
                .withProperty("l", CarryOverGrid::levels)
                .withProperty("m", CarryOverGrid::points)
                .withProperty("c", CarryOverGrid::content)
                .withProperty("t", Indicator::target));
        card.setHeader(t("carry.rows"));
        card.bindVisible(size().map(size -> size.width() < 700));
    }

    private static String levels(Indicator row) {
        return Stream.of(say(row.level1()), row.level2(), row.level3())
                .filter(level -> !level.isBlank())
                .reduce((one, other) -> one + " · " + other)
                .orElse("");
    }

    private static String content(Indicator row) {
        return row.empty() ? t("carry.empty") : row.content();
    }

    private static String points(Indicator row) {
        return Objects.toString(row.maxScore(), "—");
    }

    private static Signal<WindowSize> size() {
        return UI.getCurrent().getPage().windowSizeSignal();
    }
}
