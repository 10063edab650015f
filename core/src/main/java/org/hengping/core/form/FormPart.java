package org.hengping.core.form;

import java.util.Locale;

/** The parts of which every form has exactly one, in the order of the form. */
public enum FormPart {
    /** 单位信息. */
    HEADER,
    /** 资金情况. */
    BUDGET,
    /** 部门职能概述. */
    FUNCTIONS,
    /** 年度总体目标. */
    GOALS,
    /** 绩效指标: as a piece the order of the rows, each of which is a piece of its own. */
    ROWS;

    /** As it is stored and as addresses name it, such as {@code header}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
