package org.hengping.core.scoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.function.Function;
import org.hengping.core.Sentence;
import org.hengping.core.indicator.Percentage;
import org.hengping.core.indicator.Score;
import org.hengping.core.round.RuleSet;
import org.hengping.core.value.Actual;
import org.hengping.core.value.Comparison;
import org.hengping.core.value.Measure;
import org.hengping.core.value.Target;

/**
 * Scores a number against a number.
 *
 * @param cost whether the row is about money or effort: exactly then means at most
 */
record NumberScoring(Score max, boolean cost, RuleSet rules) {

    private static final MathContext EXACT = MathContext.DECIMAL128;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    Points quantity(Target.Quantity target, Actual actual) {
        return number(actual, text(target), reverse(target), value -> held(target, value));
    }

    Points range(Target.Range target, Actual actual) {
        if (actual instanceof Actual.Number number && number.bounded()) {
            return Points.undecided("bound", number.bound().sign() + number.value());
        }
        if (actual instanceof Actual.Number number && number.opposite()) {
            return opposite(target.text(), target.opposite(number.value()));
        }
        return number(actual, target.text(), false, value -> within(target, value.in(target.high())));
    }

    Points trend(Target.Trend target, Actual actual) {
        if (actual instanceof Actual.Number number && number.opposite()) {
            return opposite(target.plain(), target.opposite(number.value()));
        }
        return number(
                actual,
                target.plain(),
                false,
                value -> atLeast(new Held(target.plain(), target.rate().number(), value.in(target.rate()))));
    }

    /** Holds one value, already known to be a number, against a target. */
    Points held(Target.Quantity target, Measure value) {
        Measure reached = value.in(target.value());
        Held held = new Held(text(target), target.value().number(), reached);
        return reverse(target) ? atMost(held) : atLeast(held);
    }

    private static String text(Target.Quantity target) {
        return target.comparison().sign() + target.value();
    }

    private boolean reverse(Target.Quantity target) {
        boolean none = target.value().number().signum() == 0 && target.comparison() == Comparison.EXACTLY;
        return none || target.comparison().reverse(cost && !target.value().rate());
    }

    private Points within(Target.Range target, Measure reached) {
        if (reached.number().signum() < 0) {
            return Points.undecided("negative", reached.shown());
        }
        boolean above = reached.number().compareTo(target.high().number()) > 0;
        boolean below = reached.number().compareTo(target.low().number()) < 0;
        if (!above && !below) {
            return new Points(
                    max.value(), null, Sentence.of("explanation.range.inside", target.text(), reached.shown(), max));
        }
        return above
                ? exceeded("range.above", new Held(target.text(), target.high().number(), reached))
                : shortOf("range.below", new Held(target.text(), target.low().number(), reached));
    }

    private static Points opposite(String target, String moved) {
        return new Points(BigDecimal.ZERO, null, Sentence.of("explanation.trend.opposite", target, moved));
    }

    /**
     * @param target as the sentence shows it
     * @param reverse whether less is better
     */
    private Points number(Actual actual, String target, boolean reverse, Function<Measure, Points> scoring) {
        return switch (actual) {
            case Actual.Number number ->
                number.bounded()
                        ? bounded(number, target, reverse, scoring.apply(number.value()))
                        : scoring.apply(number.value());
            case Actual.Numbers several -> Points.undecided("words");
            case Actual.Approximately about -> Points.undecided("approximate", about.value());
            case Actual.OtherUnit other -> Points.undecided("unit", other.value());
            case Actual.Words words -> Points.undecided(words.doubt().key(), words.text());
            case Actual.Nothing nothing -> Points.undecided("actual");
        };
    }

    /** 95%以上 is enough for 90%以上, and not enough for 98%以上: only the number can tell. */
    private Points bounded(Actual.Number number, String target, boolean reverse, Points atBound) {
        boolean least = number.bound() == Comparison.AT_LEAST || number.bound() == Comparison.MORE_THAN;
        BigDecimal points = atBound.value();
        String said = number.bound().sign() + number.value();
        boolean enough = least != reverse && points != null && points.compareTo(max.value()) >= 0;
        return enough
                ? new Points(points, atBound.ratio(), Sentence.of("explanation.bound.enough", target, said, max))
                : Points.undecided("bound", said);
    }

    private Points atLeast(Held held) {
        if (held.wanted.signum() <= 0) {
            return Points.undecided("zeroTarget");
        }
        if (held.reached.number().signum() < 0) {
            return Points.undecided("negative", held.reached.shown());
        }
        return shortOf("quantity", held);
    }

    private Points shortOf(String kind, Held held) {
        BigDecimal ratio = held.reached.number().divide(held.wanted, EXACT);
        Percentage completion = Percentage.ofRatio(ratio);
        if (held.reached.number().compareTo(held.wanted) < 0) {
            BigDecimal points = max.value().multiply(ratio).max(BigDecimal.ZERO);
            return new Points(points, ratio, explained(kind + ".short", held, completion, points));
        }
        boolean over = ratio.movePointRight(2).compareTo(rules.overFulfilment()) >= 0;
        String key = over ? "quantity.over" : "quantity.reached";
        return new Points(max.value(), ratio, explained(key, held, completion, max.value()));
    }

    private Points atMost(Held held) {
        boolean kept = held.reached.number().compareTo(held.wanted) <= 0;
        if (held.reached.number().signum() < 0 && held.wanted.signum() > 0) {
            return Points.undecided("negative", held.reached.shown());
        }
        return kept
                ? new Points(
                        max.value(),
                        null,
                        Sentence.of("explanation.limit.kept", held.target, held.reached.shown(), max))
                : exceeded("limit", held);
    }

    private Points exceeded(String kind, Held held) {
        BigDecimal limit = held.wanted;
        BigDecimal share =
                switch (rules.missed().reverse()) {
                    case RATIO -> limit.divide(held.reached.number(), EXACT);
                    case LINEAR_TO_TWICE ->
                        limit.signum() == 0
                                ? BigDecimal.ZERO
                                : TWO.subtract(held.reached.number().divide(limit, EXACT));
                };
        BigDecimal points = max.value().multiply(share).max(BigDecimal.ZERO);
        String key = kind + ".exceeded." + rules.missed().reverse();
        return new Points(points, null, explained(key, held, "", points));
    }

    /** All these sentences have the same arguments, which are stored with the judgment; a limit has no completion. */
    private Sentence explained(String key, Held held, Object completion, BigDecimal points) {
        return Sentence.of(
                "explanation." + key,
                held.target,
                held.reached.shown(),
                completion,
                max,
                held.reached.shown().number().toPlainString(),
                held.wanted.toPlainString(),
                new Score(points),
                rules.overFulfilment().toPlainString());
    }

    /**
     * What was reached, beside what was promised.
     *
     * @param target as the sentence shows it, such as ≥30场
     * @param wanted the number of the target, or the bound of a range
     * @param reached in the unit of the target
     */
    private record Held(String target, BigDecimal wanted, Measure reached) {}
}
