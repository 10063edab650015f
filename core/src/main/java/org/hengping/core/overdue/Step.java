package org.hengping.core.overdue;

import java.util.Optional;
import org.hengping.core.review.Stage;

/** Which clock runs: the three of the road, and the separate one of a form that came back (退回重报). */
public enum Step {
    /** 填报: on the preparer's desk for the first time. */
    DRAFTING,
    /** 退回重报: on the preparer's desk again, after a return or a reopening. */
    RESUBMITTING,
    /** 审签: with the department head. */
    WITH_HEAD,
    /** 审核: with the finance bureau. */
    WITH_FINANCE;

    /** The clock of a stage; empty where the work is done. */
    public static Optional<Step> of(Stage stage, boolean returned) {
        return Optional.ofNullable(
                switch (stage) {
                    case DRAFT -> returned ? RESUBMITTING : DRAFTING;
                    case HEAD_REVIEW -> WITH_HEAD;
                    case FINANCE_REVIEW -> WITH_FINANCE;
                    case APPROVED, DISCLOSED -> null;
                });
    }
}
