package org.hengping.core.round;

/** The official form (表样) the files of a round are laid out by. */
public enum Template {
    /** 部门整体支出绩效自评表. */
    DEPARTMENT,
    /** 项目支出绩效自评表. */
    PROJECT
}
