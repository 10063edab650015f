package org.hengping.core.results;

/** How far the review of a form has come. */
public enum ReviewProgress {
    /** Finance does not have it, or not again yet: the only result is the department's own. */
    NONE,
    /** On finance's desk: what would be the result if it were approved now. */
    UNDER_WAY,
    /** 已通过. */
    APPROVED,
    /** 按原规则通过: approved before claims above the computed score had to be decided. */
    APPROVED_BY_EARLIER_RULES
}
