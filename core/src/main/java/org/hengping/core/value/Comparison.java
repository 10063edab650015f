package org.hengping.core.value;

/** How an actual value is held against a target. */
public enum Comparison {
    /** 不少于, 至少, 以上: the number itself is included (民法典 1259). */
    AT_LEAST("≥"),
    /** 不超过, 控制在…以内, 以下: the number itself is included. */
    AT_MOST("≤"),
    /** 超过, 高于. */
    MORE_THAN(">"),
    /** 低于, 不满. */
    LESS_THAN("<"),
    /** 等于: scored as at least, for cost as at most. */
    EXACTLY("=");

    private final String sign;

    Comparison(String sign) {
        this.sign = sign;
    }

    /** The mathematical sign. */
    public String sign() {
        return sign;
    }

    /** What it is once both sides change their signs: at least 5 is at most -5. */
    Comparison mirrored() {
        return switch (this) {
            case AT_LEAST -> AT_MOST;
            case AT_MOST -> AT_LEAST;
            case MORE_THAN -> LESS_THAN;
            case LESS_THAN -> MORE_THAN;
            case EXACTLY -> EXACTLY;
        };
    }

    /** Whether less is better. */
    public boolean reverse(boolean cost) {
        return this == AT_MOST || this == LESS_THAN || (this == EXACTLY && cost);
    }
}
