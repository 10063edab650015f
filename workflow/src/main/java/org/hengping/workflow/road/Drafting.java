package org.hengping.workflow.road;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.hengping.core.RecordedTime;
import org.hengping.core.Sentence;
import org.hengping.core.form.Change;
import org.hengping.core.form.Draft;
import org.hengping.core.form.Drafts;
import org.hengping.core.form.Piece;
import org.hengping.core.form.PieceText;
import org.hengping.core.indicator.Indicator;
import org.hengping.core.organization.Role;
import org.hengping.core.review.Action;
import org.hengping.core.review.Deed;
import org.hengping.core.review.DeskWork;
import org.hengping.core.review.Matter;
import org.hengping.core.review.Refusal;
import org.hengping.core.review.Remarks;
import org.hengping.core.review.Route;
import org.hengping.core.review.SelfEvaluation;
import org.hengping.core.review.SelfEvaluations;
import org.hengping.core.review.TextLimit;
import org.hengping.core.review.Version;
import org.hengping.workflow.gate.Entry;
import org.hengping.workflow.gate.Gate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Filling in a form and handing it in: for the preparers of its department. */
@Service
@Transactional
public class Drafting {

    /** More than any real piece of a form has, in characters. */
    private static final TextLimit LONGEST = new TextLimit(50_000);

    /** Of the cells of a row, in characters: what the grammar reads, and what people tell in it. */
    private static final TextLimit LONGEST_VALUE = new TextLimit(2000);

    private static final TextLimit LONGEST_STORY = new TextLimit(5000);

    /** Rows, requests and answers of the largest real form, ten times over. */
    private static final int MOST_PIECES = 2000;

    private final Gate gate;
    private final HandingIn handingIn;
    private final Moves moves;
    private final SelfEvaluations evaluations;
    private final Drafts drafts;
    private final Remarks remarks;
    private final Clock clock;

    Drafting(
            Gate gate,
            HandingIn handingIn,
            Moves moves,
            SelfEvaluations evaluations,
            Drafts drafts,
            Remarks remarks,
            Clock clock) {
        this.gate = gate;
        this.handingIn = handingIn;
        this.moves = moves;
        this.evaluations = evaluations;
        this.drafts = drafts;
        this.remarks = remarks;
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
        Draft draft = drafts.find(evaluationId);
        HandedIn handedIn = handingIn.freeze(entry, draft);
        Route.Step step = gate.pass(entry, Action.SUBMIT, whyUnchanged, handedIn.matter(draftRevision));
        handingIn.keep(entry, draft, handedIn);
        Deed deed = Deed.freezing(step, whyUnchanged, handedIn.judgment().seal().hash());
        moves.move(entry, entry.evaluation().frozen(), step, handedIn.version(), deed);
        return handedIn.version();
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
        gate.pass(entry, DeskWork.WRITE, "", Matter.NONE);
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
            LONGEST.hold(PieceText.write(content));
        }
    }

    /** Every look at a form reads its rows anew: none may be so long that others would wait for it. */
    private static void limited(Indicator row) {
        Stream.of(row.level2(), row.level3(), row.target(), row.actual()).forEach(LONGEST_VALUE::hold);
        Stream.of(row.content(), row.deviationReason(), row.improvement()).forEach(LONGEST_STORY::hold);
    }
}
