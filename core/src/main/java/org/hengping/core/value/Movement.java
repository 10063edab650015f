package org.hengping.core.value;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether words say that something rose or fell. */
public enum Movement {
    ROSE,
    FELL,
    /** No such word. */
    UNSAID,
    /** 下降到3%: the level that was come to, not how far. */
    LEVEL;

    private static final String WORDS = "(?:(" + QuantityWords.FELL + ")|" + QuantityWords.ROSE + ")";
    private static final Pattern WORD = Pattern.compile(WORDS);
    private static final Pattern LEVELS = Pattern.compile(QuantityWords.MOVED_TO + "$");
    private static final Pattern RIGHT_BEFORE =
            Pattern.compile(WORDS + QuantityWords.BY + "(?:(?:=|" + QuantityWords.LIMITS + ")[为在是了]*)?$");
    private static final String JOINS = "、和及";
    private static final Pattern COMPARED = Pattern.compile(QuantityWords.SINCE_LAST_YEAR);

    /** The word that stands for all of its kind; empty where there is none. */
    String word() {
        return switch (this) {
            case ROSE -> "增长";
            case FELL -> "下降";
            case UNSAID, LEVEL -> "";
        };
    }

    /** What moved against a growth, or against a fall. */
    static String against(boolean growth) {
        return growth ? "下降" : "上升";
    }

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

    /** Whether a text names a movement. */
    public static boolean named(String text) {
        return WORD.matcher(text).find();
    }

    /** Whether words before a number say nothing but that something moved. */
    public static boolean only(String words) {
        Matcher word = RIGHT_BEFORE.matcher(words);
        return word.find() && (word.start() == 0 || (word.start() == 1 && JOINS.indexOf(words.charAt(0)) >= 0));
    }

    /** Without 同比, 较上年: what a movement is compared with, where nothing else can be meant. */
    public static String withoutComparison(String words) {
        return COMPARED.matcher(words).replaceAll("");
    }

    /** Asked before a pattern is tried. */
    static boolean said(String text) {
        return Signs.any(text, "降减缩压落滑跌增提升涨扩");
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
