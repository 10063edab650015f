package org.hengping.core.narrative;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.hengping.core.lexicon.Words;
import org.hengping.core.value.Normaliser;
import org.hengping.core.value.QuantityWords;

/** Whether two texts speak of the same thing: by the words they share, leaving out those that every form is full of. */
public final class SharedWords {

    /** A shared run of so many letters names a thing. */
    private static final int NAME = 4;

    private static final int WORD = 2;

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{IsHan}A-Za-z]");
    private static final Pattern COMMON =
            Pattern.compile(QuantityWords.COMPARISONS + "|" + Words.COMMONPLACE.pattern());

    private SharedWords() {}

    /** Only letters and digits of words, so that quotes and commas do not tear a name. */
    public static String plain(String text) {
        return letters(Normaliser.normalise(text));
    }

    /** The same of a text that is normalised. */
    static String letters(String normalised) {
        return NO_LETTERS.matcher(normalised).replaceAll("");
    }

    /** Whether they share a name: a run of at least four letters that is more than common words. */
    public static boolean shareName(String one, String other) {
        return lettersShareName(plain(one), plain(other));
    }

    /** The same of texts without anything but letters. */
    static boolean lettersShareName(String one, String other) {
        return shared(one, other, NAME).stream().anyMatch(run -> weight(run) >= WORD);
    }

    /** The longest runs that both have, none inside another. */
    static List<String> shared(String one, String other, int least) {
        List<String> runs = new ArrayList<>();
        int from = 0;
        while (from + least <= one.length()) {
            int length = 0;
            while (from + length < one.length() && other.contains(one.substring(from, from + length + 1))) {
                length++;
            }
            if (length >= least) {
                runs.add(one.substring(from, from + length));
                from += length;
            } else {
                from++;
            }
        }
        return runs;
    }

    /**
     * Whether they share a name, a telling run of three letters, or two different telling words.
     *
     * @param commonplace words that so many texts of the form say that they tell nothing
     */
    static boolean shareTopic(String one, String other, Predicate<String> commonplace) {
        Set<String> words = new HashSet<>();
        for (String run : shared(plain(one), plain(other), WORD)) {
            String telling = COMMON.matcher(run).replaceAll("");
            if (telling.length() >= WORD && !commonplace.test(telling)) {
                if (telling.length() > WORD || run.length() >= NAME) {
                    return true;
                }
                words.add(telling);
            }
        }
        return words.size() > 1;
    }

    /** How many telling letters both have. */
    static long tellingLetters(String one, String other) {
        String telling = COMMON.matcher(plain(one)).replaceAll("");
        String others = COMMON.matcher(plain(other)).replaceAll("");
        return telling.chars()
                .distinct()
                .filter(letter -> others.indexOf(letter) >= 0)
                .count();
    }

    private static int weight(String run) {
        return COMMON.matcher(run).replaceAll("").length();
    }
}
