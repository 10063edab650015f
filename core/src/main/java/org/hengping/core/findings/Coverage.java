package org.hengping.core.findings;

import java.util.List;
import java.util.function.Predicate;
import org.hengping.core.indicator.Indicator;
import org.hengping.core.value.Measure;
import org.hengping.core.value.Normaliser;
import org.hengping.core.value.Numbers;
import org.hengping.core.value.Numbers.Found;

/**
 * Whether a row measures a goal.
 *
 * @param department words of its name tell nothing where a row without a number stands for a goal with one
 * @param commonplace words that so many texts of the form say that they tell nothing
 */
record Coverage(String department, Predicate<String> commonplace) {

    /** Letters that two texts share beside their number: 提升机扫水平，达92% and 机械化清扫率92%. */
    private static final int LETTERS = 2;

    boolean of(String goal, Indicator row) {
        String words = words(row);
        return Alike.topic(goal, words, commonplace)
                ? !onlyDepartment(goal, row)
                : Alike.letters(goal, words) >= LETTERS && same(numbers(goal), numbers(row.target()));
    }

    private boolean onlyDepartment(String goal, Indicator row) {
        return numbers(row.target()).isEmpty()
                && !numbers(goal).isEmpty()
                && !Alike.topic(goal, withoutDepartment(words(row)), commonplace);
    }

    static String words(Indicator row) {
        return row.content() + "，" + row.target();
    }

    private String withoutDepartment(String words) {
        String plain = Alike.plain(words);
        for (String own : Alike.shared(plain, Alike.plain(department), LETTERS)) {
            plain = plain.replace(own, "，");
        }
        return plain;
    }

    private static boolean same(List<Measure> some, List<Measure> others) {
        return some.stream().anyMatch(one -> others.stream()
                .anyMatch(other -> one.sameUnit(other) && one.in(other).number().compareTo(other.number()) == 0));
    }

    private static List<Measure> numbers(String text) {
        return Numbers.in(Normaliser.normalise(text)).stream()
                .map(Found::measure)
                .toList();
    }
}
