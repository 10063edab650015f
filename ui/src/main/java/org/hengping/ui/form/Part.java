package org.hengping.ui.form;

import org.hengping.core.form.FormPart;
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
        return switch (piece) {
            case PieceId.Part(FormPart part) -> of(part);
            case PieceId.Row row -> INDICATORS;
            case PieceId.Request request -> INDICATORS;
            case PieceId.Answer answer -> INDICATORS;
            case PieceId.Attachment file -> INDICATORS;
        };
    }

    private static Part of(FormPart part) {
        return switch (part) {
            case HEADER, FUNCTIONS, GOALS -> TEXTS;
            case BUDGET -> FUNDS;
            case ROWS -> INDICATORS;
        };
    }
}
