package org.hengping.core.results;

import java.math.BigDecimal;
import org.hengping.core.indicator.Amount;
import org.hengping.core.round.Grade;
import org.jspecify.annotations.Nullable;

/**
 * Sums over the results of a round that have the same grade and are all reviewed, or all not.
 *
 * @param reviewed whether 财政复核得分 counts; else it is 自评得分 (未复核)
 * @param grade of the results that count; {@code null} for those without one
 * @param forms how many there are
 * @param earlierRules how many of them were approved by earlier rules (按原规则通过)
 * @param score sum of the results that count, out of 100
 * @param self sum of the 自评得分, out of 100
 * @param rated how many of them have an execution rate
 * @param rates sum of those rates
 * @param budget sum, in 万元
 * @param executed sum, in 万元
 */
public record Tally(
        long roundId,
        boolean reviewed,
        @Nullable Grade grade,
        int forms,
        int earlierRules,
        BigDecimal score,
        BigDecimal self,
        int rated,
        BigDecimal rates,
        Amount budget,
        Amount executed) {

    public static Tally of(Standing standing) {
        Result result = standing.result();
        var rate = result.money().rate();
        var counting = result.marks().counting();
        return new Tally(
                result.roundId(),
                counting.reviewed(),
                result.marks().counted().grade(),
                1,
                counting == Counting.REVIEWED_BY_EARLIER_RULES ? 1 : 0,
                result.marks().counted().outOfHundred().value(),
                result.marks().self().outOfHundred().value(),
                rate == null ? 0 : 1,
                rate == null ? new BigDecimal("0.00") : rate.value(),
                money(result.money().budget()),
                money(result.money().executed()));
    }

    /** @param other of the same round, grade and standing */
    public Tally plus(Tally other) {
        return new Tally(
                roundId,
                reviewed,
                grade,
                forms + other.forms,
                earlierRules + other.earlierRules,
                score.add(other.score),
                self.add(other.self),
                rated + other.rated,
                rates.add(other.rates),
                budget.plus(other.budget),
                executed.plus(other.executed));
    }

    private static Amount money(@Nullable Amount amount) {
        return amount == null ? Amount.ZERO : amount;
    }
}
