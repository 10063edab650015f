package org.hengping.ui.summary;

import static org.hengping.ui.Words.say;
import static org.hengping.ui.Words.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.signals.Signal;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hengping.core.indicator.Level1;
import org.hengping.core.indicator.Score;
import org.hengping.core.results.Result;
import org.hengping.core.round.EvaluationRound;
import org.hengping.core.scoring.Rating;
import org.hengping.ui.FormAddress;
import org.hengping.ui.RatingWords;
import org.hengping.ui.form.EvaluationFormView;
import org.hengping.workflow.Summarising.Line;
import org.hengping.workflow.Summarising.Summary;

/** The year department by department: the same figures as the charts. A click opens the form. */
final class DepartmentGrid extends Grid<Line> {

    /** So many rows stand on the page as they are; more scroll in their own place. */
    private static final int MOST = 60;

    /** Nothing to compare sorts below every change. */
    private static final BigDecimal LEAST = new BigDecimal("-1000");

    private static final String NAME = "<a href=${item.h}>${item.n}</a>";
    private static final String CARD =
            "<div class='sum-card'><div><a href=${item.h}>${item.n}</a><b>${item.s}</b></div>"
                    + "<div class='muted'>${item.d}</div></div>";

    private final Map<Line, Integer> ranks = new HashMap<>();
    private final Column<Line> before;
    private final Signal<Boolean> roomy =
            UI.getCurrent().getPage().windowSizeSignal().map(size -> size.width() >= 900);

    DepartmentGrid() {
        addClassNames("list-grid", "summary-grid");
        setSelectionMode(SelectionMode.NONE);
        getElement().setAttribute("aria-label", t("summary.departments"));
        wide(addColumn(ranks::get), "summary.rank", "56px").setTextAlign(ColumnTextAlign.END);
        wide(addColumn(link(NAME)), "summary.department", "150px")
                .setComparator(Comparator.comparing(line -> line.department().name()))
                .setFlexGrow(3)
                .setRowHeader(true);
        figure("summary.rate", line -> Optional.ofNullable(line.result().money().rate()), "88px");
        for (Level1 group : Result.GROUPS) {
            figure("level1." + group, line -> Optional.of(points(line.result().group(group))), "82px");
        }
        figure("summary.self", line -> Optional.of(line.result().marks().self().outOfHundred()), "76px");
        figure("summary.computed", line -> Optional.of(line.result().marks().computed()), "76px");
        figure("summary.reviewed", line -> line.result().marks().reviewed().map(Rating::outOfHundred), "76px");
        wide(addColumn(line -> say(RatingWords.grade(line.result().marks().counted()))), "summary.grade", "56px")
                .setComparator(Comparator.comparing(
                        line -> line.result().marks().counted().grade(),
                        Comparator.nullsLast(Comparator.naturalOrder())));
        before = figure("summary.before", DepartmentGrid::beforeScore, "104px");
        wide(addColumn(line -> Shown.change(line.change())), "summary.change", "80px")
                .setTextAlign(ColumnTextAlign.END)
                .setComparator(Comparator.comparing(
                        line -> Optional.ofNullable(line.change()).orElse(LEAST)));
        wide(addColumn(DepartmentGrid::late), "summary.handedIn", "150px").setTooltipGenerator(DepartmentGrid::late);
        wide(addColumn(line -> say(line.standing().stage())), "summary.stage", "120px")
                .setComparator(Comparator.comparing(line -> line.standing().stage()))
                .setFlexGrow(1);
        card();
        addItemClickListener(click -> UI.getCurrent()
                .navigate(
                        EvaluationFormView.class,
                        FormAddress.of(click.getItem().result().evaluationId())));
    }

    void show(Summary summary, List<Line> lines) {
        EvaluationRound compared = summary.compared();
        before.setHeader(
                compared == null
                        ? t("summary.before")
                        : t("summary.beforeYear", String.valueOf(compared.fiscalYear())));
        ranks.clear();
        Score last = null;
        int rank = 0;
        for (int i = 0; i < summary.lines().size(); i++) {
            Score score = summary.lines().get(i).result().marks().counted().outOfHundred();
            rank = score.equals(last) ? rank : i + 1;
            last = score;
            ranks.put(summary.lines().get(i), rank);
        }
        setAllRowsVisible(lines.size() <= MOST);
        getElement().getClassList().set("long", lines.size() > MOST);
        setItems(lines);
        setEmptyStateText(t("summary.empty"));
    }

    /** Points that count now: after review where there are some. */
    private static Score points(Result.Group group) {
        Score reviewed = group.reviewed();
        return reviewed == null ? group.self() : reviewed;
    }

    private static String late(Line line) {
        return OnTime.say(line.steps(), line.late());
    }

    private static Optional<Score> beforeScore(Line line) {
        return Optional.ofNullable(line.before())
                .map(earlier -> earlier.marks().counted().outOfHundred());
    }

    private <T extends Comparable<? super T>> Column<Line> figure(
            String key, Function<Line, Optional<T>> figure, String width) {
        Comparator<Optional<T>> order = Comparator.comparing(Optional<T>::isPresent)
                .thenComparing((one, other) -> one.isPresent() ? one.get().compareTo(other.orElseThrow()) : 0);
        return wide(addColumn(line -> Shown.figure(figure.apply(line))), key, width)
                .setTextAlign(ColumnTextAlign.END)
                .setComparator((one, other) -> order.compare(figure.apply(one), figure.apply(other)));
    }

    private Column<Line> wide(Column<Line> column, String key, String width) {
        column.setHeader(t(key)).setWidth(width).setFlexGrow(0).setSortable(true);
        column.bindVisible(roomy);
        return column;
    }

    private static LitRenderer<Line> link(String template) {
        ValueProvider<Line, String> address =
                line -> "evaluations/" + line.result().evaluationId();
        return LitRenderer.<Line>of(template).withProperty("h", address).withProperty("n", line -> line.department()
                .shortName());
    }

    /** On a narrow screen one card per row. */
    private void card() {
        addColumn(link(CARD)
                        .withProperty(
                                "s",
                                line -> Shown.figure(
                                                line.result().marks().counted().outOfHundred()) + " "
                                        + say(RatingWords.grade(
                                                line.result().marks().counted())))
                        .withProperty("d", DepartmentGrid::details))
                .setHeader(t("summary.departments"))
                .bindVisible(Signal.not(roomy));
    }

    private static String details(Line line) {
        return t(
                "summary.card",
                say(line.standing().stage()),
                Shown.figure(line.result().marks().self().outOfHundred()),
                Shown.figure(line.result().money().rate()),
                Shown.change(line.change()),
                late(line));
    }
}
