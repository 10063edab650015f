package org.hengping.ui.form;

import org.hengping.core.form.PieceId;

/** The parts of the form, one tab each. */
enum Part {
    /** What the head signs, on half a page; for the head only. */
    BRIEF,
    FUNDS,
    TEXTS,
    INDICATORS,
    VERSIONS;

    /** The part a piece is shown in. */
    static Part of(PieceId piece) {
        return switch (piece.kind()) {
            case "header", "functions", "goals" -> TEXTS;
            case "budget" -> FUNDS;
            default -> INDICATORS;
        };
    }
}
