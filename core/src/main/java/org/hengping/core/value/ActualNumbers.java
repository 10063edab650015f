package org.hengping.core.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hengping.core.value.Actual.Approximately;
import org.hengping.core.value.Actual.OtherUnit;
import org.hengping.core.value.Actual.Words;
import org.hengping.core.value.Numbers.Found;
import org.hengping.core.value.Target.Trend;

/**
 * An actual value with numbers in it: one by itself, or the one in a sentence that has the target's unit. What the number would be taken for
 * is doubted first.
 *
 * @param about the words of the row
 * @param wanted the target's number
 */
record ActualNumbers(String text, String about, List<Found> found, Measure wanted, Target target) {

    private static final Pattern LEAD =
            Pattern.compile("(?:=|达到?|完成|实际|共|计|已|为|约|近|人均|户均|平均|每\\p{IsHan}{1,2}|了|" + QuantityWords.LIMITS + "|"
                    + QuantityWords.SINCE_LAST_YEAR + "|" + QuantityWords.FELL + "|" + QuantityWords.ROSE + ")*");
    private static final String BRACKETS = "()/";
    private static final String ENDS = "。.;!";
    private static final int LONGEST_TAIL = 8;
    private static final Pattern PER =
            Pattern.compile("(?:每[一1]?个?(人次|人|名|户|家|场|次|期|村|社区|个?月|季度?|周|天|日|亩|公里|年)|(人|户|场|村|亩|月)均)\\p{IsHan}{0,4}$");
    private static final BigDecimal MYRIAD = new BigDecimal("10000");
    private static final String TO = "-~至到–—";

    Actual read() {
        Optional<Actual> range = range();
        if (range.isPresent()) {
            return range.get();
        }
        Found first = found.getFirst();
        return found.size() == 1 && alone(first) ? single(first, false) : picked();
    }

    private boolean alone(Found one) {
        return (one.start() == 0 || LEAD.matcher(lead(one)).matches()) && tail(text.substring(one.end()));
    }

    /** Whether what stands behind the number is only what was counted: 场培训(线上). */
    private static boolean tail(String rest) {
        int last = rest.length() - 1;
        String words = last >= 0 && ENDS.indexOf(rest.charAt(last)) >= 0 ? rest.substring(0, last) : rest;
        return Signs.letters(words, LONGEST_TAIL, BRACKETS);
    }

    private Actual single(Found one, boolean picked) {
        return measure(one).comparable(wanted) ? number(one, picked) : new OtherUnit(one.measure());
    }

    /** By the very unit; where none has it, by one that clerks use for it. */
    private Actual picked() {
        List<Found> same = found.stream()
                .filter(one -> wanted.unit().isEmpty() || one.measure().sameUnit(wanted))
                .toList();
        if (same.isEmpty()) {
            same = found.stream().filter(one -> akin(one.measure())).toList();
        }
        return Whole.of(text, same).map(one -> single(one, true)).orElseGet(this::another);
    }

    /** 举办3期培训 for 100人: the only number counts something else. */
    private Actual another() {
        Measure only = found.getFirst().measure();
        return found.size() == 1 && !only.comparable(wanted) ? new OtherUnit(only) : new Words(text);
    }

    private boolean akin(Measure measure) {
        return !measure.unit().isEmpty()
                && CountWords.akin(measure.unit().base(), wanted.unit().base())
                && wanted.unit().dimension() == Dimension.COUNT;
    }

    private Actual number(Found one, boolean picked) {
        if (one.approximate()) {
            return new Approximately(one.measure());
        }
        Optional<Doubt> doubt = doubt(one);
        if (doubt.isPresent()) {
            return new Words(text, doubt.get());
        }
        Measure value = one.measure();
        boolean opposite = growth().map(growth -> opposite(one, growth)).orElse(false);
        Comparison stated =
                Directions.bound(lead(one), text.substring(one.end())).orElse(Comparison.EXACTLY);
        Comparison bound = fallen(one) ? stated.mirrored() : stated;
        BigDecimal size = growth().isPresent()
                ? value.number().abs()
                : fallen(one) ? value.number().negate() : value.number();
        return new Actual.Number(new Measure(size, value.unit()), picked, opposite, bound);
    }

    /** 下降5.2% for at most 0%: the target is a change, and this one is negative. 减少5起 for at most 0起 is none: it says nothing of how many there were. */
    private boolean fallen(Found one) {
        return limit()
                && (wanted.rate()
                        ? wanted.number().signum() <= 0
                        : wanted.number().signum() < 0)
                && one.measure().number().signum() > 0
                && Movement.rightBefore(lead(one)) == Movement.FELL;
    }

