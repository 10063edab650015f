package org.hengping.core.round;

import java.time.LocalDate;

/** The last day of each step of a round: from draft to head, from head to finance, and the decision of finance. */
public record DueDays(LocalDate toHead, LocalDate toFinance, LocalDate decision) {

    public DueDays {
        if (toFinance.isBefore(toHead) || decision.isBefore(toFinance)) {
            throw new IllegalArgumentException("Due days go in order: " + toHead + ", " + toFinance + ", " + decision);
        }
    }
}
