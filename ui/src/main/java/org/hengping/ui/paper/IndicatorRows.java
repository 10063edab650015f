package org.hengping.ui.paper;

import java.util.ArrayList;
import java.util.List;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.FormColumn;
import org.hengping.core.form.PieceId;
import org.hengping.core.indicator.Indicator;
import org.hengping.core.scoring.Rating;
import org.hengping.ui.paper.Paper.PaperCell;
import org.hengping.ui.paper.Paper.Style;
import org.hengping.ui.words.RatingWords;
import org.hengping.ui.words.Wording;

/** The indicator table: labels that repeat are one cell over their rows. */
record IndicatorRows(Wording words, Content content, FinanceBox finance) {

    /** The sums last; each row says all its labels. */
    List<List<PaperCell>> rows(Layout layout) {
        EvaluationForm form = content.form();
        List<List<PaperCell>> rows = new ArrayList<>();
        for (Indicator row : form.indicators()) {
            List<PaperCell> cells = new ArrayList<>();
            cells.add(PaperCell.group(words.t("paper.indicators")));
            cells.add(PaperCell.group(words.t("paper.level1." + row.level1())));
            cells.add(PaperCell.group(row.level2()));
            boolean aside = row.empty() || form.notApplicable(row);
            values(layout, row).forEach(cell -> cells.add(aside ? aside(cell) : cell));
            rows.add(cells);
        }
        rows.add(totals());
        return rows;
    }

    private static PaperCell aside(PaperCell cell) {
        return cell.styled(cell.style() == Style.FIGURE ? Style.ASIDE_FIGURE : Style.ASIDE_TEXT);
    }

    List<PaperCell> head(Layout layout) {
        List<PaperCell> head =
                new ArrayList<>(List.of(label("part", 1), label(FormColumn.LEVEL1, 1), label(FormColumn.LEVEL2, 1)));
        boolean department = layout == Layout.DEPARTMENT;
        if (department) {
            head.addAll(List.of(label(FormColumn.LEVEL3, 1), label(FormColumn.CONTENT, 1)));
        } else {
            head.add(label(FormColumn.LEVEL3, 2));
        }
        head.add(department ? label(FormColumn.TARGET, 1) : label("yearTarget", 1));
        head.addAll(List.of(
                department ? label(FormColumn.ACTUAL, 1) : label("yearActual", 1),
                label(FormColumn.MAX_SCORE, 1),
                label("score", 1)));
        if (content.reviewed()) {
            head.add(label("reviewedScore", 1));
        }
        head.addAll(
                department
                        ? List.of(label("reason", 1), label(FormColumn.IMPROVEMENT, 1))
                        : List.of(label("deviation", 2)));
        return head;
    }

    private List<PaperCell> values(Layout layout, Indicator row) {
        List<PaperCell> cells = new ArrayList<>();
        boolean department = layout == Layout.DEPARTMENT;
        if (department) {
            cells.addAll(List.of(PaperCell.text(row.level3(), 1), PaperCell.text(row.content(), 1)));
        } else {
            cells.add(PaperCell.text(row.content(), 2));
        }
        cells.add(PaperCell.text(row.target(), 1));
        cells.add(PaperCell.text(row.actual(), 1));
        cells.add(PaperCell.figure(PaperWords.string(row.maxScore()), 1));
        cells.add(PaperCell.figure(PaperWords.string(row.selfScore()), 1));
        if (content.reviewed()) {
            cells.add(PaperCell.figure(finance.of(PieceId.row(row.number())), 1));
        }
        cells.addAll(
                department
                        ? List.of(PaperCell.text(row.deviationReason(), 1), PaperCell.text(row.improvement(), 1))
                        : List.of(PaperCell.text(both(row), 2)));
        return cells;
    }

    /** One column for both: the improvement is named, so that it can be told apart again. */
    private String both(Indicator row) {
        return row.improvement().isBlank()
                ? row.deviationReason()
                : (row.deviationReason() + "\n" + words.t("paper.improvement") + "：" + row.improvement()).strip();
    }

    /** Each total in its own column; each grade with its name. */
    private List<PaperCell> totals() {
        Rating self = content.outcome().self();
        List<PaperCell> cells = new ArrayList<>(List.of(
                label("total", 7),
                PaperCell.figure(content.score().totals().maxScore().toString(), 1),
                PaperCell.figure(self.total().toString(), 1)));
        content.outcome()
                .settled()
                .ifPresentOrElse(
                        rating -> cells.addAll(List.of(
                                PaperCell.figure(rating.total().toString(), 1),
                                grade("selfGrade", self),
                                grade("reviewedGrade", rating))),
                        () -> cells.addAll(List.of(
                                label("selfGrade", 1), PaperCell.figure(words.say(RatingWords.grade(self)), 1))));
        return cells;
    }

    private PaperCell grade(String name, Rating rating) {
        return PaperCell.figure(words.t("paper." + name) + "：" + words.say(RatingWords.grade(rating)), 1);
    }

    private PaperCell label(FormColumn column, int width) {
        return label(column.id(), width);
    }

    private PaperCell label(String key, int width) {
        return PaperCell.label(words.t("paper." + key), width);
    }
}
