package org.hengping.core.review;

import java.math.BigDecimal;
import org.hengping.core.indicator.Amount;
import org.hengping.core.round.Grade;
import org.jspecify.annotations.Nullable;

/**
 * Sums over the results of a round that have the same grade and are all approved, or all under way.
 *
 * @param forms how many there are
 * @param score sum of their scores
 * @param self sum of their claimed totals
 * @param rated how many of them have an execution rate
 * @param rates sum of those rates
 * @param budget sum, in 万元
 * @param executed sum, in 万元
 */
public record Tally(
        long roundId,
        boolean settled,
        Grade grade,
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
                result.marks().grade(),
                1,
                result.marks().score().value(),
                result.marks().self().value(),
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
