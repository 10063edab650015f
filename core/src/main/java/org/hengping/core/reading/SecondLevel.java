package org.hengping.core.reading;

import java.util.List;
import java.util.Optional;
import org.hengping.core.lexicon.PlainText;
import org.hengping.core.lexicon.Words;

/** The usual second levels of an indicator table: 数量指标, 社会效益指标, 受益对象满意度. */
enum SecondLevel {
    QUANTITY(Words.LEVEL2_QUANTITY),
    QUALITY(Words.LEVEL2_QUALITY),
    TIMELINESS(Words.LEVEL2_TIMELINESS),
    COST(Words.LEVEL2_COST),
    ECONOMIC(Words.LEVEL2_ECONOMIC),
    SOCIAL(Words.LEVEL2_SOCIAL),
    ECOLOGICAL(Words.LEVEL2_ECOLOGICAL),
    SUSTAINABLE(Words.LEVEL2_SUSTAINABLE),
    SATISFACTION(Words.LEVEL2_SATISFACTION);

    private static final List<SecondLevel> ALL = List.of(values());

    private final Words words;

    SecondLevel(Words words) {
        this.words = words;
    }

    /** @param key a label as {@link PlainText#of} makes it, without points */
    static Optional<SecondLevel> of(String key) {
        return ALL.stream().filter(level -> level.words.is(key)).findFirst();
    }
}
