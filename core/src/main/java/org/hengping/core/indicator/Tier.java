package org.hengping.core.indicator;

/** How far a quality target was met, as a person judges it: 达成预期指标, 部分达成, 未达成. */
public enum Tier {
    ACHIEVED,
    PARTLY_ACHIEVED,
    NOT_ACHIEVED
}
