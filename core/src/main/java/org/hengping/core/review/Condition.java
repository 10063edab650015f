package org.hengping.core.review;

/** What must hold for the person who takes a step, beyond their duty. */
public enum Condition {
    /** 回避: neither they nor the absent person they act for prepares or signs for the department. */
    IMPARTIAL,
    /** 三人分办: neither they nor the absent person they act for has another of the three hands on the version. */
    APART,
    /** 签章件: where one person writes and signs, a signed scan of this very version is kept. */
    SCANNED
}
