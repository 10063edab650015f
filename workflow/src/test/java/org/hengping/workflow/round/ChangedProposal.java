package org.hengping.workflow.round;

import java.util.List;
import org.hengping.core.day.OfficeDay;
import org.hengping.core.round.Template;

/** A proposal with one thing changed. */
record ChangedProposal(RoundProposal proposal) {

    ChangedProposal departments(Long... ids) {
        return with(proposal.title(), proposal.fiscalYear(), proposal.again(), List.of(ids));
    }

    ChangedProposal title(String title) {
        return with(title, proposal.fiscalYear(), proposal.again(), proposal.departmentIds());
    }

    ChangedProposal year(int year) {
        return with(proposal.title(), year, proposal.again(), proposal.departmentIds());
    }

    ChangedProposal again(int toHead, int toFinance, int decision) {
        return with(
                proposal.title(),
                proposal.fiscalYear(),
                new RoundResubmission(toHead, toFinance, decision, 5),
                proposal.departmentIds());
    }

    ChangedProposal days(int toHead, int toFinance, Integer decision) {
        return new ChangedProposal(new RoundProposal(
                proposal.fiscalYear(),
                proposal.title(),
                proposal.ruleSet(),
                Template.DEPARTMENT,
                new RoundDates(
                        OfficeDay.TODAY.minusDays(5),
                        OfficeDay.TODAY.plusDays(toHead),
                        OfficeDay.TODAY.plusDays(toFinance),
                        decision == null ? null : OfficeDay.TODAY.plusDays(decision)),
                proposal.again(),
                proposal.departmentIds()));
    }

    private ChangedProposal with(String title, int year, RoundResubmission again, List<Long> departments) {
        return new ChangedProposal(new RoundProposal(
                year,
                title,
                proposal.ruleSet(),
                Template.DEPARTMENT,
                new RoundDates(proposal.opensOn(), proposal.toHead(), proposal.toFinance(), proposal.decision()),
                again,
                departments));
    }
}
