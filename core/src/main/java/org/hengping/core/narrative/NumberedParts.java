package org.hengping.core.narrative;

import java.util.List;
import java.util.regex.Pattern;
import org.hengping.core.lexicon.Words;

/** The parts of a text that numbers them, such as the goals of a year: 指标1：…, 目标一、…, 1.讲座, （2）…, ①…. */
public final class NumberedParts {

    private static final String HAN = Words.HAN_FIGURE.pattern();

    /** What begins a part: at the beginning of the text, or behind a blank or the end of a clause. */
    private static final Pattern NUMBER = Pattern.compile("(?:^|(?<=[\\s。；;，,]))(?:" + Words.GOAL_LABEL.pattern()
            + "\\s*(?:[0-9]|" + HAN + "){1,2}\\s*[:：、.．]|[（(]?[0-9]{1,2}\\s*[、)）]|[0-9]{1,2}[.．](?!\\d)|"
            + HAN + "{1,2}、|[（(]" + HAN + "{1,2}[)）]|[①-⑳])");

    /** A shorter part names nothing. */
    private static final int LEAST = 4;

    private NumberedParts() {}

    /** The parts without their numbers; none where fewer than two are numbered. What stands before the first is none. */
    public static List<String> in(String text) {
        List<String> parts = NUMBER.splitAsStream(text)
                .map(String::strip)
                .filter(part -> part.length() >= LEAST)
                .toList();
        long numbers = NUMBER.matcher(text).results().count();
        return numbers < 2 ? List.of() : parts.subList((int) Math.max(0, parts.size() - numbers), parts.size());
    }
}
