package org.hengping.core.form;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The columns of the form, and the single entries of its head (表头): everything a department can write has a name here. Findings say in
 * which column they sit, and canonical texts, answer keys and reports name columns by their ids. Ids are stored and hashed: a column may be
 * added, but none is ever renamed.
 */
public enum FormColumn {
    /** 单位名称. */
    DEPARTMENT_NAME("departmentName"),
    /** 所属独立核算单位个数. */
    ACCOUNTING_UNITS("accountingUnits"),
    /** 填报人. */
    PREPARER("preparer"),
    /** 联系电话. */
    PHONE("phone"),
    /** 填报日期. */
    FILLED_ON("filledOn"),

    /** 资金来源, such as 财政拨款; of an attachment the name of its file. */
    NAME("name"),
    /** 全年预算数 A. */
    BUDGET("budget"),
    /** 全年执行数 B. */
    EXECUTED("executed"),
    /** 上级财政转移支付 C. Canonical texts call it {@code higherLevelTransfer}, findings {@code transfer}. */
    TRANSFER("transfer"),
    /** 执行率, printed in files only. */
    RATE("rate"),
    /** How many lines of money there are beside the total. */
    SOURCES("sources"),

    /** 部门职能概述, or the words of an answer (情况说明). */
    TEXT("text"),
    /** 年初设定目标. */
    PLANNED("planned"),
    /** 目标完成情况. */
    ACHIEVED("achieved"),

    /** 一级指标. */
    LEVEL1("level1"),
    /** 二级指标. */
    LEVEL2("level2"),
    /** 三级指标. */
    LEVEL3("level3"),
    /** 指标内容. */
    CONTENT("content"),
    /** 目标值. */
    TARGET("target"),
    /** 完成值. */
    ACTUAL("actual"),
    /** 分值. */
    MAX_SCORE("maxScore"),
    /** 自评得分, of a row or of execution. */
    SELF_SCORE("selfScore"),
    /** What somebody else gave (财政复核得分, 专家评分): printed in files only, and never taken for the department's own. */
    OTHERS_SCORE("othersScore"),
    /** 偏差原因. */
    DEVIATION_REASON("deviationReason"),
    /** 改进措施. */
    IMPROVEMENT("improvement"),
    /** 达成档次. */
    TIER("tier"),
    /** The order of the rows, by their numbers. */
    NUMBERS("numbers"),

    /** The row a request (不适用) or an attachment belongs to. */
    ROW("row"),
    /** The level-1 group a request is about. */
    GROUP("group"),
    /** Why a row or a group is to be left out. */
    REASON("reason"),
    /** The size of an attachment in bytes. */
    SIZE("size"),
    /** The checksum of an attachment. */
    SHA256("sha256");

    private static final Map<String, FormColumn> BY_NAME = Stream.of(values())
            .flatMap(column -> Stream.of(column.id(), column.field()).distinct().map(name -> Map.entry(name, column)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final String id;

    FormColumn(String id) {
        this.id = id;
    }

    /** Its name in places, keys of findings and reports. */
    public String id() {
        return id;
    }

    /** Its name in canonical texts. The transfer alone has another one there, for as long as there are stored forms. */
    public String field() {
        return this == TRANSFER ? "higherLevelTransfer" : id;
    }

    /**
     * The column of an id, or of a name in a canonical text.
     *
     * @throws IllegalArgumentException where there is no such column
     */
    public static FormColumn of(String name) {
        FormColumn column = BY_NAME.get(name);
        if (column == null) {
            throw new IllegalArgumentException("No such column: " + name);
        }
        return column;
    }
}
