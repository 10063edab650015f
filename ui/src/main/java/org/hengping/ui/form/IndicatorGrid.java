package org.hengping.ui.form;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import java.util.function.Function;
import org.hengping.core.form.FormColumn;
import org.hengping.core.form.PieceId;
import org.hengping.core.indicator.Indicator;
import org.hengping.ui.part.Cards;
import org.hengping.ui.part.RowClicks;
import org.jspecify.annotations.Nullable;

/** The indicator table as people know it. Rows are opened with Enter or a click; arrows move without asking the server. */
final class IndicatorGrid extends Grid<Integer> {

    private static final String CLAMPED = "<span class='clamp'>${item.v}</span>";
    private static final String CALCULATED = "<div class='calc'><b>${item.p}</b><span>${item.d[1]"
            + " ? html`<span class='tag diff ${item.d[0]}'>${item.d[1]}</span>` : ''}"
            + "<span class='clamp'>${item.w}</span></span></div>";
    private static final String CARD =
            "<div class='rowcard'><div class='rc-h'><span>${item.n}</span><b>${item.s}</b></div>"
                    + "<div>${item.c}</div><div class='rc-v'>${item.v}</div><div class='tags'>"
                    + "${item.f.map(f => html`<span class='tag ${f[0]}'>${f[1]}</span>`)}</div></div>";
    private static final String TAGS =
            "<span class='tags'>${item.f.map(f => html`<span class='tag ${f[0]}'>${f[1]}</span>`)}</span>";

    private RowTexts texts;
    private List<Integer> shown = List.of();

    IndicatorGrid(FormModel model) {
        texts = new RowTexts(model.live().now());
        addClassNames("form-grid", "merged");
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        setSizeFull();
        setSelectionMode(SelectionMode.SINGLE);
        columns(model.outcome().verdict() != null);
        RowClicks.on(this, number -> model.open(PieceId.row(number)));
        openWithEnter(model);
        model.live().follow(this, this::show);
    }

    /** Marks a row as the one that is open, and brings it into sight. */
    void mark(int number) {
        select(number);
        scrollToIndex(Math.max(0, shown.indexOf(number) - 3));
    }

    /**
     * Gives the keyboard back to the row that was open, by its key: what looks selected in the browser may still be the row before. Reads the grid's
     * inner table, which has no public way in.
     */
    void focusOpen() {
        Integer open = asSingleSelect().getValue();
        if (open != null) {
            getElement()
                    .executeJs(
                            "const back = left => setTimeout(() => { const cell = [...this.shadowRoot.querySelectorAll('#items tr')]"
                                    + ".find(row => !row.hidden && row._item?.key === $0)?.querySelector('td:nth-child(4)');"
                                    + " if (cell) cell.focus(); else if (left) back(left - 1); }, 50); back(40)",
                            getDataCommunicator().getKeyMapper().key(open));
        }
    }

    private void columns(boolean reviewed) {
        head(addColumn(number -> String.valueOf(texts.position(number))), "column.position", "42px")
                .setPartNameGenerator(number -> "no");
        head(addColumn(number -> texts.level1(number)), "column.level1", "72px")
                .setPartNameGenerator(number -> texts.firstOfLevel1(number) ? "l1" : "l1 cont");
        head(addColumn(number -> texts.level2(number)), "column.level2", "76px")
                .setPartNameGenerator(number -> texts.firstOfLevel2(number) ? "l2" : "l2 cont");
        head(clamped(row -> row.content()), "column.content", "150px")
                .setFlexGrow(3)
                .setRowHeader(true);
        head(clamped(row -> row.target()), "column.target", "96px")
                .setFlexGrow(1)
                .setPartNameGenerator(number -> texts.changed(number, FormColumn.TARGET));
        head(clamped(row -> row.actual()), "column.actual", "96px")
                .setFlexGrow(1)
                .setPartNameGenerator(number -> texts.changed(number, FormColumn.ACTUAL));
        points(
                head(addColumn(number -> texts.maxScore(number)), "column.maxScore", "58px"),
                number -> texts.changed(number, FormColumn.MAX_SCORE));
        points(
                head(addColumn(number -> texts.selfScore(number)), "column.selfScore", "60px"),
                number -> texts.changed(number, FormColumn.SELF_SCORE));
        head(calculated(), "column.computed", reviewed ? "150px" : "190px").setFlexGrow(2);
        if (reviewed) {
            points(
                    head(addColumn(number -> texts.reviewed(number)), "column.reviewed", "104px"),
                    number -> texts.decided(number));
        }
        head(addColumn(tags()), "column.findings", "102px");
        Cards.whenNarrow(this, t("part.INDICATORS"), card());
    }

    private Column<Integer> clamped(Function<Indicator, String> value) {
        return addColumn(LitRenderer.<Integer>of(CLAMPED).withProperty("v", number -> value.apply(texts.row(number))));
    }

    private Column<Integer> calculated() {
        return addColumn(LitRenderer.<Integer>of(CALCULATED)
                .withProperty("p", number -> texts.computed(number))
                .withProperty("d", number -> texts.difference(number))
                .withProperty("w", number -> texts.why(number)));
    }

    private LitRenderer<Integer> tags() {
        return LitRenderer.<Integer>of(TAGS).withProperty("f", number -> texts.tags(number));
    }

    private static Column<Integer> head(Column<Integer> column, String key, String width) {
        return column.setHeader(t(key)).setWidth(width).setFlexGrow(0);
    }

    private void points(Column<Integer> column, SerializableFunction<Integer, @Nullable String> part) {
        column.setTextAlign(ColumnTextAlign.END).setPartNameGenerator(part);
    }

    private LitRenderer<Integer> card() {
        return LitRenderer.<Integer>of(CARD)
                .withProperty(
                        "n",
                        number -> texts.position(number) + " · " + texts.level1(number) + " · " + texts.level2(number))
                .withProperty("s", number -> texts.selfScore(number) + " / " + texts.maxScore(number))
                .withProperty("c", number -> texts.row(number).content())
                .withProperty("v", number -> texts.values(number))
                .withProperty("f", number -> texts.tags(number));
    }

    private void openWithEnter(FormModel model) {
        String key = "element.getEventContext(event).item.key";
        getElement()
                .addEventListener("keydown", event -> {
                    Integer number = getDataCommunicator()
                            .getKeyMapper()
                            .get(event.getEventData().get(key).asString());
                    if (number != null) {
                        model.open(PieceId.row(number));
                    }
                })
                .setFilter("event.key === 'Enter' && element.getEventContext(event).section === 'body'")
                .addEventData(key);
    }

    /** Sends the rows that say something else than before. */
    private void show(FormState now) {
        RowTexts before = texts;
        texts = new RowTexts(now);
        List<Integer> numbers =
                now.form().indicators().stream().map(Indicator::number).toList();
        if (numbers.equals(shown)) {
            numbers.stream()
                    .filter(number -> !texts.all(number).equals(before.all(number)))
                    .forEach(getDataProvider()::refreshItem);
        } else {
            shown = numbers;
            Integer open = asSingleSelect().getValue();
            setItems(numbers);
            asSingleSelect().setValue(numbers.contains(open) ? open : null);
        }
    }
}
