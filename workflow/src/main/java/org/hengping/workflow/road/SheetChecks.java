package org.hengping.workflow.road;

import org.hengping.core.Sentence;
import org.hengping.core.form.PieceId;
import org.hengping.core.results.AnswerOutcome;
import org.hengping.core.results.Outcome;
import org.hengping.core.results.RowOutcome;
import org.hengping.core.review.Refusal;
import org.hengping.core.review.ReviewSheet;
import org.hengping.core.review.ReviewSheet.Decision;
import org.hengping.core.review.ReviewSheet.ReviewedScore;
import org.hengping.core.review.TextLimit;

/** What a review sheet must fulfil to be saved. */
final class SheetChecks {

    /** Of a score or a decision. */
    static final TextLimit LONGEST_REASON = TextLimit.OPINION;

    private SheetChecks() {}

    /** What is new in a sheet: scores within the max of their rows and true to their grounds, rejections with a reason, nothing that is not in the form. */
    static void acceptable(ReviewSheet wanted, ReviewSheet stored, Outcome form) {
        wanted.scores().forEach((piece, score) -> {
            if (!score.equals(stored.scores().get(piece))) {
                score(form.row(piece).orElseThrow(SheetChecks::noSuchRow), score, form);
            }
        });
        wanted.decisions().forEach((piece, decision) -> {
            if (!decision.equals(stored.decisions().get(piece))) {
                decision(piece, decision, form);
            }
        });
    }

    private static void score(RowOutcome row, ReviewedScore decided, Outcome form) {
        if (decided.score().above(row.scores().max())) {
            throw new Refusal.NotPermitted(Sentence.of(
                    "refusal.scoreAboveMax", decided.score(), row.scores().max()));
        }
        LONGEST_REASON.hold(decided.reason());
        boolean claimed = decided.score().equals(row.scores().claimed());
        switch (decided.ground()) {
            case ANSWER_ACCEPTED -> require(claimed && explained(row, form), "refusal.nothingToAccept");
            case COMPUTED -> require(decided.score().equals(row.scores().computed()), "refusal.notComputed");
            case CONFIRMED -> require(claimed && !row.scores().excessive(), "refusal.notConfirmed");
            case OTHER -> {
                if (decided.reason().isBlank()) {
                    throw new Refusal.ReasonMissing(Sentence.of("refusal.scoreWithoutReason"));
                }
            }
        }
    }

    private static boolean explained(RowOutcome row, Outcome form) {
        return form.answers().stream()
                .anyMatch(answer ->
                        answer.withRow() && answer.finding().place().piece().equals(row.piece()));
    }

    private static void decision(PieceId piece, Decision decision, Outcome form) {
        boolean asked = form.requests().stream()
                .anyMatch(request -> request.request().id().equals(piece));
        if (!asked) {
            AnswerOutcome answer = form.answer(piece).orElseThrow(SheetChecks::noSuchRow);
            require(!answer.withRow(), "refusal.answerWithRow");
        }
        LONGEST_REASON.hold(decision.reason());
        if (!decision.accepted() && decision.reason().isBlank()) {
            throw new Refusal.ReasonMissing(Sentence.of("refusal.rejectionWithoutReason"));
        }
    }

    private static void require(boolean fulfilled, String otherwise) {
        if (!fulfilled) {
            throw new Refusal.NotPermitted(Sentence.of(otherwise));
        }
    }

    private static Refusal noSuchRow() {
        return new Refusal.NotPermitted(Sentence.of("refusal.noSuchRow"));
    }
}
