package org.hengping.core.reading;

import java.util.List;
import java.util.Optional;
import org.hengping.core.form.FormColumn;
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

    /** The column of the form that it fills. */
    FormColumn column() {
        return switch (this) {
            case LEVEL1 -> FormColumn.LEVEL1;
            case LEVEL2 -> FormColumn.LEVEL2;
            case LEVEL3 -> FormColumn.LEVEL3;
            case CONTENT -> FormColumn.CONTENT;
            case NATURE, TARGET, ADJUSTED, UNIT -> FormColumn.TARGET;
            case ACTUAL -> FormColumn.ACTUAL;
            case MAX_SCORE -> FormColumn.MAX_SCORE;
            case OTHERS_SCORE -> FormColumn.OTHERS_SCORE;
            case SELF_SCORE -> FormColumn.SELF_SCORE;
            case DEVIATION -> FormColumn.DEVIATION_REASON;
            case IMPROVEMENT -> FormColumn.IMPROVEMENT;
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
