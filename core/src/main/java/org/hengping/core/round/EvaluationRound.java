package org.hengping.core.round;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A round (年度自评工作): the evaluation of one fiscal year in one district.
 *
 * @param fiscalYear the year whose budget is evaluated
 * @param ruleSet the rules its forms are judged by
 * @param days when it opens, when each step is due, and when it was closed
 * @param fourEyes 三人分办: nobody is two of the three hands on one version
 * @param template the official form its files are laid out by
 */
public record EvaluationRound(
        long id,
        String districtCode,
        int fiscalYear,
        String title,
        RuleSet ruleSet,
        Days days,
        boolean fourEyes,
        Template template) {

    /**
     * The days of a round.
     *
     * @param opensOn first day of the round
     * @param resubmission working days after a return
     * @param closedOn 结束填报: from this day on nothing moves any more; {@code null} while the round is open
     */
    public record Days(
            LocalDate opensOn,
            DueDays dueOn,
            ResubmissionDays resubmission,
            @Nullable LocalDate closedOn) {}

    public LocalDate opensOn() {
        return days.opensOn();
    }

    public DueDays dueOn() {
        return days.dueOn();
    }

    public ResubmissionDays resubmission() {
        return days.resubmission();
    }

    public @Nullable LocalDate closedOn() {
        return days.closedOn();
    }

    public boolean closed() {
        return closedOn() != null;
    }

    /** The day that late counts as of: today, or the day the round was closed. */
    public LocalDate lateAsOf(LocalDate today) {
        LocalDate closed = closedOn();
        return closed != null && closed.isBefore(today) ? closed : today;
    }

    /** The same round with other days. */
    public EvaluationRound due(DueDays dueOn, ResubmissionDays afterReturn) {
        return with(new Days(opensOn(), dueOn, afterReturn, closedOn()));
    }

    /** The same round, closed on a day. */
    public EvaluationRound closed(LocalDate on) {
        return with(new Days(opensOn(), dueOn(), resubmission(), on));
    }

    /** The same round, with the three hands held apart or not. */
    public EvaluationRound threeHands(boolean apart) {
        return new EvaluationRound(id, districtCode, fiscalYear, title, ruleSet, days, apart, template);
    }

    private EvaluationRound with(Days others) {
        return new EvaluationRound(id, districtCode, fiscalYear, title, ruleSet, others, fourEyes, template);
    }
}
