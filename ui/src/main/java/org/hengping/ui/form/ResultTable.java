package org.hengping.ui.form;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import org.hengping.core.results.Outcome;
import org.hengping.core.scoring.Rating;
import org.hengping.core.scoring.Totals;
import org.hengping.ui.words.RatingWords;

/** The totals of a form side by side, each with its name and its grade: before somebody signs or approves. */
final class ResultTable extends Div {

    private final NativeTable table = new NativeTable();

    /** @param reviewed whether the reviewed result is shown, too */
    ResultTable(Outcome outcome, Totals totals, boolean reviewed) {
        addClassName("result-table");
        head();
        row("figure.self", outcome.self(), "");
        row("figure.computed", outcome.computed(), Figures.parts(totals));
        if (reviewed) {
            outcome.reviewed()
                    .ifPresentOrElse(
                            rating -> row("figure.reviewed", rating, note(outcome)),
                            () -> cells(t("figure.reviewed"), "—", "—", note(outcome)));
        }
        add(table);
    }

    private static String note(Outcome outcome) {
        if (!outcome.open().rows().isEmpty()) {
            return t("figure.open", outcome.open().rows().size());
        }
        return t("decide.counts", outcome.changedRows().size(), outcome.unreviewed());
    }

    private void head() {
        NativeTableRow row = new NativeTableRow();
        for (String key : new String[] {"result.which", "result.total", "result.grade", "result.note"}) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(new Span(t(key)));
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        }
        table.getHead().add(row);
    }

    private void row(String name, Rating rating, String note) {
        String total = rating.rescaled() == null
                ? rating.total().toString()
                : t("result.rescaled", rating.total(), rating.rescaled());
        cells(t(name), total, say(RatingWords.grade(rating)), note);
    }

    private void cells(String name, String total, String grade, String note) {
        NativeTableRow row = new NativeTableRow();
        NativeTableHeaderCell head = new NativeTableHeaderCell(new Span(name));
        head.getElement().setAttribute("scope", "row");
        NativeTableCell figure = new NativeTableCell(new Span(total));
        figure.addClassName("num");
        NativeTableCell words = new NativeTableCell(new Span(note));
        words.addClassName("muted");
        row.add(head, figure, new NativeTableCell(new Span(grade)), words);
        table.getBody().add(row);
    }
}
