package org.hengping.ui.paper;

import java.util.ArrayList;
import java.util.List;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.Piece.NotApplicable;
import org.hengping.core.scoring.FormScore;
import org.hengping.core.scoring.Totals;
import org.hengping.ui.RatingWords;
import org.hengping.ui.Wording;
import org.hengping.ui.paper.Paper.PaperCell;

/** What the department asks to be left out (不适用), why, and what the total comes to without it. Nothing where nothing is. */
record NotApplicableRows(Wording words, EvaluationForm form, FormScore score) {

    List<List<PaperCell>> rows() {
        List<List<PaperCell>> rows = new ArrayList<>();
        for (NotApplicable request : form.notApplicable()) {
            List<PaperCell> cells = new ArrayList<>();
            if (rows.isEmpty()) {
                cells.add(PaperCell.label(words.t("paper.notApplicable"), 2)
                        .over(form.notApplicable().size()));
            }
            cells.add(PaperCell.text(subject(request), 4));
            cells.add(
                    PaperCell.text(words.t("paper.notApplicable.reason", request.reason()), OfficialForm.COLUMNS - 6));
            rows.add(cells);
        }
        if (score.totals().self().rescaled() != null) {
            rows.add(List.of(
                    PaperCell.label(words.t("paper.rescaled"), 2),
                    PaperCell.text(rescaled(score.totals()), OfficialForm.COLUMNS - 2)));
        }
        return rows;
    }

    private String rescaled(Totals totals) {
        return words.t(
                "paper.rescaled.how",
                totals.selfScore(),
                totals.maxScore(),
                String.valueOf(totals.self().rescaled()),
                RatingWords.grade(totals.self()));
    }

    private String subject(NotApplicable request) {
        Integer number = request.row();
        return number == null
                ? words.t("paper.notApplicable.group", words.t("paper.level1." + request.group()))
                : form.indicator(number)
                        .map(row -> OfficialForm.named(words, form, row))
                        .orElse("");
    }
}
