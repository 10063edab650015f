package org.hengping.core.review;

import java.time.LocalDate;
import java.util.Optional;
import org.hengping.core.round.DueDays;

/** Where a self-evaluation stands. The name of a stage is the id of its user task in the BPMN diagram. */
public enum Stage {
    /** 填报中: on the preparer's desk. */
    DRAFT,
    /** 待部门负责人审签: on the department head's desk. */
    HEAD_REVIEW,
    /** 待财政局审核: on the desk of the responsible finance officer. */
    FINANCE_REVIEW,
    /** 已通过: approved, with finance until it is disclosed. */
    APPROVED,
    /** 已公开: everybody may read it. */
    DISCLOSED;

    /** Whether nothing more is to be done on the form, unless it is reopened. */
    public boolean done() {
        return this == APPROVED || this == DISCLOSED;
    }

    /** The round's last day for the step that leaves this stage; empty where the work is done. */
    public Optional<LocalDate> dueOn(DueDays days) {
        return switch (this) {
            case DRAFT -> Optional.of(days.toHead());
            case HEAD_REVIEW -> Optional.of(days.toFinance());
            case FINANCE_REVIEW -> Optional.of(days.decision());
            case APPROVED, DISCLOSED -> Optional.empty();
        };
    }
}
