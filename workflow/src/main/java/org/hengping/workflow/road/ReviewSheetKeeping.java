package org.hengping.workflow.road;

import java.util.List;
import java.util.Optional;
import org.hengping.core.form.PieceId;
import org.hengping.core.review.DeskWork;
import org.hengping.core.review.Matter;
import org.hengping.core.review.Refusal;
import org.hengping.core.review.ReviewSheet;
import org.hengping.core.review.ReviewSheets;
import org.hengping.core.review.TextLimit;
import org.hengping.core.review.Version;
import org.hengping.workflow.gate.Entry;
import org.hengping.workflow.gate.Gate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The review sheet (审核单) while a form is reviewed: scores, answers and 不适用, decided row by row or many in one act. For whoever reviews it. */
@Service
@Transactional
public class ReviewSheetKeeping {

    private final Gate gate;
    private final ReviewDesk desk;
    private final ReviewSheets sheets;

    ReviewSheetKeeping(Gate gate, ReviewDesk desk, ReviewSheets sheets) {
        this.gate = gate;
        this.desk = desk;
        this.sheets = sheets;
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
        TextLimit.OPINION.holdReason(reason);
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

    private Reviewed reviewing(long by, long evaluationId, Version.Seen seen) {
        Entry entry = gate.enter(by, evaluationId);
        Optional<Reviewed> onDesk = desk.of(entry);
        Matter matter = onDesk.map(form -> form.matter(seen)).orElse(Matter.asSeen(false));
        gate.pass(entry, DeskWork.REVIEW, "", matter);
        return onDesk.orElseThrow();
    }

    private Reviewed listed(
            long by, long evaluationId, Version.Seen seen, long sheetRevision, List<PieceId> listed, String reason) {
        Reviewed form = reviewing(by, evaluationId, seen);
        boolean same = form.outcome().open().undecided().equals(listed);
        if (form.sheet().revision() != sheetRevision || !same) {
            throw new Refusal.Stale();
        }
        SheetChecks.LONGEST_REASON.hold(reason);
        return form;
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
}
