package org.hengping.workflow.road;

import java.util.List;
import java.util.Objects;
import org.hengping.core.Sentence;
import org.hengping.core.form.PieceId;
import org.hengping.core.organization.Role;
import org.hengping.core.results.Outcome;
import org.hengping.core.review.Act;
import org.hengping.core.review.Action;
import org.hengping.core.review.Judgment;
import org.hengping.core.review.Refusal;
import org.hengping.core.review.ReviewSheet;
import org.hengping.core.review.ReviewSheets;
import org.hengping.core.review.Route;
import org.hengping.core.review.SelfEvaluations;
import org.hengping.core.review.Stage;
import org.hengping.core.review.Version;
import org.hengping.workflow.gate.Desks;
import org.hengping.workflow.gate.Entry;
import org.hengping.workflow.gate.Gate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reviewing a form for the finance bureau: for the responsible officer, or another who has taken it over. */
@Service
@Transactional
public class FinanceReview {

    private final Gate gate;
    private final Moves moves;
    private final Remarking remarking;
    private final Clocks clocks;
    private final SelfEvaluations evaluations;
    private final ReviewSheets sheets;
    private final ResultKeeping results;
    private final Hearing hearing;

    FinanceReview(
            Gate gate,
            Moves moves,
            Remarking remarking,
            Clocks clocks,
            SelfEvaluations evaluations,
            ReviewSheets sheets,
            ResultKeeping results,
            Hearing hearing) {
        this.gate = gate;
        this.moves = moves;
        this.remarking = remarking;
        this.clocks = clocks;
        this.evaluations = evaluations;
        this.sheets = sheets;
        this.results = results;
        this.hearing = hearing;
    }

    /** Another officer than the responsible one takes the review over, or takes it over for somebody absent; logged. */
    public void takeOver(long by, long evaluationId) {
        Entry entry = gate.enter(by, evaluationId);
        takingOver(entry);
        long reviewer = entry.officerSeat().map(Desks::whose).orElseThrow();
        evaluations.store(entry.evaluation().reviewedBy(reviewer));
        clocks.takeOver(entry, reviewer);
        moves.note(entry, Role.FINANCE_OFFICER, Act.TAKE_OVER, "");
    }

    /**
     * Saves the review sheet: decided scores, accepted or rejected answers, 不适用 decisions.
     *
     * @param sheet as the officer wants it; its revision is the one seen
     * @return the sheet as it is now
     */
    public ReviewSheet save(long by, Version.Seen seen, ReviewSheet sheet) {
        return store(reviewing(by, sheet.evaluationId(), seen), sheet);
    }

    /**
     * 一并采纳说明: accepts every open answer of the form in one act; the claims they explain stand. Recorded row by row.
     *
     * @param sheetRevision the revision of the sheet the officer saw
     * @param listed what the officer had before their eyes: all that is undecided
     * @param reason one for all; never blank
     * @return the sheet as it is now
     * @throws Refusal.Stale where something else is undecided than what was listed
     */
    public ReviewSheet acceptAnswers(
            long by, long evaluationId, Version.Seen seen, long sheetRevision, List<PieceId> listed, String reason) {
        gate.reason(reason);
        Reviewed form = listed(by, evaluationId, seen, sheetRevision, listed, reason);
        return store(form, form.outcome().acceptingAnswers(form.sheet(), reason.strip()));
    }

    /**
     * 差异均按计算得分: takes the computed score for every claim above it, in one act. Recorded row by row.
     *
     * @param sheetRevision the revision of the sheet the officer saw
     * @param listed what the officer had before their eyes: all that is undecided
     * @param reason one for all; may be blank, since the rule's sentence gives it for each
     * @return the sheet as it is now
     * @throws Refusal.Stale where something else is undecided than what was listed
     */
    public ReviewSheet takeComputed(
            long by, long evaluationId, Version.Seen seen, long sheetRevision, List<PieceId> listed, String reason) {
        Reviewed form = listed(by, evaluationId, seen, sheetRevision, listed, reason);
        return store(form, form.outcome().takingComputed(form.sheet(), reason.strip()));
    }

    /** Leaves a remark on a piece of the version. */
    public void remark(long by, long evaluationId, Version.Seen seen, PieceId piece, String text) {
        remarking.remark(by, evaluationId, seen, piece, text, Stage.FINANCE_REVIEW, Role.FINANCE_OFFICER);
    }

