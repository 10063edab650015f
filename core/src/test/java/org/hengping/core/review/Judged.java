package org.hengping.core.review;

import java.time.LocalDate;
import org.hengping.core.review.Judgment.Origin;
import org.hengping.core.round.DueDays;
import org.hengping.core.round.EvaluationRound;
import org.hengping.core.round.ResubmissionDays;
import org.hengping.core.round.RuleSet;
import org.hengping.core.round.RuleSets;

/** Judges versions for tests, by the national rules and the year 2020. */
public final class Judged {

    private static final LocalDate DAY = LocalDate.of(2021, 3, 1);

    private Judged() {}

    public static Judgment of(Version version) {
        return of(version, RuleSets.national());
    }

    public static Judgment of(Version version, RuleSet rules) {
        EvaluationRound round = new EvaluationRound(
                1,
                "430112",
                2020,
                "2020年度部门整体支出绩效自评",
                rules,
                DAY,
                new DueDays(DAY, DAY, DAY),
                ResubmissionDays.USUAL,
                true,
                null);
        return Judgment.of(version, round, Origin.SUBMISSION);
    }
}
