package org.hengping.ui.summary;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.util.List;
import org.hengping.core.overdue.LateStep;
import org.hengping.core.results.Tallies;
import org.hengping.core.round.EvaluationRound;
import org.hengping.ui.part.FileLink;
import org.hengping.ui.part.Head;
import org.hengping.ui.part.Screen;
import org.hengping.ui.part.Tags;
import org.hengping.ui.security.CurrentPerson;
import org.hengping.ui.sheet.Download;
import org.hengping.ui.sheet.FileKind;
import org.hengping.ui.words.Wording;
import org.hengping.workflow.results.Summarising;
import org.hengping.workflow.results.SummaryLine;
import org.hengping.workflow.results.SummaryYear;
import org.hengping.workflow.results.YearSummary;
import org.jspecify.annotations.Nullable;

/** The district's year: figures, charts, what stands out, and every department; compared with an earlier year. */
@Route("summary")
@RolesAllowed({"FINANCE_OFFICER", "AUDITOR"})
@JavaScript("context://echarts.min.js")
@JavaScript("context://summary-chart.js")
class SummaryView extends Screen {

    private final Summarising summarising;
    private final long person;
    private final List<SummaryYear> years;
    private final Span crumb = new Span();
    private final SummaryFilters filters;
    private final Span scale = Tags.text("scale", "");
    private final SummaryFigures figures = new SummaryFigures();
    private final Chart spans = new Chart(Chart.Kind.DUMBBELL, t("summary.spans.label"));
    private final Chart dots = new Chart(Chart.Kind.SCATTER, t("summary.dots.label"));
    private final NativeButton more = new NativeButton();
    private final OutlierList outliers = new OutlierList();
    private final DepartmentGrid departments = new DepartmentGrid();
    private final Div sums = Tags.box("sum-cards");
    private @Nullable YearSummary summary;
    private boolean everybody;

    SummaryView(Summarising summarising, CurrentPerson person) {
        super("summary.title", "scroll", "summary");
        this.summarising = summarising;
        this.person = person.id();
        this.years = summarising.years(this.person);
        this.filters = new SummaryFilters(years, this::load, this::show);
        more.addClassName("quiet");
        more.addClickListener(click -> {
            everybody = !everybody;
            show();
        });
        add(head(), filters, scale, figures, charts(), outliers, Tags.box("card table-card", departments), sums);
        load();
    }

    private Component head() {
        FileLink file = new FileLink(t("summary.download"), "go summary-download", asked -> sheet());
        return new Head(t("summary.title")).crumb(crumb).acts(file);
    }

    private Component charts() {
        return Tags.box(
                "charts",
                Tags.box(
                        "card pad",
                        new H2(t("summary.spans")),
                        Tags.box("small muted", new Span(t("summary.spans.hint")), more),
                        spans),
                Tags.box(
                        "card pad",
                        new H2(t("summary.dots")),
                        Tags.box("small muted", new Span(t("summary.dots.hint"))),
                        dots));
    }

    private void load() {
        EvaluationRound round = filters.round();
        YearSummary loaded = round == null ? null : summarising.summary(person, round.id(), filters.comparedId());
        filters.offer(loaded == null ? List.of() : loaded.departments());
        summary = loaded;
        show();
    }

    private void show() {
        YearSummary shown = summary;
        if (shown == null) {
            crumb.setText(t("summary.noRound"));
            return;
        }
        List<SummaryLine> lines = shown.lines().stream().filter(filters::wanted).toList();
        List<LateStep> late = shown.late(filters::wanted, filters::wanted);
        crumb.setText(stand(shown));
        scale.setText(scale(lines));
        figures.show(shown, lines, late);
        List<SummaryLine> drawn = everybody ? lines : ChartData.telling(lines);
        more.setVisible(lines.size() > ChartData.MOST);
        more.setText(t(everybody ? "summary.fewer" : "summary.all", lines.size()));
        spans.draw(ChartData.dumbbell(drawn, shown.round().ruleSet().grades()), drawn.size());
        dots.draw(ChartData.scatter(lines), 0);
        outliers.show(lines);
        departments.show(shown, lines);
        sums(lines, late);
    }

    private static String stand(YearSummary summary) {
        Tallies all =
                Tallies.of(summary.lines().stream().map(SummaryLine::standing).toList());
        return t(
                "summary.stand",
                summary.round().title(),
                all.forms(),
                all.reviewed(true).forms(),
                summary.expected() - all.forms(),
                summary.exempt());
    }

    /** What the scores on the page are, said once. */
    private static String scale(List<SummaryLine> lines) {
        int ungraded =
                Tallies.of(lines.stream().map(SummaryLine::standing).toList()).ungraded();
        return ungraded == 0 ? t("summary.scale") : t("summary.scale.ungraded", t("summary.scale"), ungraded);
    }

    private void sums(List<SummaryLine> lines, List<LateStep> late) {
        GroupSums groups = GroupSums.of(lines.stream().map(SummaryLine::result).toList());
        sums.removeAll();
        sums.add(
                card("summary.grades", BarCharts.grades(lines), SummaryTables.grades(lines)),
                card("summary.groups", BarCharts.groups(groups), SummaryTables.groups(groups)),
                card("summary.punctual", BarCharts.onTime(lines), SummaryTables.onTime(lines, late)),
                card("summary.years", BarCharts.years(years), SummaryTables.years(years)));
    }

    private static Component card(String key, ChartData.Bars bars, Component table) {
        Chart chart = new Chart(Chart.Kind.BARS, t("summary.bars.label", t(key)));
        chart.draw(bars, 0);
        Div card = Tags.box("card pad", new H2(t(key)), Tags.box("small muted", new Span(t(key + ".hint"))));
        card.add(chart, Tags.box("table-scroll", table));
        return card;
    }

    /** The official paper is Chinese, whatever the language of the screen. */
    private Download sheet() throws IOException {
        Wording words = Wording.chinese();
        YearSummary shown = java.util.Objects.requireNonNull(summary);
        byte[] content = SummarySheet.write(
                shown,
                shown.lines().stream().filter(filters::wanted).toList(),
                shown.unscored().stream().filter(filters::wanted).toList(),
                years,
                words);
        return new Download(SummarySheet.title(shown, words), FileKind.XLSX, content);
    }
}
