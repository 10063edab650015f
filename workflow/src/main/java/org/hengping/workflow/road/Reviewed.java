package org.hengping.workflow.road;

import java.util.List;
import java.util.Optional;
import org.hengping.core.Sentence;
import org.hengping.core.form.PieceId;
import org.hengping.core.results.OpenDecisions;
import org.hengping.core.results.Outcome;
import org.hengping.core.review.Judgment;
import org.hengping.core.review.Matter;
import org.hengping.core.review.Matter.Open;
import org.hengping.core.review.ReviewSheet;
import org.hengping.core.review.Version;

/** A version on the reviewing desk, with what the rules made of it and what was decided so far. */
record Reviewed(Version version, Judgment judgment, ReviewSheet sheet) {

    Outcome outcome() {
        return Outcome.of(version, judgment, sheet, true);
    }

    /** Whether it is the version they saw; the sheet says itself which of its revisions was seen. */
    Matter matter(Version.Seen seen) {
        return Matter.of(Optional.of(version), seen);
    }

    /**
     * The same for its approval.
     *
     * @param sheetRevision the revision of the sheet they saw
     */
    Matter matter(Version.Seen seen, long sheetRevision) {
        boolean same = version.seen().equals(seen) && sheet.revision() == sheetRevision;
        return Matter.asSeen(same).open(open(outcome().open()));
    }

    /** Every claim above the computed score, every answer and every 不适用 is decided, and nothing was rejected: a rejected form goes back. */
    private static Optional<Open> open(OpenDecisions open) {
        List<PieceId> undecided = open.undecided();
        if (!undecided.isEmpty()) {
            return Optional.of(new Open(Sentence.of("refusal.undecided", open.inWords()), values(undecided)));
        }
        List<PieceId> rejected = open.rejected();
        return rejected.isEmpty()
                ? Optional.empty()
                : Optional.of(new Open(Sentence.of("refusal.rejected", rejected.size()), values(rejected)));
    }

    private static List<String> values(List<PieceId> pieces) {
        return pieces.stream().map(PieceId::value).toList();
    }
}
