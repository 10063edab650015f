package org.hengping.ui.paper;

/** The official layouts. */
public enum Layout {
    /** 部门整体支出绩效自评表, as districts of Hunan publish it. */
    DEPARTMENT,
    /** 项目支出绩效自评表, the national template. */
    PROJECT
}
