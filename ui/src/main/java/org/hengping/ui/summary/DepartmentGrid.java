package org.hengping.ui.summary;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.signals.Signal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hengping.core.indicator.Level1;
import org.hengping.core.indicator.Score;
import org.hengping.core.results.Ranking;
import org.hengping.core.results.Result;
import org.hengping.core.results.YearOnYear;
import org.hengping.core.round.EvaluationRound;
import org.hengping.core.scoring.Rating;
import org.hengping.ui.part.Address;
import org.hengping.ui.part.Cards;
import org.hengping.ui.part.Narrow;
import org.hengping.ui.part.RowClicks;
import org.hengping.workflow.results.SummaryLine;
import org.hengping.workflow.results.YearSummary;
import org.jspecify.annotations.Nullable;

/** The year department by department: the same figures as the charts. A click opens the form. */
final class DepartmentGrid extends Grid<SummaryLine> {

    /** So many rows stand on the page as they are; more scroll in their own place. */
    private static final int MOST = 60;

    /** From so many CSS pixels on there is room for the groups of indicators. */
    private static final int VERY_WIDE = 1679;

    /** Nothing to compare sorts below every change. */
    private static final BigDecimal LEAST = new BigDecimal("-1000");

    private static final String NAME = "<a href=${item.h}>${item.n}</a>";
    private static final String CARD =
            "<div class='sum-card'><div><a href=${item.h}>${item.n}</a><span>${item.s}</span></div>"
                    + "<div>${item.b}</div><div class='muted'>${item.d}</div></div>";
    private static final String COUNTED =
            "<span class='counted'><span>${item.s}</span> <span class='muted'>${item.c}</span></span>";

    private final Column<SummaryLine> before;
    private final List<Column<SummaryLine>> groups = new ArrayList<>();

    DepartmentGrid() {
        addClassNames("list-grid", "summary-grid");
        setSelectionMode(SelectionMode.NONE);
        getElement().setAttribute("aria-label", t("summary.departments"));
        figure("rank", line -> Optional.ofNullable(line.rank()), "64px");
        column(addColumn(link(NAME)), "department", "118px")
                .setComparator(Comparator.comparing(line -> line.department().name()))
                .setFlexGrow(3)
                .setRowHeader(true);
        figure("rate", line -> Optional.ofNullable(line.result().money().rate()), "84px");
        for (Level1 group : Level1.GROUPS) {
            groups.add(figures(
                            t("summary.groupCounted", group),
                            line -> Optional.of(points(line.result().group(group))))
                    .setWidth("104px"));
        }
        results();
        before = figure("before", DepartmentGrid::beforeScore, "96px").setTooltipGenerator(DepartmentGrid::earlier);
        column(addColumn(line -> Shown.change(line.change())), "change", "84px")
                .setTextAlign(ColumnTextAlign.END)
                .setTooltipGenerator(DepartmentGrid::earlier)
                .setComparator(Comparator.comparing(line -> Optional.ofNullable(line.change())
                        .map(YearOnYear::points)
                        .orElse(LEAST)));
        column(addColumn(DepartmentGrid::late), "handedIn", "126px").setTooltipGenerator(DepartmentGrid::late);
        column(addColumn(DepartmentGrid::stage), "stage", "128px")
                .setTooltipGenerator(DepartmentGrid::stage)
                .setComparator(Comparator.comparing(line -> line.standing().stage()))
                .setFlexGrow(1);
        whenThereIsRoom();
        RowClicks.on(this, line -> Address.form(line.result().evaluationId()).open());
    }

    /** The two results side by side, each score with its own grade, and which of them counts. */
    private void results() {
        figure("self", line -> Optional.of(line.result().marks().self().outOfHundred()), "88px");
        grade("selfGrade", line -> Optional.of(line.result().marks().self()), "80px");
        figure("computed", line -> Optional.of(line.result().marks().computedOutOfHundred()), "88px");
        figure("reviewed", line -> line.result().marks().reviewed().map(Rating::outOfHundred), "108px");
        grade("reviewedGrade", line -> line.result().marks().reviewed(), "90px");
        column(
                        addColumn(LitRenderer.<SummaryLine>of(COUNTED)
                                .withProperty("s", line -> Shown.score(counted(line)))
                                .withProperty(
                                        "c",
                                        line -> say(Shown.counting(line.result().marks())))),
                        "counted",
                        "158px")
                .setComparator(Comparator.comparing(SummaryLine::result, Ranking.ORDER.reversed()));
    }

