package org.hengping.ui.paper;

import java.util.ArrayList;
import java.util.List;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.FundingLine;
import org.hengping.core.scoring.FormScore;
import org.hengping.ui.paper.Paper.PaperCell;

/** 部门整体支出绩效自评表. */
final class DepartmentLayout extends OfficialForm {

    DepartmentLayout(EvaluationForm form, FormScore score, SignOff signed) {
        super(form, score, signed);
    }

    @Override
    List<Integer> widths() {
        return List.of(6, 7, 8, 9, 16, 12, 13, 7, 7, 11, 12);
    }

    @Override
    List<List<PaperCell>> head() {
        return List.of(List.of(
                label("department", 2),
                PaperCell.text(form.header().departmentName(), 4),
                label("accountingUnits", 3),
                PaperCell.figure(string(form.header().accountingUnits()), 2)));
    }

    @Override
    List<List<PaperCell>> funds() {
        List<List<PaperCell>> rows = new ArrayList<>();
        List<FundingLine> lines = lines();
        rows.add(List.of(
                label("funds", 2).over(lines.size() + 1),
                label("source", 2),
                label("budget", 1),
                label("executed", 1),
                label("transfer", 1),
                label("maxScore", 1),
                label("rate", 2),
                label("score", 1)));
        for (FundingLine line : lines) {
            boolean total = rows.size() == 1;
            rows.add(List.of(
                    PaperCell.label(line.name(), 2),
                    amount(line.budget(), 1),
                    amount(line.executed(), 1),
                    amount(line.higherLevelTransfer(), 1),
                    PaperCell.figure(total ? string(score.execution().maxScore()) : "--", 1),
                    PaperCell.figure(total ? string(score.execution().rate()) : "--", 2),
                    PaperCell.figure(total ? executionPoints() : "--", 1)));
        }
        return rows;
    }

    @Override
    List<List<PaperCell>> texts() {
        return List.of(
                List.of(label("functions", 2), PaperCell.text(form.functions().text(), COLUMNS - 2)),
                List.of(label("goals", 2).over(2), label("planned", 4), label("achieved", 5)),
                List.of(
                        PaperCell.text(form.goals().planned(), 4),
                        PaperCell.text(form.goals().achieved(), 5)));
    }
}
