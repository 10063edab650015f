package org.hengping.core.indicator;

import java.util.regex.Pattern;
import org.hengping.core.lexicon.RuleWords;
import org.hengping.core.value.Normaliser;

/** What people put into a cell that has nothing to say: --, /, 无, 不适用, 本项目不涉及, 指标1：. */
final class Placeholders {

    private static final String MARKS = "[-—–_/\\\\|╱…·.。*#、,，;；:：~\\s]*";
    private static final String NONE = RuleWords.NOTHING.pattern() + "|N/?A|n/?a";
    private static final Pattern VALUE = Pattern.compile("(?:" + NONE + "|" + RuleWords.ROW_KIND.pattern()
            + "\\d{0,2}|[(]?" + RuleWords.FILL_IN.pattern() + ")?" + MARKS);
    private static final Pattern REASON =
            Pattern.compile("(?:" + NONE + "|" + RuleWords.NO_REASON.pattern() + ")?" + MARKS);

    private Placeholders() {}

    /** Whether a name, a target or an actual value says nothing. */
    static boolean value(String text) {
        return VALUE.matcher(Normaliser.normalise(text)).matches();
    }

    /** Whether a reason or an improvement says nothing. */
    static boolean reason(String text) {
        return REASON.matcher(Normaliser.normalise(text)).matches();
    }
}
