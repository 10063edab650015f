package org.hengping.core.scoring;

import java.util.Arrays;
import org.hengping.core.indicator.Indicator;
import org.hengping.core.lexicon.Words;

/** The things an 各n target is about: those the content names, or else the target itself. */
public final class Items {

    private Items() {}

    /** How many there are; 1 where none are named. */
    public static int count(Indicator row) {
        return Math.max(count(row.content()), count(row.target()));
    }

    private static int count(String text) {
        int named = parts(text, "、");
        return named > 1 ? named : parts(text, Words.AND.pattern());
    }

    private static int parts(String text, String separator) {
        return (int) Arrays.stream(text.split(separator))
                .filter(part -> !part.isBlank())
                .count();
    }
}
