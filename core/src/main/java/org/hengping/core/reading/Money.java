package org.hengping.core.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hengping.core.form.FormColumn;

/** What a column of the money table means, by its head. */
enum Money {
    NAME("资金来源|资金(名称|类型|性质)|项目资金.*"),
    INITIAL("(年初)(部门)?预算(数|额|金额|安排)?|年初批复(数|预算)?|年度预算数"),
    BUDGET("(全年|年度|本年|调整后?(的)?|调整)?(调整)?(部门)?(预算(数|额|金额|安排数?|总额)?|指标数)|全年预算数.*|调整后预算数|预算资金"),
    EXECUTED("(全年|年度|本年|预算|实际|累计|资金)*(执行|支出|使用|完成)(数|额|金额)|(年度)?决算(数|额)|全年执行数.*"),
    TRANSFER("(上级)?(财政)?(转移|移动)支付(资金)?(数)?|上级.*(转移|移动)支付.*"),
    MAX_SCORE("(执行率)?(分值|权重|满分)"),
    RATE("(预算|资金)?(执行|支出)(率|进度)"),
    OTHERS_SCORE("(?=.*" + Column.OTHERS + ").*(得分|评分).*"),
    SCORE("(?!.*系数).*得分.*|(自|自评)?评分");

    private static final Pattern BESIDE = Pattern.compile("\\((?:[^()]|\\([^()]*\\))*+\\)|%");
    private static final Pattern OTHER = Pattern.compile("率|得分|权重|分值|情况|进度|原因|年初|转移|项目");
    private static final Pattern SPENT = Pattern.compile("执行|支出|决算|使用");
    private static final Pattern PLANNED = Pattern.compile(".*预算.*|.*到位(资金|数)|全年数");

    private static final int LONGEST = 40;

    private static final List<Money> ALL = List.of(values());

    private final Pattern pattern;

    Money(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    /** The column of the form that it fills. */
    FormColumn column() {
        return switch (this) {
            case NAME -> FormColumn.NAME;
            case INITIAL, BUDGET -> FormColumn.BUDGET;
            case EXECUTED -> FormColumn.EXECUTED;
            case TRANSFER -> FormColumn.TRANSFER;
            case MAX_SCORE -> FormColumn.MAX_SCORE;
            case RATE -> FormColumn.RATE;
            case OTHERS_SCORE -> FormColumn.OTHERS_SCORE;
            case SCORE -> FormColumn.SELF_SCORE;
        };
    }

    /** @param label as {@link Labels#key} makes it */
    static Optional<Money> of(String label) {
        String key = plain(label);
        return key.isEmpty() || key.length() > LONGEST
                ? Optional.empty()
                : ALL.stream()
                        .filter(column -> column.pattern.matcher(key).matches())
                        .findFirst();
    }

    /** What a head in words of its own may mean beside others that are certain: 已执行数, 最终预算数. */
    static Optional<Money> near(String label) {
        String key = plain(label);
        if (key.length() > 12 || OTHER.matcher(key).find()) {
            return Optional.empty();
        }
        if (SPENT.matcher(key).find()) {
            return Optional.of(EXECUTED);
        }
        return PLANNED.matcher(key).matches() ? Optional.of(BUDGET) : Optional.empty();
    }

    private static String plain(String label) {
        return label.length() > LONGEST * 2 ? label : BESIDE.matcher(label).replaceAll("");
    }
}
