package org.hengping.ui.form;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.page.WindowSize;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.signals.Signal;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hengping.core.form.FormColumn;
import org.hengping.core.form.PieceId;
import org.hengping.core.indicator.Indicator;
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

    private final FormModel model;
    private final RowTexts texts;
    private List<Integer> shown = List.of();

    IndicatorGrid(FormModel model, Consumer<PieceId> open) {
        this.model = model;
        this.texts = new RowTexts(model);
        addClassNames("form-grid", "merged");
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        setSizeFull();
        setSelectionMode(SelectionMode.SINGLE);
        columns();
        addItemClickListener(click -> open.accept(PieceId.row(click.getItem())));
        openWithEnter(open);
        model.onChange(this::show);
        show();
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

    private void columns() {
        wide(addColumn(number -> String.valueOf(texts.position(number))), "column.position", "42px")
                .setPartNameGenerator(number -> "no");
        wide(addColumn(texts::level1), "column.level1", "72px")
                .setPartNameGenerator(number -> texts.firstOfLevel1(number) ? "l1" : "l1 cont");
        wide(addColumn(texts::level2), "column.level2", "76px")
                .setPartNameGenerator(number -> texts.firstOfLevel2(number) ? "l2" : "l2 cont");
        wide(clamped(row -> row.content()), "column.content", "150px")
                .setFlexGrow(3)
                .setRowHeader(true);
        wide(clamped(row -> row.target()), "column.target", "96px")
                .setFlexGrow(1)
                .setPartNameGenerator(number -> texts.changed(number, FormColumn.TARGET));
        wide(clamped(row -> row.actual()), "column.actual", "96px")
                .setFlexGrow(1)
                .setPartNameGenerator(number -> texts.changed(number, FormColumn.ACTUAL));
        points(
                wide(addColumn(texts::maxScore), "column.maxScore", "58px"),
                number -> texts.changed(number, FormColumn.MAX_SCORE));
        points(
                wide(addColumn(texts::selfScore), "column.selfScore", "60px"),
                number -> texts.changed(number, FormColumn.SELF_SCORE));
        boolean reviewed = model.outcome().verdict() != null;
        wide(calculated(), "column.computed", reviewed ? "150px" : "190px").setFlexGrow(2);
        if (reviewed) {
            points(wide(addColumn(texts::reviewed), "column.reviewed", "104px"), texts::decided);
        }
        wide(addColumn(tags()), "column.findings", "102px");
        card();
    }

    private Column<Integer> clamped(Function<Indicator, String> value) {
        return addColumn(LitRenderer.<Integer>of(CLAMPED).withProperty("v", number -> value.apply(texts.row(number))));
    }

    private Column<Integer> calculated() {
        return addColumn(LitRenderer.<Integer>of(CALCULATED)
                .withProperty("p", texts::computed)
                .withProperty("d", texts::difference)
                .withProperty("w", texts::why));
    }

    private LitRenderer<Integer> tags() {
        return LitRenderer.<Integer>of(TAGS).withProperty("f", texts::tags);
    }

    private Column<Integer> wide(Column<Integer> column, String key, String width) {
        Signal<Boolean> roomy = size().map(size -> size.width() >= 700);
        column.setHeader(t(key)).setWidth(width).setFlexGrow(0);
        column.bindVisible(roomy);
        return column;
    }

    private void points(Column<Integer> column, SerializableFunction<Integer, @Nullable String> part) {
        column.setTextAlign(ColumnTextAlign.END).setPartNameGenerator(part);
    }

    /** On a narrow screen one card per row instead of eleven columns. */
    private void card() {
        Column<Integer> card = addColumn(LitRenderer.<Integer>of(CARD)
                .withProperty(
                        "n",
                        number -> texts.position(number) + " · " + texts.level1(number) + " · " + texts.level2(number))
                .withProperty("s", number -> texts.selfScore(number) + " / " + texts.maxScore(number))
                .withProperty("c", number -> texts.row(number).content())
                .withProperty("v", texts::values)
                .withProperty("f", texts::tags));
        card.setHeader(t("part.INDICATORS"));
        card.bindVisible(size().map(size -> size.width() < 700));
    }

    private static Signal<WindowSize> size() {
        return UI.getCurrent().getPage().windowSizeSignal();
    }

    private void openWithEnter(Consumer<PieceId> open) {
        String key = "element.getEventContext(event).item.key";
        getElement()
                .addEventListener("keydown", event -> {
                    Integer number = getDataCommunicator()
                            .getKeyMapper()
                            .get(event.getEventData().get(key).asString());
                    if (number != null) {
                        open.accept(PieceId.row(number));
                    }
                })
                .setFilter("event.key === 'Enter' && element.getEventContext(event).section === 'body'")
                .addEventData(key);
    }

    private void show() {
        List<Integer> numbers =
                model.form().indicators().stream().map(Indicator::number).toList();
        if (numbers.equals(shown)) {
            getDataProvider().refreshAll();
        } else {
            shown = numbers;
            Integer open = asSingleSelect().getValue();
            setItems(numbers);
            asSingleSelect().setValue(numbers.contains(open) ? open : null);
        }
    }
}
