package org.hengping.core.indicator;

import org.hengping.core.lexicon.Words;
import org.hengping.core.value.Normaliser;

/** What people put into a cell that has nothing to say: --, /, 无, 不适用, 本项目不涉及, 指标1：. */
final class Placeholders {

    private static final String MARKS = "-—–_/\\|╱…·.。*#、,，;；:：~ ";

    private Placeholders() {}

    /** Whether a name, a target or an actual value says nothing. */
    static boolean value(String text) {
        String words = withoutMarks(text);
        return words.isEmpty() || Words.NO_VALUE.is(words);
    }

    /** Whether a reason or an improvement says nothing. */
    static boolean reason(String text) {
        String words = withoutMarks(text);
        return words.isEmpty() || Words.NO_REASON.is(words);
    }

    /** Without the marks at the end, of which a text may have nothing else. */
    private static String withoutMarks(String text) {
        String words = Normaliser.normalise(text);
        int end = words.length();
        while (end > 0 && MARKS.indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return words.substring(0, end);
    }
}
