package org.hengping.core.narrative;

import java.util.List;
import java.util.function.Predicate;
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
public record Coverage(String department, Predicate<String> commonplace) {

    /** Letters that two texts share beside their number: 提升机扫水平，达92% and 机械化清扫率92%. */
    private static final int LETTERS = 2;

    /**
     * Whether a goal is measured by a row.
     *
     * @param content of the row
     * @param target of the row, as written
     */
    public boolean of(String goal, String content, String target) {
        String words = words(content, target);
        return SharedWords.shareTopic(goal, words, commonplace)
                ? !onlyDepartment(goal, words, target)
                : SharedWords.tellingLetters(goal, words) >= LETTERS && same(numbers(goal), numbers(target));
    }

    private boolean onlyDepartment(String goal, String words, String target) {
        return numbers(target).isEmpty()
                && !numbers(goal).isEmpty()
                && !SharedWords.shareTopic(goal, withoutDepartment(words), commonplace);
    }

    /** What tells of a row: its content and its target. */
    public static String words(String content, String target) {
        return content + "，" + target;
    }

    private String withoutDepartment(String words) {
        String plain = SharedWords.plain(words);
        for (String own : SharedWords.shared(plain, SharedWords.plain(department), LETTERS)) {
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
