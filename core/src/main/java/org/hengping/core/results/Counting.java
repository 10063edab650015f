package org.hengping.core.results;

import org.jspecify.annotations.Nullable;

/** Which of the two results counts (计入得分) in lists, means and comparisons, and how it is marked there. */
public enum Counting {
    /** 财政复核得分. */
    REVIEWED,
    /** 财政复核得分, marked 按原规则通过. */
    REVIEWED_BY_EARLIER_RULES,
    /** 自评得分, marked 未复核. */
    SELF;

    static Counting of(@Nullable Approval approval) {
        if (approval == null || approval.reviewed() == null) {
            return SELF;
        }
        return approval.byEarlierRules() ? REVIEWED_BY_EARLIER_RULES : REVIEWED;
    }

    public boolean reviewed() {
        return this != SELF;
    }
}
