package org.hengping.core.indicator;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hengping.core.lexicon.PlainText;
import org.hengping.core.lexicon.Words;

/** The second level of indicators (二级指标), by the words that the lexicon has for it. The form keeps the label as the department wrote it. */
public enum Level2 {
    /** 数量指标. */
    QUANTITY(Words.LEVEL2_QUANTITY),
    /** 质量指标. */
    QUALITY(Words.LEVEL2_QUALITY),
    /** 时效指标. */
    TIMELINESS(Words.LEVEL2_TIMELINESS),
    /** 成本指标, 经济成本指标. */
    COST(Words.LEVEL2_COST),
    /** 经济效益指标. */
    ECONOMIC(Words.LEVEL2_ECONOMIC),
    /** 社会效益指标. */
    SOCIAL(Words.LEVEL2_SOCIAL),
    /** 生态效益指标. */
    ECOLOGICAL(Words.LEVEL2_ECOLOGICAL),
    /** 可持续影响指标. */
    SUSTAINABLE(Words.LEVEL2_SUSTAINABLE),
    /** 服务对象满意度指标. */
    SATISFACTION(Words.LEVEL2_SATISFACTION);

    private static final List<Level2> ALL = List.of(values());

    private final Words words;

    Level2(Words words) {
        this.words = words;
    }

    /**
     * The level whose usual label this is: 数量指标, but not 完成数量.
     *
     * @param key a label as {@link PlainText#of} makes it, without points
     */
    public static Optional<Level2> usual(String key) {
        return ALL.stream().filter(level -> level.words.is(key)).findFirst();
    }

    /**
     * The level that a label names, also where it says more: 数量指标（20分）, 成本节约. Of several it is cost, where less is better (数量和成本), or else the
     * first.
     *
     * @param label as written
     */
    static Optional<Level2> of(String label) {
        String key = PlainText.of(label);
        return Stream.concat(Stream.of(COST), ALL.stream())
                .filter(level -> level.words.in(key))
                .findFirst();
    }
}
