package org.hengping.core.reading;

import java.util.List;
import java.util.Optional;
import org.hengping.core.lexicon.PlainText;
import org.hengping.core.lexicon.Words;

/** What a column of the indicator table means, by its head. */
enum Column {
    LEVEL1(Words.HEAD_LEVEL1),
    LEVEL2(Words.HEAD_LEVEL2),
    LEVEL3(Words.HEAD_LEVEL3),
    CONTENT(Words.HEAD_CONTENT),
    NATURE(Words.HEAD_SIGN),
    ADJUSTED(Words.HEAD_ADJUSTED),
    TARGET(Words.HEAD_TARGET),
    UNIT(Words.HEAD_UNIT),
    ACTUAL(Words.HEAD_ACTUAL),
    MAX_SCORE(Words.MAX_SCORE),
    /** What somebody else gave the department: 财政复核得分, 专家评分. Known so that it is never taken for the department's own. */
    OTHERS_SCORE(Words.OTHERS_SCORE),
    SELF_SCORE(Words.SELF_SCORE),
    DEVIATION(Words.HEAD_REASON),
    IMPROVEMENT(Words.HEAD_IMPROVEMENT);

    /** Heads are short; a longer text only happens to say such words. */
    private static final int LONGEST = 40;

    private static final List<Column> ALL = List.of(values());

    private final Words heads;

    Column(Words heads) {
        this.heads = heads;
    }

    /** What the form calls the column. */
    String id() {
        return switch (this) {
            case LEVEL1 -> "level1";
            case LEVEL2 -> "level2";
            case LEVEL3 -> "level3";
            case CONTENT -> "content";
            case NATURE, TARGET, ADJUSTED, UNIT -> "target";
            case ACTUAL -> "actual";
            case MAX_SCORE -> "maxScore";
            case OTHERS_SCORE -> "othersScore";
            case SELF_SCORE -> "selfScore";
            case DEVIATION -> "deviationReason";
            case IMPROVEMENT -> "improvement";
        };
    }

    /** Whether its cells are points. */
    boolean points() {
        return this == MAX_SCORE || this == SELF_SCORE || this == OTHERS_SCORE;
    }

    /** @param key a label as {@link PlainText#of} makes it */
    static Optional<Column> of(String key) {
        if (key.isEmpty() || key.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = Words.HEAD_BESIDE.without(key);
        return ALL.stream().filter(column -> column.heads.is(plain)).findFirst();
    }
}
