package org.hengping.core.scoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.hengping.core.Sentence;
import org.hengping.core.indicator.Indicator;
import org.hengping.core.indicator.Score;
import org.hengping.core.round.RuleSet;
import org.hengping.core.value.Completion;
import org.hengping.core.value.Target.Deadline;

/** Scores a day against a deadline. Where only a month is known that may be too late, or may not, the day is asked for. */
final class DeadlineScoring {

    private DeadlineScoring() {}

    static Points score(Indicator row, Score max, Deadline deadline, RuleSet rules, int fiscalYear) {
        LocalDate due = Completion.lastDay(deadline, fiscalYear);
        Optional<Completion> said = row.completed(fiscalYear);
        if (said.isEmpty()) {
            return asked(row, max, rules, Points.undecided("date"));
        }
        Completion done = said.get();
        if (!done.last().isAfter(due)) {
            return new Points(max.value(), null, Sentence.of("explanation.deadline.onTime", due, done.last(), max));
        }
        return done.exact()
                ? late(due, done.last(), max, rules)
                : asked(row, max, rules, Points.undecided("day", row.actual(), due));
    }

    private static Points asked(Indicator row, Score max, RuleSet rules, Points missing) {
        return row.tier() == null ? missing : TierScoring.score(row, max, rules);
    }

    private static Points late(LocalDate due, LocalDate done, Score max, RuleSet rules) {
        long late = ChronoUnit.DAYS.between(due, done);
        BigDecimal lost = rules.missed().latePerDay().movePointLeft(2).multiply(BigDecimal.valueOf(late));
        BigDecimal points = max.value().multiply(BigDecimal.ONE.subtract(lost)).max(BigDecimal.ZERO);
        String percent = rules.missed().latePerDay().toPlainString();
        return new Points(
                points,
                null,
                Sentence.of("explanation.deadline.late", due, done, late, percent, max, new Score(points)));
    }
}
