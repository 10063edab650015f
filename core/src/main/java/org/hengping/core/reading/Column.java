package org.hengping.core.reading;

import java.util.Arrays;
import java.util.Optional;

/** What a column of the indicator table means, by its head. */
enum Column {
    LEVEL1("一级(指标)?"),
    LEVEL2("二级(指标)?"),
    LEVEL3("三级(指标)?"),
    CONTENT("(目标|指标)(内容|名称)|绩效指标名称|具体指标"),
    NATURE("指标(性质|值类型|类型)"),
    TARGET("(年度|年初|预期|全年|设定)?(目标|指标)值(\\(A\\))?|(年度|年初|预期)指标|(年初|年度)?目标值(\\(A\\))?|计划(值|完成)|(年初)?(绩效)?目标值"),
    UNIT("(度量|计量)?单位"),
    ACTUAL("(全年|年度|实际|目标)?(实际)?(完成|实现)(值|情况)?(\\(B\\))?|实际值|全年值|年完成值|自评完成值"),
    MAX_SCORE("(指标)?(分值|权重|满分|标准分)(\\(分\\)|\\(%\\))?|分值权重"),
    SELF_SCORE("(指标|自评|评价|实际)?得分(\\(分\\))?|自评分(值|数)?"),
    DEVIATION("(未完成|偏差)(的)?原因(分析)?(及|和|与)?(改进措施|整改措施|说明)?|原因(分析|说明)?|偏差(大)?(或目标未完成)?原因.*"),
    IMPROVEMENT("(改进|整改)措施(及.*)?");

    private final String pattern;

    Column(String pattern) {
        this.pattern = pattern;
    }

    /** What the form calls the column. */
    String id() {
        return switch (this) {
            case LEVEL1 -> "level1";
            case LEVEL2 -> "level2";
            case LEVEL3 -> "level3";
            case CONTENT -> "content";
            case NATURE, TARGET, UNIT -> "target";
            case ACTUAL -> "actual";
            case MAX_SCORE -> "maxScore";
            case SELF_SCORE -> "selfScore";
            case DEVIATION -> "deviationReason";
            case IMPROVEMENT -> "improvement";
        };
    }

    static Optional<Column> of(String text) {
        String key = Labels.key(text);
        return Arrays.stream(values())
                .filter(column -> key.matches(column.pattern))
                .findFirst();
    }
}
