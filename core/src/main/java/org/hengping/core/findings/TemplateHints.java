package org.hengping.core.findings;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hengping.core.lexicon.Words;

/** Words of the template that were left in: 请填写部门职能，500字以内, 指标1：, ……. */
final class TemplateHints {

    private static final String LABEL = Words.GOAL_LABEL.pattern();
    private static final String LENGTH = Words.HINT_LENGTH.pattern();
    private static final String DOTS = "[.…·]{2,}";

    private static final Pattern ANY = Pattern.compile(
            "(?m)^" + LABEL + "\\s*\\d{1,2}\\s*[:：]|" + LENGTH + "|" + Words.HINT.pattern() + "|^" + DOTS + "$");

    /** A line that is nothing but a hint; one that gives a figure is none. */
    private static final Pattern LINE = Pattern.compile("(?m)^[ \\t\\u3000（(【\\[*]*(?:" + Words.HINT_NOTE.pattern()
            + "\\s*[:：]\\s*)?(?:" + Words.HINT.pattern() + "(?:" + LENGTH + "|[^\\r\\n\\d。；;])*|"
            + Words.HINT_LIMIT.pattern() + "?" + LENGTH + "|" + DOTS + ")[ \\t\\u3000）)】\\]。]*$(?:\\R|\\z)");

    /** 指标1：, where a goal begins. */
    private static final Pattern NUMBER =
            Pattern.compile("(?:(?m:^)|(?<=[\\s。；;，,]))" + LABEL + "\\s*(\\d{1,2})\\s*[:：][ \\u3000]*");

    private TemplateHints() {}

    /** The first of them in a text. */
    static Optional<String> first(String text) {
        Matcher hint = ANY.matcher(text);
        return hint.find() ? Optional.of(hint.group()) : Optional.empty();
    }

    /** Whether a whole line is one. */
    static boolean line(String text) {
        return LINE.matcher(text).find();
    }

    /** A text without the lines that are. */
    static String withoutLines(String text) {
        String words = LINE.matcher(text).replaceAll("");
        return words.length() < text.length() ? words.stripTrailing() : words;
    }

    /** Goals stay numbered, without the label of the template: 指标1：讲座 becomes 1、讲座. */
    static String renumbered(String text) {
        return NUMBER.matcher(text).replaceAll("$1、");
    }

    /** What is one thing needs no number before its words; several numbers stay. */
    static String withoutNumber(String text) {
        return NUMBER.matcher(text).results().count() == 1
                ? NUMBER.matcher(text).replaceAll("")
                : text;
    }
}
