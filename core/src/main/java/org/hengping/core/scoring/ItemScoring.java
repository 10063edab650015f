package org.hengping.core.scoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hengping.core.Sentence;
import org.hengping.core.indicator.Indicator;
import org.hengping.core.indicator.Score;
import org.hengping.core.round.RuleSet;
import org.hengping.core.value.Actual;
import org.hengping.core.value.Measure;
import org.hengping.core.value.Target;

/** Scores 各n: every item by itself; the row takes their mean, or the lowest. */
final class ItemScoring {

    private ItemScoring() {}

    static Points score(Indicator row, Target.PerItem target, Actual actual, NumberScoring numbers, RuleSet rules) {
        int items = Items.count(row);
        return switch (actual) {
            case Actual.Numbers several
            when several.of(items).size() == items -> together(several.of(items), target, numbers, rules);
            case Actual.Numbers several ->
                Points.undecided("items", items, several.values().size());
            case Actual.Number one -> Points.undecided("items", items, 1);
            case Actual.Nothing nothing -> Points.undecided("actual");
            case Actual.Approximately about -> Points.undecided("approximate", about.value());
            case Actual.OtherUnit other -> Points.undecided("unit", other.value());
            case Actual.Words words -> Points.undecided("items", items, 0);
        };
    }

    private static Points together(List<Measure> values, Target.PerItem target, NumberScoring numbers, RuleSet rules) {
        List<Points> each =
                values.stream().map(value -> numbers.held(target.each(), value)).toList();
        Optional<Points> undecided =
                each.stream().filter(one -> one.value() == null).findFirst();
        if (undecided.isPresent()) {
            return undecided.get();
        }
        List<BigDecimal> points =
                each.stream().map(one -> Objects.requireNonNull(one.value())).toList();
        BigDecimal result = result(points, rules.missed().perItem());
        String list = String.join(
                "、", points.stream().map(one -> new Score(one).toString()).toList());
        String wanted = target.each().comparison().sign() + target.each().value();
        String key = "explanation.items." + rules.missed().perItem();
        return new Points(result, null, Sentence.of(key, wanted, values.size(), list, new Score(result)));
    }

    private static BigDecimal result(List<BigDecimal> points, RuleSet.PerItem way) {
        return switch (way) {
            case MEAN ->
                points.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(points.size()), MathContext.DECIMAL128);
            case LOWEST -> points.stream().min(Comparator.naturalOrder()).orElseThrow();
        };
    }
}