    private boolean opposite(Found one, boolean growth) {
        boolean negative = one.measure().number().signum() < 0;
        return switch (Movement.of(text, one.start())) {
            case ROSE -> negative == growth;
            case FELL -> growth;
            case UNSAID, LEVEL -> growth && negative;
        };
    }

    private Optional<Doubt> doubt(Found one) {
        Measure value = measure(one);
        boolean bare = value.unit().isEmpty();
        if (bare && scale(value.number().abs())) {
            return Optional.of(Doubt.SCALE);
        }
        if (bare && fraction(value.number().abs())) {
            return Optional.of(Doubt.FRACTION);
        }
        if (value.unit().perSpan() != wanted.unit().perSpan()) {
            return Optional.of(Doubt.SPAN);
        }
        return movement(lead(one)) && !fallen(one) ? Optional.of(Doubt.MOVEMENT) : Optional.empty();
    }

    /** Ten times the target and more, or less than a thousandth of it in 元: whoever wrote no unit meant another scale. */
    private boolean scale(BigDecimal bare) {
        Unit unit = wanted.unit();
        BigDecimal most = wanted.number().abs();
        if (most.signum() == 0 || bare.signum() == 0) {
            return false;
        }
        boolean tooMuch =
                unit.scale().compareTo(BigDecimal.ONE) > 0 && bare.compareTo(most.multiply(BigDecimal.TEN)) >= 0;
        boolean tooLittle = unit.dimension() == Dimension.MONEY
                && most.compareTo(MYRIAD) >= 0
                && bare.compareTo(most.movePointLeft(3)) < 0;
        return tooMuch || tooLittle;
    }

    /** 0.95 for 90% may be 95%; 0.03 for at most 5% is kept in either reading. */
    private boolean fraction(BigDecimal bare) {
        boolean kept = limit() && bare.movePointRight(2).compareTo(wanted.number()) <= 0;
        return !kept
                && wanted.unit().dimension() == Dimension.PERCENT
                && bare.signum() > 0
                && bare.compareTo(BigDecimal.ONE) <= 0
                && wanted.number().compareTo(BigDecimal.ONE) > 0;
    }

    private boolean movement(String lead) {
        return switch (Movement.rightBefore(lead)) {
            case FELL -> growth().isEmpty() && !Movement.fell(target.text()) && !Movement.fell(about);
            case LEVEL -> growth().isPresent();
            case ROSE, UNSAID -> false;
        };
    }

    /** Whether the target is to grow; empty where it is no movement. */
    private Optional<Boolean> growth() {
        return switch (target) {
            case Trend trend -> Optional.of(trend.growth());
            case Target.Range range when range.movement() != Movement.UNSAID -> Optional.of(range.growth());
            default -> Optional.empty();
        };
    }

    /** 3-5次: one bound of it decides where it implies the target. */
    private Optional<Actual> range() {
        for (int i = 0; i + 1 < found.size(); i++) {
            Found low = found.get(i);
            Found high = found.get(i + 1);
            boolean joined = high.start() == low.end() + 1 && TO.indexOf(text.charAt(low.end())) >= 0;
            if (joined && high.measure().comparable(wanted) && low.measure().comparable(high.measure())) {
                return Optional.of(between(low, high.measure()));
            }
        }
        return Optional.empty();
    }

    private Actual between(Found low, Measure high) {
        if (target instanceof Target.Range) {
            return new Words(text, Doubt.BOUND);
        }
        Unit unit = low.measure().unit().isEmpty() ? high.unit() : low.measure().unit();
        Measure least = new Measure(low.measure().number(), unit);
        Measure decisive = limit() ? high : least;
        int side = decisive.in(wanted).number().compareTo(wanted.number());
        if (limit() ? side > 0 : side < 0) {
            return new Words(text, Doubt.BOUND);
        }
        boolean opposite = growth().map(growth -> opposite(low, growth)).orElse(false);
        Comparison bound = limit() ? Comparison.AT_MOST : Comparison.AT_LEAST;
        return new Actual.Number(decisive, false, opposite, bound);
    }

    private boolean limit() {
        return switch (target) {
            case Target.Quantity quantity -> quantity.comparison().reverse(false);
            case Target.PerUnit each -> each.each().comparison().reverse(false);
            default -> false;
        };
    }

    /** With what it is for each of, where the words before it say so. */
    private Measure measure(Found one) {
        Measure measure = one.measure();
        boolean simple = measure.unit().isEmpty() || measure.unit().forEach() || !Signs.any(lead(one), "每均");
        Matcher per = PER.matcher(simple ? "" : lead(one));
        if (!per.find()) {
            return measure;
        }
        String each = per.group(1) == null ? per.group(2) : per.group(1);
        return new Measure(measure.number(), measure.unit().forEach(each));
    }

    private String lead(Found one) {
        return text.substring(0, one.start());
    }
}
