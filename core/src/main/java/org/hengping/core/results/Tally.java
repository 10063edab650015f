package org.hengping.core.results;

import java.math.BigDecimal;
import org.hengping.core.indicator.Amount;
import org.hengping.core.indicator.Percentage;
import org.hengping.core.round.Grade;
import org.jspecify.annotations.Nullable;

/**
 * Sums over the results of a round that have the same grade and are all reviewed, or all not.
 *
 * @param reviewed whether 财政复核得分 counts; else it is 自评得分 (未复核)
 * @param grade of the results that count; {@code null} for those without one
 * @param forms how many there are
 * @param earlierRules how many of them were approved by earlier rules (按原规则通过)
 */
public record Tally(
        long roundId,
        boolean reviewed,
        @Nullable Grade grade,
        int forms,
        int earlierRules,
        Points points,
        Execution execution) {

    public static Tally of(Standing standing) {
        Result.Marks marks = standing.result().marks();
        Counting counting = marks.counting();
        return new Tally(
                standing.result().roundId(),
                counting.reviewed(),
                marks.counted().grade(),
                1,
                counting == Counting.REVIEWED_BY_EARLIER_RULES ? 1 : 0,
                new Points(
                        marks.counted().outOfHundred().value(),
                        marks.self().outOfHundred().value()),
                Execution.of(standing.result().money()));
    }

    /** @param other of the same round, grade and standing */
    public Tally plus(Tally other) {
        return new Tally(
                roundId,
                reviewed,
                grade,
                forms + other.forms,
                earlierRules + other.earlierRules,
                points.plus(other.points),
                execution.plus(other.execution));
    }

    public BigDecimal score() {
        return points.score;
    }

    public BigDecimal self() {
        return points.self;
    }

    public int rated() {
        return execution.rated;
    }

    public BigDecimal rates() {
        return execution.rates;
    }

    public Amount budget() {
        return execution.budget;
    }

    public Amount executed() {
        return execution.executed;
    }

    /**
     * Sums of points, each out of 100.
     *
     * @param score of the results that count
     * @param self of the 自评得分
     */
    public record Points(BigDecimal score, BigDecimal self) {

        private Points plus(Points other) {
            return new Points(score.add(other.score), self.add(other.self));
        }
    }

    /**
     * How the money was spent.
     *
     * @param rated how many of them have an execution rate
     * @param rates sum of those rates
     * @param budget sum, in 万元
     * @param executed sum, in 万元
     */
    public record Execution(int rated, BigDecimal rates, Amount budget, Amount executed) {

        private static Execution of(Result.Money money) {
            Percentage rate = money.rate();
            return new Execution(
                    rate == null ? 0 : 1,
                    rate == null ? new BigDecimal("0.00") : rate.value(),
                    amount(money.budget()),
                    amount(money.executed()));
        }

        private Execution plus(Execution other) {
            return new Execution(
                    rated + other.rated,
                    rates.add(other.rates),
                    budget.plus(other.budget),
                    executed.plus(other.executed));
        }

        private static Amount amount(@Nullable Amount amount) {
            return amount == null ? Amount.ZERO : amount;
        }
    }
}