    void show(YearSummary summary, List<SummaryLine> lines) {
        EvaluationRound compared = summary.compared();
        before.setHeader(
                compared == null
                        ? t("summary.head.before")
                        : t("summary.beforeYear", String.valueOf(compared.fiscalYear())));
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

    private static String stage(SummaryLine line) {
        return say(Shown.stage(line.standing()));
    }

    private static String late(SummaryLine line) {
        return OnTime.say(line.steps(), line.late());
    }

    private static Optional<Rating> counted(SummaryLine line) {
        return Optional.of(line.result().marks().counted());
    }

    private static Optional<Score> beforeScore(SummaryLine line) {
        return Optional.ofNullable(line.before())
                .map(earlier -> earlier.marks().counted().outOfHundred());
    }

    private <T extends Comparable<? super T>> Column<SummaryLine> figure(
            String key, Function<SummaryLine, Optional<T>> figure, String width) {
        return figures(t("summary.head." + key), figure).setWidth(width);
    }

    private <T extends Comparable<? super T>> Column<SummaryLine> figures(
            String header, Function<SummaryLine, Optional<T>> figure) {
        Comparator<Optional<T>> order = Comparator.comparing(Optional<T>::isPresent)
                .thenComparing((one, other) -> one.isPresent() ? one.get().compareTo(other.orElseThrow()) : 0);
        return column(header, addColumn(line -> Shown.figure(figure.apply(line))))
                .setTextAlign(ColumnTextAlign.END)
                .setComparator((one, other) -> order.compare(figure.apply(one), figure.apply(other)));
    }

    private void grade(String key, Function<SummaryLine, Optional<Rating>> rating, String width) {
        column(addColumn(line -> Shown.grade(rating.apply(line))), key, width)
                .setComparator(Comparator.comparing(
                        line -> rating.apply(line).map(Rating::grade).orElse(null),
                        Comparator.nullsLast(Comparator.naturalOrder())));
    }

    private Column<SummaryLine> column(Column<SummaryLine> column, String key, String width) {
        return column(t("summary.head." + key), column).setWidth(width);
    }

    private static Column<SummaryLine> column(String header, Column<SummaryLine> column) {
        return column.setHeader(header).setFlexGrow(0).setSortable(true);
    }

    /** The groups of indicators only on a wide screen; on a narrow one a card per row. */
    private void whenThereIsRoom() {
        Signal<Boolean> wide = Narrow.widerThan(VERY_WIDE);
        groups.forEach(group -> group.bindVisible(wide));
        Cards.whenNarrow(this, t("summary.departments"), card(), groups);
    }

    /** Both results of the year compared with: what the change is against. */
    private static @Nullable String earlier(SummaryLine line) {
        return line.before() == null ? null : both(line.before().marks());
    }

    private static LitRenderer<SummaryLine> link(String template) {
        ValueProvider<SummaryLine, String> address =
                line -> "evaluations/" + line.result().evaluationId();
        return LitRenderer.<SummaryLine>of(template)
                .withProperty("h", address)
                .withProperty("n", line -> line.department().shortName());
    }

    private static LitRenderer<SummaryLine> card() {
        return link(CARD)
                .withProperty(
                        "s",
                        line -> t(
                                "summary.card.counted",
                                Shown.score(counted(line)),
                                Shown.counting(line.result().marks())))
                .withProperty("b", line -> both(line.result().marks()))
                .withProperty("d", DepartmentGrid::details);
    }

    private static String both(Result.Marks marks) {
        return t("summary.card.both", Shown.both(Optional.of(marks.self())), Shown.both(marks.reviewed()));
    }

    private static String details(SummaryLine line) {
        return t(
                "summary.card",
                Shown.stage(line.standing()),
                Shown.figure(line.result().money().rate()),
                Shown.change(line.change()),
                late(line));
    }
}
