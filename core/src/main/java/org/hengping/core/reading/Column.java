package org.hengping.core.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hengping.core.form.FormColumn;

/** What a column of the indicator table means, by its head. */
enum Column {
    LEVEL1("一级(绩效)?(指标)?(名称)?"),
    LEVEL2("二级(绩效)?(指标)?(名称)?"),
    LEVEL3("三级(绩效)?(指标)?(名称|内容)?"),
    CONTENT("(绩效|评价|考核|具体)?(目标|指标)(内容|名称)|具体(指标|内容)|绩效指标名称|指标及内容|四级(指标)?"),
    NATURE("(指标)?(性质|方向|属性|值类型|类型|符号)|(计算|运算|比较)符号"),
    ADJUSTED("调整(后)?(的)?(目标|指标|绩效)值"),
    TARGET("(?!.*(完成|实际|实现|得分|解释|说明|原因|措施|标准|内容|性质|类型|来源)).{0,8}(目标|指标|计划|预期)值"
            + "|(年度|年初|预期|计划)(指标|目标)|计划(完成|数|值)|预期(数|值)?|绩效标准|标准值|指标目标"),
    UNIT("(度量|计量|指标)?单位"),
    ACTUAL(
            "(?!.*(未完成|偏差|原因|得分|措施|差异|计划)).*((完成|实现)(指标)?(值|数|数值|情况|结果|水平)?|实际(指标)?(值|数|数值|情况|结果|水平))|(年度|全年)?(实绩|业绩)(值)?|全年值|年完成值"),
    MAX_SCORE("(指标|标准|设定|各项)?(分值|权重|满分|标准分|分数)(值|设定)?|分值权重|权重分(值)?|标准分值|基准分(值)?|赋分(值)?"),
    /** What somebody else gave the department: 财政复核得分, 专家评分. Known so that it is never taken for the department's own. */
    OTHERS_SCORE("(?=.*" + Column.OTHERS + ")(?!.*(系数|标准)).*(得分|评分|打分|复核分)(值|数|情况)?"),
    SELF_SCORE("(?!.*(系数|标准)).*(得分|自评分|评分|打分)(值|数|情况)?|(单位|部门)?自评"),
    DEVIATION("(?!.*得分).*原因.*"),
    IMPROVEMENT("(?!.*得分).{0,6}(改进|整改|完善)(措施|建议|意见|方向).*");

    /** Those who give scores beside the department. */
    static final String OTHERS = "(财政|复核|复评|复审|评审|审核|审定|核定|核减|抽查|第三方|专家|主管)";

    /** Heads are short; a longer text only happens to say such words. */
    private static final int LONGEST = 40;

    private static final Pattern BESIDE = Pattern.compile("\\([^()]*\\)|[:：;；]$");

    private static final List<Column> ALL = List.of(values());

    private final Pattern pattern;

    Column(String pattern) {
        this.pattern = Pattern.compile(pattern);
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

    /** @param key a label as {@link Labels#key} makes it */
    static Optional<Column> of(String key) {
        if (key.isEmpty() || key.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = BESIDE.matcher(key).replaceAll("");
        return ALL.stream()
                .filter(column -> column.pattern.matcher(plain).matches())
                .findFirst();
    }
}
