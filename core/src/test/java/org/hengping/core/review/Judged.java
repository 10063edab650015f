package org.hengping.core.review;

import java.time.LocalDate;
import org.hengping.core.round.DueDays;
import org.hengping.core.round.EvaluationRound;
import org.hengping.core.round.ResubmissionDays;
import org.hengping.core.round.RuleSet;
import org.hengping.core.round.RuleSets;
import org.hengping.core.round.Template;
import org.hengping.core.scoring.Rating;

/** Judges versions for tests, by the national rules and the year 2020. */
public final class Judged {

    private static final LocalDate DAY = LocalDate.of(2021, 3, 1);

    private Judged() {}

    public static Judgment of(Version version) {
        return of(version, RuleSets.national());
    }

    /** As at the migration of a version that was approved before. */
    public static Judgment later(Version version, Rating approved) {
        return Judgment.later(version, round(RuleSets.national()), approved);
    }

    public static Judgment of(Version version, RuleSet rules) {
        return Judgment.of(version, round(rules));
    }

    private static EvaluationRound round(RuleSet rules) {
        return new EvaluationRound(
                1,
                "430112",
                2020,
                "2020年度部门整体支出绩效自评",
                rules,
                new EvaluationRound.Days(DAY, new DueDays(DAY, DAY, DAY), ResubmissionDays.USUAL, null),
                true,
                Template.DEPARTMENT);
    }
}
