package org.hengping.core.narrative;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hengping.core.value.Normaliser;

/** Where the sentences and clauses of running text end. */
public final class Sentences {

    private static final Pattern SENTENCE_END = Pattern.compile("[\\r\\n。；;!！?？]+");
    private static final Pattern CLAUSE_END = Pattern.compile("[\\r\\n，,。；;!！?？]+");

    private static final String PART_END = ",、;";

    private Sentences() {}

    /** Each sentence of a text as it was written, normalised. */
    static Stream<String> in(String text) {
        return SENTENCE_END.splitAsStream(text).map(Normaliser::normalise);
    }

    /** Each clause of a text as it was written, normalised. */
    public static Stream<String> clauses(String text) {
        return CLAUSE_END.splitAsStream(text).map(Normaliser::normalise);
    }

    /** The words of a sentence up to where they break off. */
    static String firstPart(String words) {
        int end = 0;
        while (end < words.length() && PART_END.indexOf(words.charAt(end)) < 0) {
            end++;
        }
        return words.substring(0, end);
    }

    /** The words of a sentence behind where they broke off last. */
    static String lastPart(String words) {
        int start = words.length();
        while (start > 0 && PART_END.indexOf(words.charAt(start - 1)) < 0) {
            start--;
        }
        return words.substring(start);
    }
}
