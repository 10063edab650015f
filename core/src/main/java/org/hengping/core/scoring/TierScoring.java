package org.hengping.core.scoring;

import java.math.BigDecimal;
import org.hengping.core.Sentence;
import org.hengping.core.indicator.Indicator;
import org.hengping.core.indicator.Score;
import org.hengping.core.indicator.Tier;
import org.hengping.core.round.RuleSet;

/** Scores what a person judges: the person picks the tier, then points inside it; points outside are brought to the tier's bound. */
final class TierScoring {

    private static final BigDecimal CENT = new BigDecimal("0.01");

    private TierScoring() {}

    static Points score(Indicator row, Score max, RuleSet rules) {
        Tier tier = row.tier();
        if (tier == null) {
            return Points.undecided("tier");
        }
        Score claimed = row.selfScore();
        if (claimed == null) {
            return Points.undecided("selfScore");
        }
        Score high = high(tier, max, rules);
        Score low = low(tier, max, rules);
        Score score = claimed.above(high) ? high : low.above(claimed) ? low : claimed;
        return new Points(score.value(), null, Sentence.of("explanation.tier", tier, low, high, score));
    }

    private static Score low(Tier tier, Score max, RuleSet rules) {
        return switch (tier) {
            case ACHIEVED -> share(max, rules.missed().tiers().achieved());
            case PARTLY_ACHIEVED -> share(max, rules.missed().tiers().partly());
            case NOT_ACHIEVED -> Score.ZERO;
        };
    }

    private static Score high(Tier tier, Score max, RuleSet rules) {
        return switch (tier) {
            case ACHIEVED -> max;
            case PARTLY_ACHIEVED -> below(share(max, rules.missed().tiers().achieved()));
            case NOT_ACHIEVED -> below(share(max, rules.missed().tiers().partly()));
        };
    }

    private static Score share(Score max, BigDecimal percent) {
        return new Score(max.value().multiply(percent).movePointLeft(2));
    }

    private static Score below(Score bound) {
        return new Score(bound.value().subtract(CENT).max(BigDecimal.ZERO));
    }
}
