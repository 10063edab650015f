package org.hengping.core.value;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that say that something rose or fell. */
enum Movement {
    ROSE,
    FELL,
    /** No such word. */
    UNSAID,
    /** 下降到3%: the level that was come to, not how far. */
    LEVEL;

    static final String FALL = "下降|降低|减少|缩减|压减|压缩|压降|缩短|回落|下滑|下跌|降幅|减幅";
    static final String RISE = "增长|提高|增加|提升|上升|上涨|增幅";

    private static final Pattern WORD = Pattern.compile("(" + FALL + ")|" + RISE);
    private static final Pattern LEVELS = Pattern.compile("(?:" + FALL + "|" + RISE + "|降|增|升|减)[到至]$");
    private static final Pattern RIGHT_BEFORE =
            Pattern.compile("(?:(" + FALL + ")|" + RISE + ")(?:率|幅度|比例|额|量)?(?:了|为|约|达到?|[≥>=]|超过|不少于|不低于)*$");

    /** By the word that stands last before a number, or else anywhere in the text. */
    static Movement of(String text, int number) {
        Movement before = last(text.substring(0, number));
        return before == UNSAID ? last(text) : before;
    }

    /** By the word that a number follows directly: 下降6%. */
    static Movement rightBefore(String lead) {
        if (!said(lead)) {
            return UNSAID;
        }
        if (LEVELS.matcher(lead).find()) {
            return LEVEL;
        }
        Matcher word = RIGHT_BEFORE.matcher(lead);
        return word.find() ? (word.group(1) == null ? ROSE : FELL) : UNSAID;
    }

    /** Asked before a pattern is tried. */
    static boolean said(String text) {
        return Signs.any(text, "降减缩压落滑跌增提升涨");
    }

    static boolean fell(String text) {
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            if (word.group(1) != null) {
                return true;
            }
        }
        return false;
    }

    private static Movement last(String text) {
        Matcher word = WORD.matcher(text);
        Movement last = UNSAID;
        while (word.find()) {
            last = word.group(1) == null ? ROSE : FELL;
        }
        return last;
    }
}
