package org.hengping.core.narrative;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hengping.core.lexicon.Words;
import org.hengping.core.value.Measure;
import org.hengping.core.value.Numbers;

/**
 * Where a number stands in a text.
 *
 * @param lead the clauses of the sentence before its own
 * @param clause its own
 * @param at where in its clause it begins
 * @param numbers all of the sentence
 * @param year that the text is about; empty where no text says it
 * @param movement whether the number is taken as a movement, such as 同比下降5.1%
 */
public record Context(
        String lead, String clause, int at, List<Measure> numbers, Optional<Integer> year, boolean movement) {

    /** The latest year that a text tells of, leaving plans aside. */
    public static Optional<Integer> year(String text) {
        return Sentences.clauses(text)
                .filter(clause -> !Words.PLAN.in(clause))
                .flatMap(Context::years)
                .max(Integer::compare);
    }

    /**
     * Whether the number is that of the thing itself.
     *
     * @param name of the thing; what its own words say makes no other thing of it
     * @param carried earlier clauses that the thing was named in; empty where it is named beside the number
     */
    boolean own(String name, String carried, Measure value) {
        String led = lead + clause.substring(0, at);
        String words = carried + clause;
        boolean average = Words.TIME_SPENT.is(value.unit().written());
        return !part(led, value)
                && !otherYear(led)
                && Words.OTHER_CONTEXT.each(words).allMatch(name::contains)
                && (average || Words.AVERAGE.in(name) || !Words.AVERAGE.in(words));
    }

    /** All that stands before the words that lead to the number. */
    String until(String before) {
        return lead + clause.substring(0, Math.max(0, at - before.length()));
    }

    /** The clause before its own; empty where nothing stands before it but commas. */
    String previous() {
        String[] clauses = lead.split(",");
        return clauses.length == 0 ? "" : clauses[clauses.length - 1];
    }

    Context upTo(int number) {
        return new Context(lead, clause, number, numbers, year, movement);
    }

    /** With other words before the number, and other numbers. */
    Context moving(String words, List<Measure> others) {
        return new Context(lead, words, words.length(), others, year, true);
    }

    /** What follows 其中 are parts, to the end of the sentence, as long as the unit is theirs. */
    private static boolean part(String led, Measure value) {
        return Words.PARTS_FOLLOW
                .behindLast(led)
                .filter(parts -> Numbers.in(parts).stream()
                        .findFirst()
                        .map(Numbers.Found::measure)
                        .filter(first -> !first.sameUnit(value))
                        .isEmpty())
                .isPresent();
    }

    private static Stream<Integer> years(String text) {
        return Words.YEAR_NAMED.asked(List.of(text)).map(year -> Integer.valueOf(year.getFirst()));
    }

    private boolean otherYear(String led) {
        return year.isPresent()
                && years(led)
                        .reduce((before, last) -> last)
                        .filter(last -> !last.equals(year.get()))
                        .isPresent();
    }
}
