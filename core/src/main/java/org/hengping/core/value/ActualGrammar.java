package org.hengping.core.value;

import java.util.List;
import java.util.Optional;
import org.hengping.core.value.Actual.Nothing;
import org.hengping.core.value.Actual.Words;
import org.hengping.core.value.Numbers.Found;
import org.hengping.core.value.Target.Approximate;
import org.hengping.core.value.Target.PerItem;
import org.hengping.core.value.Target.PerUnit;
import org.hengping.core.value.Target.Quantity;
import org.hengping.core.value.Target.Range;
import org.hengping.core.value.Target.Trend;

/** Understands actual values: nothing, none, words, or the numbers in them ({@link ActualNumbers}). */
public final class ActualGrammar {

    private static final String NOTHING = "-—–_/\\…·.。* ";
    private static final WordsBefore EACH = WordsBefore.of(6, "各", "均", "都", "每项", "每个", "每类", "每样", "每种");

    private ActualGrammar() {}

    /**
     * Understands an actual value as written.
     *
     * @param about the words of its row, which may say that a decrease is meant
     */
    public static Actual read(String raw, String about, Target target) {
        if (raw.length() > Target.LONGEST) {
            return new Words(raw);
        }
        String text = ValueText.of(raw);
        if (Signs.only(text, NOTHING)) {
            return new Nothing();
        }
        if (NoneHappened.said(text, target)) {
            return new Actual.Number(Measure.of("0", ""), false, false);
        }
        List<Found> found = Numbers.in(text);
        if (target instanceof PerItem each) {
            return items(text, found, each.each().value());
        }
        Optional<Measure> wanted = measure(target);
        return wanted.isEmpty() || found.isEmpty()
                ? new Words(text)
                : new ActualNumbers(text, about, found, wanted.get(), target).read();
    }

    private static Actual items(String text, List<Found> found, Measure each) {
        List<Found> exact = found.stream()
                .filter(one -> !one.approximate())
                .filter(one -> one.measure().unit().isEmpty()
                        || each.unit().isEmpty()
                        || one.measure().sameUnit(each))
                .toList();
        List<Found> parts = exact.size() < 2
                ? exact
                : exact.stream().filter(one -> !Whole.total(text, one)).toList();
        boolean alike =
                parts.size() == 1 && EACH.end(text.substring(0, parts.getFirst().start()));
        List<Measure> values = parts.stream().map(Found::measure).toList();
        return values.isEmpty() ? new Words(text) : new Actual.Numbers(values, alike);
    }

    private static Optional<Measure> measure(Target target) {
        return switch (target) {
            case Quantity quantity -> Optional.of(quantity.value());
            case PerItem item -> Optional.of(item.each().value());
            case PerUnit unit -> Optional.of(perUnit(unit));
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

    /** 每人600元 is 600元/人, so that 600元/户 is seen to be another thing. */
    private static Measure perUnit(PerUnit target) {
        Measure each = target.each().value();
        return each.unit().isEmpty()
                ? each
                : new Measure(each.number(), each.unit().forEach(target.unit()));
    }
}
