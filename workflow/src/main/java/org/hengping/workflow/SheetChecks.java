package org.hengping.workflow;

import java.util.List;
import java.util.Map;
import org.hengping.core.Sentence;
import org.hengping.core.form.Piece.NotApplicable;
import org.hengping.core.form.PieceId;
import org.hengping.core.indicator.Indicator;
import org.hengping.core.indicator.Score;
import org.hengping.core.review.Refusal;
import org.hengping.core.review.ReviewSheet;
import org.hengping.core.review.ReviewSheet.Decision;
import org.hengping.core.review.ReviewSheet.ReviewedScore;
import org.hengping.core.review.Version;
import org.hengping.core.round.RuleSet;

/** What a review sheet must fulfil to be saved, and to be frozen. */
final class SheetChecks {

    private SheetChecks() {}

    /** Scores within the max of their rows, each with a reason; rejections with a reason; nothing that is not in the version. */
    static void acceptable(ReviewSheet sheet, Version version, RuleSet rules) {
        sheet.scores().forEach((piece, reviewed) -> score(piece, reviewed, max(piece, version, rules)));
        sheet.decisions().forEach((piece, decision) -> {
            if (version.form().pieces().stream()
                    .noneMatch(written -> written.id().equals(piece))) {
                throw new Refusal.NotPermitted(Sentence.of("refusal.noSuchRow"));
            }
            if (!decision.accepted() && decision.reason().isBlank()) {
                throw new Refusal.ReasonMissing(Sentence.of("refusal.rejectionWithoutReason"));
            }
        });
    }

    /** Every 不适用 is decided, and nothing was rejected: a rejected form goes back. */
    static void settled(ReviewSheet sheet, Version version) {
        List<String> undecided = version.form().notApplicable().stream()
                .map(NotApplicable::id)
                .filter(request -> !sheet.decisions().containsKey(request))
                .map(PieceId::value)
                .toList();
        if (!undecided.isEmpty()) {
            throw new Refusal.Unsettled(Sentence.of("refusal.undecided", undecided.size()), undecided);
        }
        List<String> rejected = sheet.decisions().entrySet().stream()
                .filter(decision -> !decision.getValue().accepted())
                .map(Map.Entry<PieceId, Decision>::getKey)
                .map(PieceId::value)
                .toList();
        if (!rejected.isEmpty()) {
            throw new Refusal.Unsettled(Sentence.of("refusal.rejected", rejected.size()), rejected);
        }
    }

    private static void score(PieceId piece, ReviewedScore reviewed, Score max) {
        if (reviewed.score().above(max)) {
            throw new Refusal.NotPermitted(Sentence.of("refusal.scoreAboveMax", reviewed.score(), max));
        }
        if (reviewed.reason().isBlank()) {
            throw new Refusal.ReasonMissing(Sentence.of("refusal.scoreWithoutReason"));
        }
    }

    private static Score max(PieceId piece, Version version, RuleSet rules) {
        if (piece.equals(PieceId.BUDGET)) {
            return rules.executionMaxScore();
        }
        return version.form().indicators().stream()
                .filter(row -> PieceId.row(row.number()).equals(piece))
                .map(Indicator::maxScore)
                .flatMap(java.util.stream.Stream::ofNullable)
                .findFirst()
                .orElseThrow(() -> new Refusal.NotPermitted(Sentence.of("refusal.noSuchRow")));
    }
}
