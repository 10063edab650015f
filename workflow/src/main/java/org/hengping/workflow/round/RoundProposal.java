package org.hengping.workflow.round;

import java.time.LocalDate;
import java.util.List;
import org.hengping.core.round.DueDays;
import org.hengping.core.round.RuleSet;
import org.hengping.core.round.Template;
import org.jspecify.annotations.Nullable;

/** A round as somebody is about to open it; not everything need be filled in, nor in order. {@link RoundOpening#preflight} says what is wrong. */
public record RoundProposal(
        int fiscalYear,
        String title,
        RuleSet ruleSet,
        Template template,
        RoundDates dates,
        RoundResubmission again,
        List<Long> departmentIds) {

    public RoundProposal {
        title = title.strip();
        departmentIds = departmentIds.stream().distinct().toList();
    }

    boolean daysGiven() {
        return dates.given();
    }

    DueDays days() {
        return dates.days();
    }

    public @Nullable LocalDate opensOn() {
        return dates.opensOn();
    }

    public @Nullable LocalDate toHead() {
        return dates.toHead();
    }

    public @Nullable LocalDate toFinance() {
        return dates.toFinance();
    }

    public @Nullable LocalDate decision() {
        return dates.decision();
    }
}
