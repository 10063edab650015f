package org.hengping.core.round;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A round (批次, 年度自评工作): the evaluation of one fiscal year in one district.
 *
 * @param fiscalYear the year whose budget is evaluated
 * @param ruleSet the rules its forms are judged by
 * @param opensOn first day of the round
 * @param fourEyes no person does two of submit, endorse and approve for one version
 * @param resubmission working days after a return
 * @param closedOn 封账: from this day on nothing moves any more; {@code null} while the round is open
 */
public record EvaluationRound(
        long id,
        String districtCode,
        int fiscalYear,
        String title,
        RuleSet ruleSet,
        LocalDate opensOn,
        DueDays dueOn,
        ResubmissionDays resubmission,
        boolean fourEyes,
        @Nullable LocalDate closedOn) {

    public boolean closed() {
        return closedOn != null;
    }
}
