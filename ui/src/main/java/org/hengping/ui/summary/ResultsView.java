package org.hengping.ui.summary;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hengping.core.results.Result;
import org.hengping.core.results.Result.Marks;
import org.hengping.core.results.Standing;
import org.hengping.core.scoring.Rating;
import org.hengping.ui.part.Address;
import org.hengping.ui.part.Head;
import org.hengping.ui.part.Screen;
import org.hengping.ui.part.Tags;
import org.hengping.ui.security.CurrentPerson;
import org.hengping.workflow.results.OwnResults;
import org.hengping.workflow.results.OwnYear;
import org.hengping.workflow.results.PastResults;

/** A department's own results, year by year, each with the way to its form. */
@Route("results")
@RolesAllowed({"PREPARER", "DEPARTMENT_HEAD"})
@JavaScript("context://echarts.min.js")
@JavaScript("context://summary-chart.js")
class ResultsView extends Screen {

    ResultsView(PastResults past, CurrentPerson person) {
        super("results.title", "scroll", "results");
        add(new Head(t("results.title")).crumb(new Span(t("results.hint"))));
        past.own(person.id()).forEach(own -> add(card(own)));
    }

    private static Component card(OwnResults own) {
        Div card = Tags.box("card pad", new H2(own.department().name()));
        if (own.years().isEmpty()) {
            card.add(Tags.text("empty", t("results.none")));
            return card;
        }
        card.add(Tags.box("table-scroll", table(own.years())));
        if (own.years().size() > 1) {
            Chart chart = new Chart(Chart.Kind.LINES, t("results.chart"));
            chart.draw(ChartData.results(own.years()), 0);
            card.add(chart);
        }
        return card;
    }

    private static Component table(List<OwnYear> years) {
        DataTable table = new DataTable(
                t("results.title"),
                Stream.of(
                                "year",
                                "self",
                                "selfGrade",
                                "reviewed",
                                "reviewedGrade",
                                "counting",
                                "rate",
                                "change",
                                "handedIn",
                                "stage")
                        .map(head -> t("summary.head." + head))
                        .toList());
        years.forEach(year -> table.row(cells(year)));
        return table;
    }

    private static List<Component> cells(OwnYear year) {
        Result result = year.standing().result();
        Marks marks = result.marks();
        Optional<Rating> self = Optional.of(marks.self());
        return List.of(
                Address.form(result.evaluationId())
                        .link(t("summary.year", String.valueOf(year.round().fiscalYear()))),
                new Text(Shown.score(self)),
                new Text(Shown.grade(self)),
                new Text(Shown.score(marks.reviewed())),
                new Text(Shown.grade(marks.reviewed())),
                new Text(say(Shown.counting(marks))),
                new Text(Shown.figure(result.money().rate())),
                new Text(Shown.change(year.change())),
                OnTime.tag(year.steps(), year.late()),
                stage(year.standing()));
    }

    private static Component stage(Standing standing) {
        return standing.reopened() ? Tags.tag("back", say(Shown.stage(standing))) : Tags.stage(standing.stage(), true);
    }
}
