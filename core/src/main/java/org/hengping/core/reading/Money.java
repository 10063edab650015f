package org.hengping.core.reading;

import java.util.Arrays;
import java.util.Optional;

/** What a column of the money table means, by its head. */
enum Money {
    NAME("资金来源|资金(名称|类型|性质)|项目资金.*"),
    INITIAL("(年初)(部门)?预算(数|额|金额|安排)?|年初批复(数|预算)?|年度预算数"),
    BUDGET("(全年|年度|本年|调整后?(的)?|调整)?(调整)?(部门)?(预算(数|额|金额|安排数?|总额)?|指标数)|全年预算数.*|调整后预算数|预算资金"),
    EXECUTED("(全年|年度|本年|预算|实际|累计|资金)*(执行|支出|使用|完成)(数|额|金额)|(年度)?决算(数|额)|全年执行数.*"),
    TRANSFER("(上级)?(财政)?(转移|移动)支付(资金)?(数)?|上级.*(转移|移动)支付.*"),
    MAX_SCORE("(执行率)?(分值|权重|满分)"),
    RATE("(预算|资金)?(执行|支出)(率|进度)"),
    SCORE("(?!.*(系数|财政|复核)).*得分.*");

    private final String pattern;

    Money(String pattern) {
        this.pattern = pattern;
    }

    /** What the form calls the column. */
    String id() {
        return switch (this) {
            case NAME -> "name";
            case INITIAL, BUDGET -> "budget";
            case EXECUTED -> "executed";
            case TRANSFER -> "transfer";
            case MAX_SCORE -> "maxScore";
            case RATE -> "rate";
            case SCORE -> "selfScore";
        };
    }

    static Optional<Money> of(String text) {
        String key = Labels.key(text).replaceAll("\\((?:[^()]|\\([^()]*\\))*\\)|%", "");
        return Arrays.stream(values())
                .filter(column -> key.matches(column.pattern))
                .findFirst();
    }
}
