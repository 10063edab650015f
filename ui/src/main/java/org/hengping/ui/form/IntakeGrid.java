package org.hengping.ui.form;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengping.core.indicator.Indicator;
import org.hengping.ui.part.Cards;
import org.jspecify.annotations.Nullable;

/** The rows of a file as a table; what is doubtful first and with its why, and what the draft had where it is another value. */
final class IntakeGrid extends Grid<IntakeLine> {

    /** More rows than these scroll by themselves. */
    private static final int SHORT = 60;

    private static final String VALUE =
            "<div class='ir-v'>${item.b ? html`<s class='before'>${item.b}</s>` : ''}" + "<span>${item.v}</span></div>";
    private static final String CONTENT =
            "<div class='ir-c'>${item.b ? html`<s class='before'>${item.b}</s>` : ''}<span>${item.v}</span>"
                    + "${item.r ? html`<span class='ir-r'>${item.r}</span>` : ''}"
                    + "${item.y ? html`<span class='ir-why'>${item.y}</span>` : ''}</div>";
    private static final String TAGS =
            "<span class='tags'>${item.f.map(f => html`<span class='tag ${f[0]}'>${f[1]}</span>`)}</span>";
    private static final String CARD = "<div class='rowcard'><div class='rc-h'><span>${item.n}</span>"
            + "<b>${item.s}</b></div><div>${item.v}</div><div class='rc-v'>${item.t}</div>"
            + "${item.y ? html`<span class='ir-why'>${item.y}</span>` : ''}"
            + "<div class='rc-h'>" + TAGS + "<span>${item.w}</span></div></div>";

    private final boolean first;

    /** @param first whether the draft has no rows yet, so that all are new */
    IntakeGrid(List<IntakeLine> rows, boolean first) {
        this.first = first;
        addClassNames("form-grid", "intake-rows");
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
        setPartNameGenerator(line -> line.state() == IntakeState.UNDERSTOOD ? null : "doubt");
        columns();
        Cards.whenNarrow(this, t("part.INDICATORS"), card());
        setItems(rows);
        setAllRowsVisible(rows.size() <= SHORT);
    }

    private void columns() {
        head(addColumn(line -> say(line.row().level1())), "column.level1", "72px");
        head(addColumn(line -> line.row().level2()), "column.level2", "84px");
        head(addColumn(content()), "intake.column.content", "180px").setFlexGrow(3);
        head(column(Indicator::target), "column.target", "100px").setFlexGrow(1);
        head(column(Indicator::actual), "column.actual", "100px").setFlexGrow(1);
        head(column(row -> text(row.maxScore())), "column.maxScore", "62px").setTextAlign(ColumnTextAlign.END);
        head(column(row -> text(row.selfScore())), "intake.column.selfScore", "62px")
                .setTextAlign(ColumnTextAlign.END);
        head(addColumn(LitRenderer.<IntakeLine>of(TAGS).withProperty("f", this::tags)), "intake.column.state", "124px");
        head(addColumn(line -> say(line.where())), "intake.column.where", "112px");
    }

    private Column<IntakeLine> head(Column<IntakeLine> column, String key, String width) {
        return column.setHeader(t(key)).setWidth(width).setFlexGrow(0);
    }

    private static LitRenderer<IntakeLine> content() {
        return LitRenderer.<IntakeLine>of(CONTENT)
                .withProperty("v", line -> name(line.row()))
                .withProperty("b", line -> before(line, IntakeGrid::name))
                .withProperty("r", line -> reasons(line.row()))
                .withProperty("y", IntakeGrid::why);
    }

    private Column<IntakeLine> column(Function<Indicator, String> cell) {
        return addColumn(LitRenderer.<IntakeLine>of(VALUE)
                .withProperty("v", line -> cell.apply(line.row()))
                .withProperty("b", line -> before(line, cell)));
    }

    private LitRenderer<IntakeLine> card() {
        return LitRenderer.<IntakeLine>of(CARD)
                .withProperty(
                        "n", line -> joined(say(line.row().level1()), line.row().level2()))
                .withProperty(
                        "s",
                        line -> or(text(line.row().selfScore())) + " / "
                                + or(text(line.row().maxScore())))
                .withProperty("v", line -> name(line.row()))
                .withProperty("t", IntakeGrid::values)
                .withProperty("y", IntakeGrid::why)
                .withProperty("f", this::tags)
                .withProperty("w", line -> say(line.where()));
    }

    private List<List<String>> tags(IntakeLine line) {
        List<List<String>> tags = new ArrayList<>();
        tags.add(List.of(kind(line.state()), t("intake.state." + line.state())));
        if (!first && line.before() == null) {
            tags.add(List.of("changed plain", t("intake.row.added")));
        } else if (line.changed()) {
            tags.add(List.of("changed plain", t("intake.row.changed")));
        }
        return tags;
    }

    private static String before(IntakeLine line, Function<Indicator, String> cell) {
        Indicator old = line.before();
        return old == null || cell.apply(old).equals(cell.apply(line.row())) ? "" : or(cell.apply(old));
    }

    private static String name(Indicator row) {
        return row.empty() ? t("intake.row.empty") : joined(row.level3(), row.content());
    }

    private static String joined(String... texts) {
        return Stream.of(texts).filter(text -> !text.isBlank()).distinct().collect(Collectors.joining(" · "));
    }

    private static String reasons(Indicator row) {
        return Stream.of(row.deviationReason(), row.improvement())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" "));
    }

    private static String values(IntakeLine line) {
        return line.row().empty()
                ? ""
                : t("column.target") + " " + value(line, Indicator::target) + " · " + t("column.actual") + " "
                        + value(line, Indicator::actual);
    }

    private static String value(IntakeLine line, Function<Indicator, String> cell) {
        String before = before(line, cell);
        return (before.isEmpty() ? "" : before + " → ") + or(cell.apply(line.row()));
    }

    private static String why(IntakeLine line) {
        return line.why().stream().map(org.hengping.ui.part.Words::say).collect(Collectors.joining(" "));
    }

    static String kind(IntakeState state) {
        return switch (state) {
            case UNDERSTOOD -> "ok";
            case UNSURE -> "warn";
            case NOT_UNDERSTOOD -> "err";
        };
    }

    private static String or(String text) {
        return text.isBlank() ? "—" : text;
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
