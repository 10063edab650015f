package org.hengping.ui.form;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hengping.core.indicator.Indicator;
import org.hengping.ui.part.Cards;

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
        Cards.whenNarrow(this, t("carry.rows"), card());
        setItems(rows);
        asMultiSelect().select(rows.stream().filter(row -> !row.empty()).toList());
    }

    /** What is ticked, in the order of the form. */
    List<Indicator> chosen() {
        return rows.stream().filter(getSelectedItems()::contains).toList();
    }

    private void columns() {
        head(addColumn(row -> say(row.level1())), "column.level1", "76px");
        head(addColumn(Indicator::level2), "column.level2", "124px");
        head(addColumn(Indicator::level3), "column.level3", "92px");
        head(addColumn(CarryOverGrid::content), "column.content", "160px").setFlexGrow(2);
        head(addColumn(Indicator::target), "column.target", "120px").setFlexGrow(1);
        head(addColumn(CarryOverGrid::points), "column.maxScore", "68px").setTextAlign(ColumnTextAlign.END);
    }

    private static Column<Indicator> head(Column<Indicator> column, String key, String width) {
        return column.setHeader(t(key)).setWidth(width).setFlexGrow(0);
    }

    private static LitRenderer<Indicator> card() {
        return LitRenderer.<Indicator>of(CARD)
                .withProperty("l", CarryOverGrid::levels)
                .withProperty("m", CarryOverGrid::points)
                .withProperty("c", CarryOverGrid::content)
                .withProperty("t", Indicator::target);
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
}
