package org.hengping.core.reading;

import java.util.Arrays;
import java.util.Optional;

/** What a column of the money table means, by its head. */
enum Money {
    NAME("资金来源|资金(名称|类型|性质)|项目资金.*"),
    INITIAL("(年初|年度)预算(数)?(\\(万?元\\))?|年初批复数"),
    BUDGET("(全年|年度|调整后|调整)?预算(数|安排数)?(\\(A\\))?(\\(万?元\\))?|全年预算数.*|调整后预算数"),
    EXECUTED("(全年|年度|预算|实际)?(执行|支出)数(\\(B\\))?(\\(万?元\\))?|全年执行数.*"),
    TRANSFER("(上级)?(财政)?(转移|移动)支付(资金)?(数)?(\\(C\\))?|上级.*(转移|移动)支付.*"),
    MAX_SCORE("(执行率)?(分值|权重)(\\(分\\))?"),
    RATE("(预算)?执行率(\\(.*\\))?(%)?"),
    SCORE("(执行率|自评|实际)?得分.*");

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
        String key = Labels.key(text);
        return Arrays.stream(values())
                .filter(column -> key.matches(column.pattern))
                .findFirst();
    }
}
