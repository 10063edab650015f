package org.hengping.ui.paper;

import java.util.ArrayList;
import java.util.List;
import org.hengping.core.form.FormColumn;
import org.hengping.core.form.FundingLine;
import org.hengping.ui.paper.Paper.PaperCell;

/** 项目支出绩效自评表, the national template; it has no column for the transfer from a higher level. */
final class ProjectLayout extends OfficialForm {

    ProjectLayout(Content content, SignOff signed) {
        super(content, signed);
    }

    @Override
    List<List<PaperCell>> head() {
        return List.of(
                List.of(label("project", 2), PaperCell.text("", columns - 2)),
                List.of(
                        label("supervisor", 2),
                        PaperCell.text("", 4),
                        label("implementer", 2),
                        PaperCell.text(form.header().departmentName(), columns - 8)));
    }

    @Override
    List<List<PaperCell>> funds() {
        List<List<PaperCell>> rows = new ArrayList<>();
        List<FundingLine> lines = lines();
        rows.add(withReviewed(
                List.of(
                        label("projectFunds", 2).over(lines.size() + 1),
                        label("source", 2),
                        label("initial", 1),
                        label("yearBudget", 1),
                        label("yearExecuted", 1),
                        label(FormColumn.MAX_SCORE, 1),
                        label("plainRate", 2),
                        label("score", 1)),
                label("reviewedScore", 1)));
        for (FundingLine line : lines) {
            boolean total = rows.size() == 1;
            rows.add(withReviewed(
                    List.of(
                            PaperCell.label(line.name(), 2),
                            PaperCell.figure("", 1),
                            amount(line.budget(), 1),
                            amount(line.executed(), 1),
                            PaperCell.figure(
                                    total ? PaperWords.string(score.execution().maxScore()) : "-", 1),
                            PaperCell.figure(
                                    total ? PaperWords.string(score.execution().rate()) : "-", 2),
                            PaperCell.figure(total ? executionPoints() : "-", 1)),
                    PaperCell.figure(total ? reviewedExecution() : "-", 1)));
        }
        return rows;
    }

    @Override
    List<List<PaperCell>> texts() {
        return List.of(
                List.of(label("goals", 2).over(2), label("expected", 4), label("reached", columns - 6)),
                List.of(
                        PaperCell.text(form.goals().planned(), 4),
                        PaperCell.text(form.goals().achieved(), columns - 6)));
    }
}
