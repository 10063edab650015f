package org.hengping.core.results;

import java.math.BigDecimal;
import org.hengping.core.indicator.Amount;
import org.hengping.core.round.Grade;
import org.jspecify.annotations.Nullable;

/**
 * Sums over the results of a round that have the same grade and are all approved, or all under way.
 *
 * @param grade of the results that count; {@code null} for those without one
 * @param forms how many there are
 * @param score sum of the results that count, out of 100
 * @param self sum of the 自评得分, out of 100
 * @param rated how many of them have an execution rate
 * @param rates sum of those rates
 * @param budget sum, in 万元
 * @param executed sum, in 万元
 */
public record Tally(
        long roundId,
        boolean settled,
        @Nullable Grade grade,
        int forms,
        BigDecimal score,
        BigDecimal self,
        int rated,
        BigDecimal rates,
        Amount budget,
        Amount executed) {

    public static Tally of(Standing standing) {
        Result result = standing.result();
        var rate = result.money().rate();
        return new Tally(
                result.roundId(),
                standing.settled(),
                result.marks().counted().grade(),
                1,
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
                settled,
                grade,
                forms + other.forms,
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
