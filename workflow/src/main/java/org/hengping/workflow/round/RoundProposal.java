package org.hengping.workflow.round;

import java.time.LocalDate;
import java.util.List;
import org.hengping.core.round.DueDays;
import org.hengping.core.round.ResubmissionDays;
import org.hengping.core.round.RuleSet;
import org.hengping.core.round.Template;
import org.jspecify.annotations.Nullable;

/** A round as somebody is about to open it; not everything need be filled in, nor in order. {@link RoundOpening#preflight} says what is wrong. */
public record RoundProposal(
        int fiscalYear,
        String title,
        RuleSet ruleSet,
        Template template,
        Dates dates,
        Again again,
        List<Long> departmentIds) {

    public RoundProposal {
        title = title.strip();
        departmentIds = departmentIds.stream().distinct().toList();
    }

    /** Working days after a return, as typed; {@code null} where nothing or no number was. */
    public record Again(
            @Nullable Integer toHead,
            @Nullable Integer toFinance,
            @Nullable Integer decision,
            @Nullable Integer consultation) {

        public static Again of(ResubmissionDays days) {
            return new Again(days.toHead(), days.toFinance(), days.decision(), days.consultation());
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

    boolean daysGiven() {
        return dates.given();
    }

    DueDays days() {
        return dates.days();
    }

    public @Nullable LocalDate opensOn() {
        return dates.opensOn;
    }

    public @Nullable LocalDate toHead() {
        return dates.toHead;
    }

    public @Nullable LocalDate toFinance() {
        return dates.toFinance;
    }

    public @Nullable LocalDate decision() {
        return dates.decision;
    }

    /** The days, as far as they are filled in. */
    public record Dates(
            @Nullable LocalDate opensOn,
            @Nullable LocalDate toHead,
            @Nullable LocalDate toFinance,
            @Nullable LocalDate decision) {

        private boolean given() {
            return opensOn != null && toHead != null && toFinance != null && decision != null;
        }

        private DueDays days() {
            if (toHead == null || toFinance == null || decision == null) {
                throw new IllegalStateException("The days are not given");
            }
            return new DueDays(toHead, toFinance, decision);
        }
    }
}
