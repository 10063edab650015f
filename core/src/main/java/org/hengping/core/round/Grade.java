package org.hengping.core.round;

/** The grade (等级) of a total: 优, 良, 中, 差. Its lower bounds are the rule set's. */
public enum Grade {
    EXCELLENT,
    GOOD,
    FAIR,
    POOR
}
