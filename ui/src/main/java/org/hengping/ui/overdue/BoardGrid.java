package org.hengping.ui.overdue;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.grid.GridMultiSelectionModel.SelectAllCheckboxVisibility;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.IntSupplier;
import org.hengping.ui.part.Cards;
import org.hengping.workflow.board.BoardLine;

/** The lines of the board, fetched page by page as one scrolls. On a narrow screen each is a card. */
final class BoardGrid extends Grid<BoardLine> {

    /** Room for a day of another year. */
    private static final String DAY = "100px";

    /** More are not ticked at one stroke: each of them would have to be fetched. */
    private static final int MOST_AT_ONCE = 500;

    private static final String NAME =
            "${item.o ? html`<a class='board-name' router-link href='${item.u}'>${item.d}</a>`"
                    + " : html`<span class='board-name'>${item.d}</span>`}";
    private static final String LATE =
            "<span class='board-late ${item.k}'><span>${item.l}</span>" + "<i style='--n:${item.n}'></i></span>";
    private static final String DESK = "${item.s.length ? item.s.map(s => html`<span class='seat'><span>${s[0]}</span>"
            + "${s[1] ? html`<a href='${s[2]}'>${s[1]}</a>` : ''}</span>`)"
            + " : html`<span class='tag err'>${item.x}</span>`}";
    private static final String ROAD =
            "<span class='road r${item.r}'><i></i><i></i><i></i></span><span>${item.p}</span>";

    private final BiFunction<Integer, Integer, List<BoardLine>> lines;
    private final IntSupplier count;
    private final boolean opens;
    private LineTexts texts;
    private final Column<BoardLine> department;
    private final Column<BoardLine> group;
    private final Column<BoardLine> late;

    /**
     * @param opens whether the person may open the forms
     */
    BoardGrid(LineTexts texts, boolean opens, BiFunction<Integer, Integer, List<BoardLine>> lines, IntSupplier count) {
        this.texts = texts;
        this.opens = opens;
        this.lines = lines;
        this.count = count;
        addClassNames("board-grid", "list-grid");
        setSizeFull();
        department =
                head(addColumn(nameCell()), "board.column.department", "200px").setFlexGrow(3);
        department.setRowHeader(true);
        group = head(addColumn(line -> line.row().group()), "board.column.group", "132px");
        head(addColumn(roadCell()), "board.column.step", "150px");
        late = head(addColumn(lateCell()), "board.column.late", "190px");
        head(addColumn(deskCell()), "board.column.desk", "230px").setFlexGrow(3);
        head(addColumn(line -> this.texts.since(line)), "board.column.since", DAY);
        head(addColumn(line -> this.texts.due(line)), "board.column.due", DAY);
        head(addColumn(line -> this.texts.last(line)), "board.column.last", "150px")
                .setFlexGrow(1);
        Cards.whenNarrow(this, t("board.column.department"), cardCell());
        setDataProvider(new CallbackDataProvider<>(
                query -> this.lines.apply(query.getOffset(), query.getLimit()).stream(),
                query -> this.count.getAsInt(),
                line -> line.row().evaluationId()));
    }

    /** Fetches anew, with nothing ticked. */
    void show(LineTexts newTexts) {
        texts = newTexts;
        if (getSelectionModel() instanceof GridMultiSelectionModel<BoardLine> model) {
            deselectAll();
            model.setSelectAllCheckboxVisibility(
                    count.getAsInt() <= MOST_AT_ONCE
                            ? SelectAllCheckboxVisibility.VISIBLE
                            : SelectAllCheckboxVisibility.HIDDEN);
        }
        getDataProvider().refreshAll();
        scrollToStart();
    }

    Column<BoardLine> department() {
        return department;
    }

    Column<BoardLine> group() {
        return group;
    }

    Column<BoardLine> late() {
        return late;
    }

    private Renderer<BoardLine> nameCell() {
        return LitRenderer.<BoardLine>of(NAME)
                .withProperty("o", line -> opens)
                .withProperty("u", line -> "evaluations/" + line.row().evaluationId())
                .withProperty("d", line -> line.row().departmentName());
    }

    private Renderer<BoardLine> roadCell() {
        return LitRenderer.<BoardLine>of(ROAD)
                .withProperty("r", line -> line.step().name().toLowerCase(java.util.Locale.ROOT))
                .withProperty("p", line -> texts.step(line));
    }

    private Renderer<BoardLine> lateCell() {
        return LitRenderer.<BoardLine>of(LATE)
                .withProperty("k", line -> line.late() ? "late" : "early")
                .withProperty("l", line -> texts.late(line))
                .withProperty("n", line -> Math.max(0, line.distance()));
    }

    private Renderer<BoardLine> deskCell() {
        return LitRenderer.<BoardLine>of(DESK)
                .withProperty("s", line -> texts.seats(line))
                .withProperty("x", line -> t("board.nobody"));
    }

    private Renderer<BoardLine> cardCell() {
        return LitRenderer.<BoardLine>of("<div class='board-card'><div class='board-card-h'>" + NAME
                        + "<span class='tag ${item.k}'>${item.l}</span></div><div>${item.p}</div><div>" + DESK
                        + "</div><div class='muted'>${item.m}</div></div>")
                .withProperty("o", line -> opens)
                .withProperty("u", line -> "evaluations/" + line.row().evaluationId())
                .withProperty("d", line -> line.row().departmentName())
                .withProperty("k", line -> line.late() ? "late" : "due")
                .withProperty("l", line -> texts.late(line))
                .withProperty("p", line -> texts.step(line))
                .withProperty("s", line -> texts.seats(line))
                .withProperty("x", line -> t("board.nobody"))
                .withProperty("m", line -> t("board.card", texts.due(line), texts.last(line)));
    }

    private static Column<BoardLine> head(Column<BoardLine> column, String key, String width) {
        return column.setHeader(t(key)).setWidth(width).setFlexGrow(0);
    }
}
