package org.hengping.core.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hengping.core.lexicon.Words;
import org.hengping.core.value.Measure;
import org.hengping.core.value.Movement;
import org.hengping.core.value.Quantities;
import org.hengping.core.value.QuantityWords;
import org.hengping.core.value.Signs;
import org.hengping.core.value.StatedQuantity;

/** Rates that follow from numbers said before, by their name: 1046对中调和476对,调和率45.5%; or from what is due and what is done: 应训, 实训. */
final class NamedRates {

    /** 调和率达45.5%, 满意度95%, 占比60%; not 增长率, which follows from another year. What they come from may stand behind, in brackets. */
    private static final Pattern RATE =
            Pattern.compile("(\\p{IsHan}{1,2}" + Words.RATE_END.pattern() + "|" + Words.SHARE.pattern() + ")"
                    + Words.REACHES.pattern() + "*(\\d+(?:\\.\\d+)?)%(?:\\(([^()]*\\d[^()]*)\\))?");

    private static final Pattern LIMIT = Pattern.compile("(?:" + QuantityWords.LIMITS + ")$");

    private static final int NEAR = 4;
    /** Letters that may stand between 实 and its number. */
    private static final int BETWEEN = 6;
    /** Letters before a rate that may name its numbers. */
    private static final int LEAD = 300;

    private NamedRates() {}

    /** The nearest pair of numbers for each rate; none where any pair gives it. */
    static Stream<Ratio> in(String sentence) {
        return RATE.matcher(sentence)
                .results()
                .filter(found -> part(found.group(1)))
                .flatMap(found -> {
                    List<Ratio> ratios = ratios(found, numbers(sentence, found));
                    return ratios.stream().anyMatch(Ratio::follows)
                            ? Stream.empty()
                            : ratios.stream().skip(Math.max(0, ratios.size() - 1));
                });
    }

    /** Whether a rate tells of a part; 增长率 and 同比 tell of another year, 完成率 of a plan. */
    private static boolean part(String rate) {
        return !Movement.named(rate) && !Words.NO_PART.in(rate);
    }

    private static List<StatedQuantity> numbers(String sentence, MatchResult rate) {
        List<StatedQuantity> numbers =
                new ArrayList<>(Quantities.in(sentence.substring(Math.max(0, rate.start() - LEAD), rate.start())));
        if (rate.group(3) != null) {
            numbers.addAll(Quantities.in(rate.group(3)));
        }
        return numbers.stream()
                .filter(number -> !number.value().unit().startsWith("%")
                        && number.value().number().signum() > 0)
                .toList();
    }

    /** Pairs that the rate may come from, the nearest last. */
    private static List<Ratio> ratios(MatchResult rate, List<StatedQuantity> numbers) {
        List<Ratio> ratios = new ArrayList<>();
        List<StatedQuantity> parts = parts(rate.group(1), numbers);
        for (StatedQuantity part : parts) {
            wholes(part, parts, numbers).forEach(whole -> ratios.add(ratio(rate, part, whole)));
        }
        return ratios;
    }

    private static Ratio ratio(MatchResult rate, StatedQuantity part, Measure whole) {
        return new Ratio(rate.group(1), new BigDecimal(rate.group(2)), part.value(), whole, false);
    }

    /** Numbers whose words share the rate's name; else, one that is done where the number before it is due. */
    private static List<StatedQuantity> parts(String rate, List<StatedQuantity> numbers) {
        if (rate.startsWith("占")) {
            return numbers.isEmpty() ? List.of() : numbers.subList(numbers.size() - 1, numbers.size());
        }
        String name = rate.substring(0, rate.length() - 1);
        List<StatedQuantity> named = numbers.stream()
                .filter(number -> named(number, name) && number.exact())
                .toList();
        if (!named.isEmpty()) {
            return named;
        }
        int last = numbers.size() - 1;
        boolean pair = last > 0
                && due(numbers.get(last - 1))
                && done(numbers.get(last))
                && numbers.get(last).exact();
        return pair ? List.of(numbers.get(last)) : List.of();
    }

    private static boolean named(StatedQuantity number, String name) {
        String near = near(number);
        String after = Sentences.firstPart(number.after());
        boolean said = near.contains(name)
                || after.contains(name)
                || (near.contains(name.substring(0, 1)) && !number.before().isEmpty());
        return said && !due(number) && !Words.MISSING.in(near.contains(name) ? near : after + near);
    }

    /** Whether it is named as due right before it: 应训200人. */
    private static boolean due(StatedQuantity number) {
        return Words.DUE.in(Sentences.lastPart(number.before()));
    }

    /** Whether it is named as done, with few letters between: 实训180人. */
    private static boolean done(StatedQuantity number) {
        return Words.DONE
                .behindLast(number.before())
                .filter(words -> Signs.letters(words, BETWEEN))
                .isPresent();
    }

    /** What was said before a part and is not less; or the part and what is missing from it, together. */
    private static Stream<Measure> wholes(
            StatedQuantity part, List<StatedQuantity> parts, List<StatedQuantity> numbers) {
        int at = numbers.indexOf(part);
        Stream<Measure> together = Stream.iterate(at + 1, i -> i < numbers.size(), i -> i + 1)
                .map(numbers::get)
                .filter(other -> Words.MISSING.in(near(other)) && other.value().countsLike(part.value()))
                .map(other -> plus(part.value(), other.value()));
        Stream<Measure> said = numbers.stream()
                .filter(number -> number != part && number.value().countsLike(part.value()) && number.exact())
                .filter(number -> !parts.contains(number))
                .filter(number -> numbers.indexOf(number) < at || Words.WHOLE.in(near(number)))
                .filter(number -> !Words.MISSING.in(near(number)))
                .map(StatedQuantity::value)
                .filter(number ->
                        number.number().compareTo(part.value().in(number).number()) >= 0);
        return Stream.concat(together, said);
    }

    private static Measure plus(Measure one, Measure other) {
        return new Measure(one.number().add(other.in(one).number()), one.unit());
    }

    /** The last words before a number; 不 in 不少于 does not say that something is missing. */
    private static String near(StatedQuantity number) {
        String words = LIMIT.matcher(number.before()).replaceFirst("");
        return words.substring(Math.max(0, words.length() - NEAR));
    }
}
