package org.hengping.core.results;

import org.hengping.core.findings.Finding;
import org.hengping.core.findings.Rule;
import org.hengping.core.form.Piece.Answer;

/**
 * A department's answer (情况说明) to a warning, and what finance made of it.
 *
 * @param finding the warning it answers
 */
public record AnswerOutcome(Finding finding, Answer answer, State state) {

    /** Whether it explains a claimed score, so that whoever decides the row decides it too. */
    public boolean withRow() {
        return finding.rule() == Rule.SCORE_DIFFERS;
    }

    /** What became of an answer. */
    public enum State {
        /** Nobody has decided. */
        OPEN,
        /** It explains a claim above the computed score: nobody has decided yet, and whoever decides the row decides it too. */
        OPEN_WITH_ROW,
        /** 采纳. */
        ACCEPTED,
        /** 不采纳: the form goes back. */
        REJECTED,
        /** 不采纳 because finance took another score than the claimed one: settled with the row, nothing goes back for it. */
        SETTLED_BY_SCORE
    }
}