    /**
     * Approves, and freezes the review sheet with what the review came to.
     *
     * @param sheetRevision the revision of the sheet the officer saw
     * @throws Refusal.Unsettled where a claim above the computed score, an answer or a 不适用 is undecided, or something was rejected
     */
    public void approve(long by, long evaluationId, Version.Seen seen, long sheetRevision, String opinion) {
        Entry entry = gate.enter(by, evaluationId);
        Route.Step step = gate.step(entry, Action.APPROVE);
        Reviewed form = seen(entry, seen, sheetRevision);
        gate.reason(Action.APPROVE, opinion);
        SheetChecks.settled(form.outcome());
        ReviewSheet frozen = form.sheet()
                .frozen(
                        Objects.requireNonNull(form.outcome().verdict()),
                        form.version().hash());
        sheets.save(frozen);
        results.approved(entry, form.version(), frozen);
        hearing.begin(entry, form.version(), form.outcome());
        moves.move(entry, entry.evaluation(), step, form.version(), opinion, Objects.requireNonNull(frozen.hash()));
    }

    /** @param reason never blank */
    public void sendBack(long by, long evaluationId, Version.Seen seen, String reason) {
        moves.act(by, evaluationId, seen, Action.SEND_BACK, reason);
    }

    /** Opens an approved or disclosed form again. */
    public void reopen(long by, long evaluationId, Version.Seen seen, String reason) {
        moves.act(by, evaluationId, seen, Action.REOPEN, reason);
    }

    /** Another officer than those at whose desk the review lies. */
    private void takingOver(Entry entry) {
        if (entry.officerSeat().isEmpty()) {
            throw new Refusal.NotPermitted(Sentence.of("refusal.notYourDesk"));
        }
        gate.underWay(entry);
        if (entry.evaluation().stage() != Stage.FINANCE_REVIEW) {
            throw new Refusal.NotNow(
                    Sentence.of("refusal.movedOn", entry.evaluation().stage()));
        }
        if (entry.reviews()) {
            throw new Refusal.NotNow(Sentence.of("refusal.alreadyYours"));
        }
        Gate.unless(entry.objectionToOfficer(Route.working(Role.FINANCE_OFFICER)));
    }

    private Reviewed reviewing(long by, long evaluationId, Version.Seen seen) {
        Entry entry = gate.enter(by, evaluationId);
        gate.working(entry, Stage.FINANCE_REVIEW, Role.FINANCE_OFFICER, Sentence.of("refusal.notYourDesk"));
        Version version = moves.version(entry);
        gate.seen(version, seen);
        return new Reviewed(version, results.judgment(version), sheets.find(evaluationId, version.number()));
    }

    private Reviewed listed(
            long by, long evaluationId, Version.Seen seen, long sheetRevision, List<PieceId> listed, String reason) {
        Reviewed form = reviewing(by, evaluationId, seen);
        boolean same = form.outcome().open().undecided().equals(listed);
        if (form.sheet().revision() != sheetRevision || !same) {
            throw new Refusal.Stale();
        }
        Gate.limited(reason, SheetChecks.LONGEST_REASON);
        return form;
    }

    private Reviewed seen(Entry entry, Version.Seen seen, long sheetRevision) {
        Version version = moves.version(entry);
        gate.seen(version, seen);
        ReviewSheet sheet = sheets.find(version.evaluationId(), version.number());
        if (sheet.revision() != sheetRevision) {
            throw new Refusal.Stale();
        }
        return new Reviewed(version, results.judgment(version), sheet);
    }

    private ReviewSheet store(Reviewed form, ReviewSheet wanted) {
        Version version = form.version();
        ReviewSheet open = new ReviewSheet(
                version.evaluationId(),
                version.number(),
                wanted.scores(),
                wanted.decisions(),
                null,
                wanted.revision(),
                null);
        SheetChecks.acceptable(open, form.sheet(), form.outcome());
        sheets.save(open);
        return sheets.find(version.evaluationId(), version.number());
    }

    /** A version on the reviewing desk, with what the rules made of it and what was decided so far. */
    private record Reviewed(Version version, Judgment judgment, ReviewSheet sheet) {

        Outcome outcome() {
            return Outcome.of(version, judgment, sheet, true);
        }
    }
}
