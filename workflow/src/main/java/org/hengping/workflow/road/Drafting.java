package org.hengping.workflow.road;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hengping.core.RecordedTime;
import org.hengping.core.Sentence;
import org.hengping.core.form.Change;
import org.hengping.core.form.Draft;
import org.hengping.core.form.Drafts;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.Piece;
import org.hengping.core.form.PieceText;
import org.hengping.core.indicator.Indicator;
import org.hengping.core.organization.Role;
import org.hengping.core.review.Action;
import org.hengping.core.review.Judgment;
import org.hengping.core.review.Refusal;
import org.hengping.core.review.Remarks;
import org.hengping.core.review.Route;
import org.hengping.core.review.SelfEvaluation;
import org.hengping.core.review.SelfEvaluations;
import org.hengping.core.review.Stage;
import org.hengping.core.review.Version;
import org.hengping.core.review.VersionWriters;
import org.hengping.core.review.Versions;
import org.hengping.core.review.Writer;
import org.hengping.workflow.gate.Entry;
import org.hengping.workflow.gate.Gate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Filling in a form and handing it in: for the preparers of its department. */
@Service
@Transactional
public class Drafting {

    /** More than any real piece of a form has, in characters. */
    private static final int LONGEST = 50_000;

    /** Of the cells of a row, in characters: what the grammar reads, and what people tell in it. */
    private static final int LONGEST_VALUE = 2000;

    private static final int LONGEST_STORY = 5000;

    /** Rows, requests and answers of the largest real form, ten times over. */
    private static final int MOST_PIECES = 2000;

    private final Gate gate;
    private final HandingIn handingIn;
    private final Moves moves;
    private final SelfEvaluations evaluations;
    private final Drafts drafts;
    private final Versions versions;
    private final VersionWriters writers;
    private final Remarks remarks;
    private final ResultKeeping results;
    private final Clock clock;

    Drafting(
            Gate gate,
            HandingIn handingIn,
            Moves moves,
            SelfEvaluations evaluations,
            Drafts drafts,
            Versions versions,
            VersionWriters writers,
            Remarks remarks,
            ResultKeeping results,
            Clock clock) {
        this.gate = gate;
        this.handingIn = handingIn;
        this.moves = moves;
        this.evaluations = evaluations;
        this.drafts = drafts;
        this.versions = versions;
        this.writers = writers;
        this.remarks = remarks;
        this.results = results;
        this.clock = clock;
    }

    /**
     * Saves changes, all or none.
     *
     * @return the draft as it is now
     * @throws Refusal.Stale where a piece was saved by somebody else since it was seen
     */
    public Draft save(long by, long evaluationId, List<Change> changes) {
        Entry entry = atDesk(by, evaluationId);
        Draft draft = drafts.find(evaluationId);
        if (draft.pieces().size() + changes.size() > MOST_PIECES) {
            throw new Refusal.NotPermitted(Sentence.of("refusal.tooMany", MOST_PIECES));
        }
        changes.forEach(change -> acceptable(draft, change));
        SelfEvaluation saved = entry.evaluation().saved();
        evaluations.store(saved);
        drafts.save(evaluationId, saved.draftRevision(), changes, entry.hand(Role.PREPARER));
        return drafts.find(evaluationId);
    }

    /**
     * Hands the draft in: freezes it as the next version and puts it on the head's desk.
     *
     * @param draftRevision the revision of the draft the person saw
     * @param whyUnchanged why nothing had to change; needed only where the draft equals the version sent back
     */
    public Version submit(long by, long evaluationId, long draftRevision, String whyUnchanged) {
        Entry entry = gate.enter(by, evaluationId);
        Route.Step step = gate.step(entry, Action.SUBMIT);
        if (entry.evaluation().draftRevision() != draftRevision) {
            throw new Refusal.Stale();
        }
        Draft draft = drafts.find(evaluationId);
        EvaluationForm form = Consulting.form(draft, entry.department());
        Optional<Version> last = versions.find(evaluationId, entry.evaluation().version());
        last.ifPresent(before -> handingIn.changed(entry, form, before, whyUnchanged));
        SelfEvaluation frozen = entry.evaluation().frozen();
        Instant at = RecordedTime.notBefore(
                Instant.now(clock), last.map(Version::frozenAt).orElse(null));
        Version version = Version.freeze(
                evaluationId, frozen.version(), form, entry.round().ruleSet(), at, by);
        Judgment judgment = Judgment.of(version, entry.round());
        handingIn.settled(form, judgment);
        versions.add(version);
        writers.add(evaluationId, version.number(), Writer.of(draft, entry.hand(Role.PREPARER)));
        results.submitted(entry, version, judgment);
        gate.reason(Action.SUBMIT, whyUnchanged);
        moves.move(entry, frozen, step, version, whyUnchanged, judgment.seal().hash());
        return version;
    }

    /** Takes it back from the head's desk. */
    public void withdraw(long by, long evaluationId, Version.Seen seen) {
        moves.act(by, evaluationId, seen, Action.WITHDRAW, "");
    }

    /** Marks a remark as done. */
    public void resolve(long by, long evaluationId, long remarkId) {
        atDesk(by, evaluationId);
        remarks.all(evaluationId).stream()
                .filter(remark -> remark.id() == remarkId)
                .forEach(remark -> remarks.resolve(
                        evaluationId, remarkId, RecordedTime.notBefore(Instant.now(clock), remark.at())));
    }

    Entry atDesk(long by, long evaluationId) {
        Entry entry = gate.enterToWrite(by, evaluationId);
        gate.working(entry, Stage.DRAFT, Role.PREPARER, Sentence.of("refusal.notYourDesk"));
        return entry;
    }

    private static void acceptable(Draft draft, Change change) {
        if (draft.revision(change.id()) != change.seen()) {
            throw new Refusal.Stale();
        }
        var content = change.content();
        if (content instanceof Piece.Attachment) {
            throw new Refusal.NotPermitted(Sentence.of("refusal.fileKind"));
        }
        if (content instanceof Piece.Row row) {
            limited(row.indicator());
        } else if (content != null) {
            Gate.limited(PieceText.write(content), LONGEST);
        }
    }

    /** Every look at a form reads its rows anew: none may be so long that others would wait for it. */
    private static void limited(Indicator row) {
        Stream.of(row.level2(), row.level3(), row.target(), row.actual())
                .forEach(value -> Gate.limited(value, LONGEST_VALUE));
        Stream.of(row.content(), row.deviationReason(), row.improvement())
                .forEach(story -> Gate.limited(story, LONGEST_STORY));
    }
}
