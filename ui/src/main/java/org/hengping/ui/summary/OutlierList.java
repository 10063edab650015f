package org.hengping.ui.summary;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.hengping.core.results.Outlier;
import org.hengping.ui.part.Address;
import org.hengping.ui.part.Tags;
import org.hengping.workflow.results.SummaryLine;

/** The departments worth a second look, each with every reason in words; a click opens the form. */
final class OutlierList extends Div {

    private static final int FIRST = 8;

    private boolean all;
    private List<SummaryLine> lines = List.of();
    private List<SummaryLine> full = List.of();

    OutlierList() {
        addClassNames("card", "pad", "outliers");
    }

    void show(List<SummaryLine> shown) {
        List<SummaryLine> noted =
                shown.stream().filter(line -> !line.outliers().isEmpty()).toList();
        lines = noted.stream().filter(line -> !usual(line)).toList();
        full = noted.stream().filter(OutlierList::usual).toList();
        build();
    }

    /** Full marks are so frequent that they share one row, the last. */
    private static boolean usual(SummaryLine line) {
        return line.outliers().stream().allMatch(outlier -> outlier.kind() == Outlier.Kind.ALL_FULL_MARKS);
    }

    private void build() {
        removeAll();
        add(
                new H2(t("summary.outliers")),
                Tags.box("small muted", new Span(t("summary.outliers.hint", lines.size() + full.size()))));
        lines.stream().limit(all ? lines.size() : FIRST).map(OutlierList::row).forEach(this::add);
        if (lines.size() > FIRST) {
            NativeButton more = new NativeButton(t(all ? "summary.fewer" : "summary.all", lines.size()), click -> {
                all = !all;
                build();
            });
            more.addClassName("quiet");
            add(more);
        }
        if (!full.isEmpty()) {
            add(fullMarks());
        }
    }

    private Component fullMarks() {
        Div names = Tags.box("reasons");
        full.forEach(line -> names.add(Address.form(line.result().evaluationId())
                .link(line.department().shortName())));
        return Tags.box("outlier", Tags.tag("warn", t("summary.outliers.full", full.size())), names);
    }

    private static Component row(SummaryLine line) {
        Div reasons = Tags.box("reasons");
        line.outliers()
                .forEach(outlier -> reasons.add(Tags.box(
                        "reason", Tags.tag("warn", t("outlierKind." + outlier.kind())), new Span(say(outlier.why())))));
        return Tags.box(
                "outlier",
                Address.form(line.result().evaluationId())
                        .link(line.department().shortName()),
                reasons);
    }
}
