package org.hengping.ui.form;

import static org.hengping.ui.Words.t;

import org.hengping.core.findings.Place;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.PieceId;

/** Names a place of a form as people know it: the row by its position, the column by its head. */
record Places(EvaluationForm form) {

    String name(Place place) {
        String column = place.column();
        String piece = name(place.piece());
        return column == null || column.contains(".") ? piece : piece + " · " + t("column." + column);
    }

    String name(PieceId piece) {
        return switch (piece.kind()) {
            case "row" -> t("place.row", position(piece));
            case "answer" -> t("place.answer");
            case "attachment" -> t("place.attachment");
            case "not-applicable" -> t("place.notApplicable");
            default -> t("place." + piece.kind());
        };
    }

    /** Counted from 1, in the order of the table. */
    int position(int number) {
        return form.indicator(number).map(form.indicators()::indexOf).orElse(-1) + 1;
    }

    private String position(PieceId piece) {
        int position = position(Integer.parseInt(piece.rest()));
        return position > 0 ? String.valueOf(position) : "—";
    }
}
