package org.hengping.core.indicator;

import java.util.List;

/** The first level of indicators (一级指标). */
public enum Level1 {
    /** 产出指标. */
    OUTPUT,
    /** 成本指标 as a first level of its own; its points count into output (财预〔2020〕10号). */
    COST,
    /** 效益指标. */
    BENEFIT,
    /** 满意度指标. */
    SATISFACTION;

    /** The groups of the points, in the order of the form. */
    public static final List<Level1> GROUPS = List.of(OUTPUT, BENEFIT, SATISFACTION);

    /** The group whose points this level counts into. */
    public Level1 group() {
        return this == COST ? OUTPUT : this;
    }
}
