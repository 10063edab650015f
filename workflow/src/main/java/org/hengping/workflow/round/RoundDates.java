package org.hengping.workflow.round;

import java.time.LocalDate;
import org.hengping.core.round.DueDays;
import org.jspecify.annotations.Nullable;

/** The days, as far as they are filled in. */
public record RoundDates(
        @Nullable LocalDate opensOn,
        @Nullable LocalDate toHead,
        @Nullable LocalDate toFinance,
        @Nullable LocalDate decision) {

    boolean given() {
        return opensOn != null && toHead != null && toFinance != null && decision != null;
    }

    DueDays days() {
        if (toHead == null || toFinance == null || decision == null) {
            throw new IllegalStateException("The days are not given");
        }
        return new DueDays(toHead, toFinance, decision);
    }
}
