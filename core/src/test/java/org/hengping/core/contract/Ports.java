package org.hengping.core.contract;

import org.hengping.core.disclosure.Disclosures;
import org.hengping.core.form.AttachmentContents;
import org.hengping.core.form.Drafts;
import org.hengping.core.organization.AuditEntries;
import org.hengping.core.organization.Delegations;
import org.hengping.core.organization.Departments;
import org.hengping.core.organization.Grants;
import org.hengping.core.organization.Notices;
import org.hengping.core.organization.People;
import org.hengping.core.overdue.BoardRows;
import org.hengping.core.overdue.DeskEntries;
import org.hengping.core.overdue.Extensions;
import org.hengping.core.overdue.Outbox;
import org.hengping.core.overdue.Reminders;
import org.hengping.core.overdue.WorkCalendars;
import org.hengping.core.results.Results;
import org.hengping.core.review.Consultations;
import org.hengping.core.review.Dispensations;
import org.hengping.core.review.HandedOutPapers;
import org.hengping.core.review.HistoryEntries;
import org.hengping.core.review.Judgments;
import org.hengping.core.review.Remarks;
import org.hengping.core.review.ReviewSheets;
import org.hengping.core.review.SelfEvaluations;
import org.hengping.core.review.SignedScans;
import org.hengping.core.review.StockPhrases;
import org.hengping.core.review.VersionWriters;
import org.hengping.core.review.Versions;
import org.hengping.core.round.EvaluationRounds;
import org.hengping.core.round.RoundParts;
import org.hengping.core.round.RuleSetEditions;

/** All ports of core, from one store. */
public record Ports(
        Departments departments,
        People people,
        EvaluationRounds rounds,
        RuleSetEditions ruleSets,
        SelfEvaluations evaluations,
        Drafts drafts,
        Versions versions,
        VersionWriters writers,
        Dispensations dispensations,
        SignedScans scans,
        HandedOutPapers papers,
        Judgments judgments,
        Consultations consultations,
        ReviewSheets sheets,
        HistoryEntries history,
        Remarks remarks,
        StockPhrases phrases,
        Results results,
        AttachmentContents attachments,
        Disclosures disclosures,
        Delegations delegations,
        Grants grants,
        Notices notices,
        DeskEntries desks,
        Extensions extensions,
        WorkCalendars calendars,
        RoundParts works,
        AuditEntries audit,
        BoardRows board,
        Reminders reminders,
        Outbox outbox) {

    public static Ports inMemory() {
        InMemoryDelegations delegations = new InMemoryDelegations();
        InMemoryGrants grants = new InMemoryGrants();
        InMemoryEvaluationRounds rounds = new InMemoryEvaluationRounds();
        InMemorySelfEvaluations evaluations = new InMemorySelfEvaluations(rounds);
        InMemoryDepartments departments = new InMemoryDepartments();
        InMemoryDeskEntries desks = new InMemoryDeskEntries();
        InMemoryVersions versions = new InMemoryVersions(evaluations);
        return new Ports(
                departments,
                new InMemoryPeople(delegations, grants),
                rounds,
                new InMemoryRuleSetEditions(),
                evaluations,
                new InMemoryDrafts(evaluations),
                versions,
                new InMemoryVersionWriters(evaluations),
                new InMemoryDispensations(evaluations),
                new InMemorySignedScans(evaluations, versions),
                new InMemoryHandedOutPapers(),
                new InMemoryJudgments(evaluations, versions),
                new InMemoryConsultations(evaluations),
                new InMemoryReviewSheets(),
                new InMemoryHistoryEntries(evaluations),
                new InMemoryRemarks(),
                new InMemoryStockPhrases(),
                new InMemoryResults(evaluations),
                new InMemoryAttachmentContents(),
                new InMemoryDisclosures(),
                delegations,
                grants,
                new InMemoryNotices(),
                desks,
                new InMemoryExtensions(),
                new InMemoryWorkCalendars(),
                new InMemoryRoundParts(),
                new InMemoryAuditEntries(),
                new InMemoryBoardRows(departments, rounds, evaluations, desks),
                new InMemoryReminders(desks),
                new InMemoryOutbox());
    }
}
