package org.hengping.core.indicator;

import java.util.List;
import java.util.Optional;
import org.hengping.core.indicator.Actual.Approximately;
import org.hengping.core.indicator.Actual.Nothing;
import org.hengping.core.indicator.Actual.OtherUnit;
import org.hengping.core.indicator.Actual.Words;
import org.hengping.core.indicator.Numbers.Found;
import org.hengping.core.indicator.Target.Approximate;
import org.hengping.core.indicator.Target.PerItem;
import org.hengping.core.indicator.Target.PerUnit;
import org.hengping.core.indicator.Target.Quantity;
import org.hengping.core.indicator.Target.Range;
import org.hengping.core.indicator.Target.Trend;

/** Understands actual values: a number by itself, or the one in a sentence that has the target's unit. */
final class ActualGrammar {

    private static final String NOTHING = "[-—–_/\\\\…·.。*]*";
    private static final String LEAD = "([≥≤=]|达到?|完成|实际|共|计|已|为|约|近|人均|平均|每[\\p{IsHan}]{1,2})*";
    private static final String TAIL = "[\\p{IsHan}()/]{0,8}";

    private ActualGrammar() {}

    static Actual read(String raw, Target target) {
        String text = Normaliser.normalise(raw);
        if (text.matches(NOTHING)) {
            return new Nothing();
        }
        List<Found> found = Numbers.in(text);
        if (target instanceof PerItem each) {
            return items(text, found, each.each().value());
        }
        Optional<Measure> wanted = measure(target);
        if (wanted.isEmpty() || found.isEmpty()) {
            return new Words(text);
        }
        boolean alone = found.size() == 1 && alone(text, found.getFirst());
        return alone ? single(text, found.getFirst(), wanted.get(), target) : picked(text, found, wanted.get(), target);
    }

    private static Actual items(String text, List<Found> found, Measure each) {
        List<Measure> values = found.stream()
                .filter(one -> !one.approximate())
                .map(Found::measure)
                .filter(value -> value.unit().isEmpty() || each.unit().isEmpty() || value.sameUnit(each))
                .toList();
        return values.isEmpty() ? new Words(text) : new Actual.Numbers(values);
    }

    private static Actual single(String text, Found found, Measure wanted, Target target) {
        if (!found.measure().comparable(wanted)) {
            return new OtherUnit(found.measure());
        }
        return number(text, found, false, target);
    }

    private static Actual picked(String text, List<Found> found, Measure wanted, Target target) {
        List<Found> same = found.stream()
                .filter(one -> wanted.unit().isEmpty() || one.measure().sameUnit(wanted))
                .toList();
        return same.size() == 1 ? number(text, same.getFirst(), true, target) : new Words(text);
    }

    private static Actual number(String text, Found found, boolean picked, Target target) {
        if (found.approximate()) {
            return new Approximately(found.measure());
        }
        boolean opposite = target instanceof Trend trend && opposite(text, found.measure(), trend.growth());
        boolean falling = target instanceof Trend && found.measure().number().signum() < 0;
        Measure value = falling
                ? new Measure(found.measure().number().negate(), found.measure().unit())
                : found.measure();
        return new Actual.Number(value, picked, opposite);
    }

    private static boolean opposite(String text, Measure value, boolean growth) {
        boolean fell = value.number().signum() < 0 || text.matches(".*(下降|降低|减少|缩减|压减|压缩|回落).*");
        boolean rose = text.matches(".*(增长|提高|增加|提升|上升|增幅).*");
        return growth ? fell && !rose : rose && !fell;
    }

    private static boolean alone(String text, Found found) {
        return text.substring(0, found.start()).matches(LEAD)
                && text.substring(found.end()).matches(TAIL);
    }

    private static Optional<Measure> measure(Target target) {
        return switch (target) {
            case Quantity quantity -> Optional.of(quantity.value());
            case PerItem item -> Optional.of(item.each().value());
            case PerUnit unit -> Optional.of(unit.each().value());
            case Range range -> Optional.of(range.high());
            case Trend trend -> Optional.of(trend.rate());
            case Approximate approximate -> Optional.of(approximate.value());
            case Target.Deadline deadline -> Optional.empty();
            case Target.Tiered tiered -> Optional.empty();
            case Target.Qualitative words -> Optional.empty();
            case Target.Unclear unclear -> Optional.empty();
            case Target.Placeholder nothing -> Optional.empty();
        };
    }
}
