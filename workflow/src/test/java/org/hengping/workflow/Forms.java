package org.hengping.workflow;

import java.util.List;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.FundingLine;
import org.hengping.core.form.GoodForm;
import org.hengping.core.form.Piece.BudgetExecution;
import org.hengping.core.form.Piece.NotApplicable;
import org.hengping.core.indicator.Amount;

/** Forms to take along the road. */
public final class Forms {

    private Forms() {}

    /** The example with everything mended or answered. */
    public static EvaluationForm good() {
        return GoodForm.good();
    }

    /** The good form with a request for 不适用. */
    public static EvaluationForm asking(NotApplicable request) {
        EvaluationForm form = good();
        return new EvaluationForm(
                form.header(),
                form.budget(),
                form.functions(),
                form.goals(),
                form.indicators(),
                List.of(request),
                List.of());
    }

    public static EvaluationForm executed(EvaluationForm form, String amount) {
        FundingLine total = executed(form.budget().total(), amount);
        List<FundingLine> sources = form.budget().sources().stream()
                .map(source -> executed(source, amount))
                .toList();
        return new EvaluationForm(
                form.header(),
                new BudgetExecution(total, sources, null),
                form.functions(),
                form.goals(),
                form.indicators(),
                form.notApplicable(),
                form.answers());
    }

    private static FundingLine executed(FundingLine line, String amount) {
        return new FundingLine(line.name(), line.budget(), Amount.of(amount), line.higherLevelTransfer());
    }
}
