package org.hengping.ui.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.Piece.NotApplicable;
import org.hengping.ui.paper.Paper.PaperCell;
import org.hengping.ui.words.ResultWords;
import org.hengping.ui.words.Wording;

/** What the department asks to be left out (不适用), why, and what the totals come to without it. Nothing where nothing is. */
record NotApplicableRows(Wording words, Content content, int columns) {

    List<List<PaperCell>> rows() {
        EvaluationForm form = content.form();
        List<List<PaperCell>> rows = new ArrayList<>();
        for (NotApplicable request : form.notApplicable()) {
            List<PaperCell> cells = new ArrayList<>();
            if (rows.isEmpty()) {
                cells.add(PaperCell.label(words.t("paper.notApplicable"), 2)
                        .over(form.notApplicable().size()));
            }
            cells.add(PaperCell.text(subject(request), 4));
            cells.add(PaperCell.text(words.t("paper.notApplicable.reason", request.reason()), columns - 6));
            rows.add(cells);
        }
        if (content.outcome().self().rescaled() != null) {
            rows.add(List.of(PaperCell.label(words.t("paper.rescaled"), 2), PaperCell.text(rescaled(), columns - 2)));
        }
        return rows;
    }

    private String rescaled() {
        return ResultWords.rescaled(content.outcome(), content.score().totals().maxScore()).stream()
                .map(words::say)
                .collect(Collectors.joining("\n"));
    }

    private String subject(NotApplicable request) {
        EvaluationForm form = content.form();
        Integer number = request.row();
        return number == null
                ? words.t("paper.notApplicable.group", words.t("paper.level1." + request.group()))
                : form.indicator(number)
                        .map(row -> PaperWords.named(words, form, row))
                        .orElse("");
    }
}
