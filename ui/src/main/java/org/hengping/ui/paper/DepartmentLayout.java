package org.hengping.ui.paper;

import java.util.ArrayList;
import java.util.List;
import org.hengping.core.form.FormColumn;
import org.hengping.core.form.FundingLine;
import org.hengping.ui.paper.Paper.PaperCell;

/** 部门整体支出绩效自评表. */
final class DepartmentLayout extends OfficialForm {

    DepartmentLayout(Content content, SignOff signed) {
        super(content, signed);
    }

    @Override
    List<List<PaperCell>> head() {
        return List.of(List.of(
                label("department", 2),
                PaperCell.text(form.header().departmentName(), 4),
                label(FormColumn.ACCOUNTING_UNITS, 3),
                PaperCell.figure(PaperWords.string(form.header().accountingUnits()), columns - 9)));
    }

    @Override
    List<List<PaperCell>> funds() {
        List<List<PaperCell>> rows = new ArrayList<>();
        List<FundingLine> lines = lines();
        rows.add(withReviewed(
                List.of(
                        label("funds", 2).over(lines.size() + 1),
                        label("source", 2),
                        label(FormColumn.BUDGET, 1),
                        label(FormColumn.EXECUTED, 1),
                        label(FormColumn.TRANSFER, 1),
                        label(FormColumn.MAX_SCORE, 1),
                        label(FormColumn.RATE, 2),
                        label("score", 1)),
                label("reviewedScore", 1)));
        for (FundingLine line : lines) {
            boolean total = rows.size() == 1;
            rows.add(withReviewed(
                    List.of(
                            PaperCell.label(line.name(), 2),
                            amount(line.budget(), 1),
                            amount(line.executed(), 1),
                            amount(line.higherLevelTransfer(), 1),
                            PaperCell.figure(
                                    total ? PaperWords.string(score.execution().maxScore()) : "--", 1),
                            PaperCell.figure(
                                    total ? PaperWords.string(score.execution().rate()) : "--", 2),
                            PaperCell.figure(total ? executionPoints() : "--", 1)),
                    PaperCell.figure(total ? reviewedExecution() : "--", 1)));
        }
        return rows;
    }

    @Override
    List<List<PaperCell>> texts() {
        return List.of(
                List.of(label("functions", 2), PaperCell.text(form.functions().text(), columns - 2)),
                List.of(
                        label("goals", 2).over(2),
                        label(FormColumn.PLANNED, 4),
                        label(FormColumn.ACHIEVED, columns - 6)),
                List.of(
                        PaperCell.text(form.goals().planned(), 4),
                        PaperCell.text(form.goals().achieved(), columns - 6)));
    }
}
