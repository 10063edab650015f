package org.hengping.workflow.round;

import org.hengping.core.round.ResubmissionDays;
import org.jspecify.annotations.Nullable;

/** Working days after a return, as typed; {@code null} where nothing or no number was. */
public record RoundResubmission(
        @Nullable Integer toHead,
        @Nullable Integer toFinance,
        @Nullable Integer decision,
        @Nullable Integer consultation) {

    public static RoundResubmission of(ResubmissionDays days) {
        return new RoundResubmission(days.toHead(), days.toFinance(), days.decision(), days.consultation());
    }

    public boolean inOrder() {
        return toHead != null
                && toFinance != null
                && decision != null
                && toHead >= 1
                && toFinance >= toHead
                && decision >= toFinance
                && consultation != null
                && consultation >= 1;
    }

    public ResubmissionDays days() {
        return new ResubmissionDays(given(toHead), given(toFinance), given(decision), given(consultation));
    }

    private static int given(@Nullable Integer days) {
        return days == null ? 0 : days;
    }
}
