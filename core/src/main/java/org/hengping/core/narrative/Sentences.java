package org.hengping.core.narrative;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hengping.core.value.Normaliser;

/** Where the sentences and clauses of running text end. */
public final class Sentences {

    private static final Pattern SENTENCE_END = Pattern.compile("[\\r\\n。；;!！?？]+");
    private static final Pattern CLAUSE_END = Pattern.compile("[\\r\\n，,。；;!！?？]+");

    private Sentences() {}

    /** Each sentence of a text as it was written, normalised. */
    static Stream<String> in(String text) {
        return SENTENCE_END.splitAsStream(text).map(Normaliser::normalise);
    }

    /** Each clause of a text as it was written, normalised. */
    public static Stream<String> clauses(String text) {
        return CLAUSE_END.splitAsStream(text).map(Normaliser::normalise);
    }
}
