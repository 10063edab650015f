package org.hengping.workflow.round;

import java.time.LocalDate;
import java.util.List;
import org.hengping.core.round.DueDays;
import org.hengping.core.round.ResubmissionDays;
import org.hengping.core.round.RuleSet;

/** What is to be opened. */
public record RoundPlan(
        int fiscalYear,
        String title,
        RuleSet ruleSet,
        LocalDate opensOn,
        DueDays dueOn,
        ResubmissionDays resubmission,
        List<Long> departmentIds) {}
