package org.hengping.core.narrative;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hengping.core.lexicon.Words;
import org.hengping.core.value.Measure;
import org.hengping.core.value.QuantityWords;

/** Ratios whose two numbers a sentence names outright: 95.5%(197/200), 203个,占总数215个的94.4%, 2023年215件,2024年240件,增长11.6%. */
final class StatedRatios {

    private static final String NUMBER = "(\\d+(?:\\.\\d+)?)";
    private static final String COUNT = NUMBER + "(" + Words.LARGE.pattern() + "?[\\p{IsHan}㎡]{1,3}?)";
    private static final String PERCENT = NUMBER + "%";

    private static final Pattern FRACTION = Pattern.compile("(\\p{IsHan}{0,8}?)" + Words.REACHES.pattern() + "?"
            + PERCENT + "[\\p{IsHan}]{0,8}\\(" + NUMBER + "[\\p{IsHan}]{0,3}/" + NUMBER + "[\\p{IsHan}]{0,3}\\)");

    private static final Pattern SHARE = Pattern.compile(COUNT + "[^\\d,]{0,10},?(" + Words.SHARE.pattern()
            + ")(?:[^\\d,%]{0,16})" + COUNT + Words.OF.pattern() + PERCENT);

    /** 同比增长, 下降率为. */
    private static final String MOVEMENT = "[^,\\d%]{0,6},?(?:" + QuantityWords.SINCE_LAST_YEAR + ")?("
            + QuantityWords.ROSE + "|" + QuantityWords.FELL + ")" + QuantityWords.BY;

    private static final Pattern YEARS = Pattern.compile(Words.YEAR_OF.pattern() + "[^,;\\d%]{0,20}" + COUNT
            + "[^,\\d%]{0,8},?" + Words.THIS_YEAR.pattern() + "[^,;\\d%]{0,20}" + COUNT + MOVEMENT + PERCENT);

    private static final Pattern FROM_TO = Pattern.compile(Words.FROM.pattern() + Words.YEAR_BEFORE.pattern()
            + "?[^,;\\d%]{0,16}" + COUNT + QuantityWords.MOVED_TO + COUNT + MOVEMENT + PERCENT);

    private static final Pattern EXECUTION = Pattern.compile(Words.BUDGETED.pattern() + "[^,;\\d%]{0,8}" + COUNT
            + "[^,\\d%]{0,6},[^,;\\d%]{0,8}" + Words.SPENT.pattern() + "[^,;\\d%]{0,6}" + COUNT
            + "[^,\\d%]{0,4},[^,;\\d%]{0,6}(" + Words.SPENT.pattern() + Words.RATE_END.pattern() + ")"
            + Words.REACHES.pattern() + "?" + PERCENT);

    private StatedRatios() {}

    static Stream<Ratio> in(String sentence) {
        return Stream.of(fractions(sentence), shares(sentence), changes(sentence), execution(sentence))
                .flatMap(ratios -> ratios)
                .filter(ratio -> ratio.whole().number().signum() > 0);
    }

    /** 120%(36/30) and 8%(29.6/27.4): of the whole, or beyond it. */
    private static Stream<Ratio> fractions(String sentence) {
        return FRACTION.matcher(sentence).results().flatMap(found -> {
            BigDecimal printed = new BigDecimal(found.group(2));
            Measure part = Measure.of(found.group(3), "");
            Measure whole = Measure.of(found.group(4), "");
            if (whole.number().signum() == 0) {
                return Stream.empty();
            }
            Ratio share = new Ratio(found.group(1), printed, part, whole, false);
            Ratio beyond = new Ratio(found.group(1), printed, part, whole, true);
            return beyond.follows() ? Stream.empty() : Stream.of(share);
        });
    }

    private static Stream<Ratio> shares(String sentence) {
        return SHARE.matcher(sentence)
                .results()
                .map(found -> ratio(found, "占比", found.group(6), counts(found, 1, 4), false))
                .filter(StatedRatios::sameUnit);
    }

    /** Growth at constant prices does not follow from the amounts. */
    private static Stream<Ratio> changes(String sentence) {
        return Words.OTHER_PRICES.in(sentence)
                ? Stream.empty()
                : Stream.of(YEARS, FROM_TO)
                        .flatMap(pattern -> pattern.matcher(sentence).results())
                        .map(found -> ratio(found, found.group(5), found.group(6), counts(found, 3, 1), true))
                        .filter(StatedRatios::sameUnit);
    }

    private static Stream<Ratio> execution(String sentence) {
        return Words.TRANSFERRED.in(sentence)
                ? Stream.empty()
                : EXECUTION
                        .matcher(sentence)
                        .results()
                        .map(found -> ratio(found, found.group(5), found.group(6), counts(found, 3, 1), false))
                        .filter(StatedRatios::sameUnit);
    }

    /** Part and whole, each in two groups of the match: number and unit. */
    private static List<Measure> counts(MatchResult found, int part, int whole) {
        return List.of(
                Measure.of(found.group(part), found.group(part + 1)),
                Measure.of(found.group(whole), found.group(whole + 1)));
    }

    private static Ratio ratio(MatchResult found, String name, String printed, List<Measure> counts, boolean change) {
        return new Ratio(name, new BigDecimal(printed), counts.getFirst(), counts.getLast(), change);
    }

    private static boolean sameUnit(Ratio ratio) {
        return ratio.part().sameUnit(ratio.whole());
    }
}
