package org.hengping.core.round;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A round (年度自评工作): the evaluation of one fiscal year in one district.
 *
 * @param fiscalYear the year whose budget is evaluated
 * @param ruleSet the rules its forms are judged by
 * @param opensOn first day of the round
 * @param fourEyes 三人分办: nobody is two of the three hands on one version
 * @param resubmission working days after a return
 * @param closedOn 结束填报: from this day on nothing moves any more; {@code null} while the round is open
 * @param template the official form its files are laid out by
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
        @Nullable LocalDate closedOn,
        Template template) {

    /** A round whose files are laid out as the department's form. */
    public EvaluationRound(
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
        this(
                id,
                districtCode,
                fiscalYear,
                title,
                ruleSet,
                opensOn,
                dueOn,
                resubmission,
                fourEyes,
                closedOn,
                Template.DEPARTMENT);
    }

    public boolean closed() {
        return closedOn != null;
    }

    /** The day that late counts as of: today, or the day the round was closed. */
    public LocalDate lateAsOf(LocalDate today) {
        return closedOn != null && closedOn.isBefore(today) ? closedOn : today;
    }

    /** The same round with other days. */
    public EvaluationRound due(DueDays days, ResubmissionDays afterReturn) {
        return with(days, afterReturn, closedOn);
    }

    /** The same round, closed on a day. */
    public EvaluationRound closed(LocalDate on) {
        return with(dueOn, resubmission, on);
    }

    /** The same round, with the three hands held apart or not. */
    public EvaluationRound threeHands(boolean apart) {
        return new EvaluationRound(
                id, districtCode, fiscalYear, title, ruleSet, opensOn, dueOn, resubmission, apart, closedOn, template);
    }

    private EvaluationRound with(DueDays days, ResubmissionDays afterReturn, @Nullable LocalDate closed) {
        return new EvaluationRound(
                id, districtCode, fiscalYear, title, ruleSet, opensOn, days, afterReturn, fourEyes, closed, template);
    }
}
