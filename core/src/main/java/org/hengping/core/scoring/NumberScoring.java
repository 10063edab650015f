package org.hengping.core.scoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.function.Function;
import org.hengping.core.Sentence;
import org.hengping.core.indicator.Actual;
import org.hengping.core.indicator.Comparison;
import org.hengping.core.indicator.Measure;
import org.hengping.core.indicator.Percentage;
import org.hengping.core.indicator.Score;
import org.hengping.core.indicator.Target;
import org.hengping.core.round.RuleSet;

/**
 * Scores a number against a number.
 *
 * @param cost whether the row is about money or effort: exactly then means at most
 */
record NumberScoring(Score max, boolean cost, RuleSet rules) {

    private static final MathContext EXACT = MathContext.DECIMAL128;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    Points quantity(Target.Quantity target, Actual actual) {
        return number(actual, value -> held(target, value));
    }

    Points range(Target.Range target, Actual actual) {
        return number(actual, value -> {
            Measure reached = value.in(target.high());
            if (reached.number().signum() < 0) {
                return Points.undecided("negative", reached);
            }
            boolean above = reached.number().compareTo(target.high().number()) > 0;
            boolean below = reached.number().compareTo(target.low().number()) < 0;
            if (!above && !below) {
                return new Points(
                        max.value(), null, Sentence.of("explanation.range.inside", target.text(), reached, max));
            }
            return above
                    ? exceeded("range.above", target.text(), target.high().number(), reached)
                    : shortOf("range.below", target.text(), target.low().number(), reached);
        });
    }

    Points trend(Target.Trend target, Actual actual) {
        String text = (target.growth() ? "↑" : "↓") + target.rate();
        if (actual instanceof Actual.Number number && number.opposite()) {
            return new Points(BigDecimal.ZERO, null, Sentence.of("explanation.trend.opposite", text, number.value()));
        }
        return number(actual, value -> atLeast(text, target.rate().number(), value.in(target.rate())));
    }

    /** Holds one value, already known to be a number, against a target. */
    Points held(Target.Quantity target, Measure value) {
        Measure reached = value.in(target.value());
        BigDecimal wanted = target.value().number();
        String text = target.comparison().sign() + target.value();
        boolean none = wanted.signum() == 0 && target.comparison() == Comparison.EXACTLY;
        if (target.comparison().reverse(cost) || none) {
            return atMost(text, wanted, reached);
        }
        return atLeast(text, wanted, reached);
    }

    private Points number(Actual actual, Function<Measure, Points> scoring) {
        return switch (actual) {
            case Actual.Number number -> scoring.apply(number.value());
            case Actual.Numbers several -> Points.undecided("words");
            case Actual.Approximately about -> Points.undecided("approximate", about.value());
            case Actual.OtherUnit other -> Points.undecided("unit", other.value());
            case Actual.Words words -> Points.undecided("words");
            case Actual.Nothing nothing -> Points.undecided("actual");
        };
    }

    private Points atLeast(String target, BigDecimal wanted, Measure reached) {
        if (wanted.signum() <= 0) {
            return Points.undecided("zeroTarget");
        }
        if (reached.number().signum() < 0) {
            return Points.undecided("negative", reached);
        }
        return shortOf("quantity", target, wanted, reached);
    }

    private Points shortOf(String kind, String target, BigDecimal wanted, Measure reached) {
        BigDecimal ratio = reached.number().divide(wanted, EXACT);
        Percentage completion = Percentage.ofRatio(ratio);
        if (reached.number().compareTo(wanted) < 0) {
            BigDecimal points = max.value().multiply(ratio).max(BigDecimal.ZERO);
            return new Points(points, ratio, explained(kind + ".short", target, reached, completion, wanted, points));
        }
        boolean over = ratio.movePointRight(2).compareTo(rules.overFulfilment()) >= 0;
        return new Points(
                max.value(),
                ratio,
                explained(
                        over ? "quantity.over" : "quantity.reached", target, reached, completion, wanted, max.value()));
    }

    private Points atMost(String target, BigDecimal wanted, Measure reached) {
        boolean kept = reached.number().compareTo(wanted) <= 0;
        if (reached.number().signum() < 0 && wanted.signum() > 0) {
            return Points.undecided("negative", reached);
        }
        return kept
                ? new Points(max.value(), null, Sentence.of("explanation.limit.kept", target, reached, max))
                : exceeded("limit", target, wanted, reached);
    }

    private Points exceeded(String kind, String target, BigDecimal limit, Measure reached) {
        BigDecimal share =
                switch (rules.reverse()) {
                    case RATIO -> limit.divide(reached.number(), EXACT);
                    case LINEAR_TO_TWICE ->
                        limit.signum() == 0
                                ? BigDecimal.ZERO
                                : TWO.subtract(reached.number().divide(limit, EXACT));
                };
        BigDecimal points = max.value().multiply(share).max(BigDecimal.ZERO);
        String key = kind + ".exceeded." + rules.reverse();
        return new Points(points, null, explained(key, target, reached, "", limit, points));
    }

    private Sentence explained(
            String key, String target, Measure reached, Object completion, BigDecimal wanted, BigDecimal points) {
        return Sentence.of(
                "explanation." + key,
                target,
                reached,
                completion,
                max,
                reached.number().toPlainString(),
                wanted.toPlainString(),
                new Score(points),
                rules.overFulfilment().toPlainString());
    }
}
