package org.hengping.ui.form;

import static org.hengping.ui.part.Words.t;

import org.hengping.core.findings.Place;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.FormColumn;
import org.hengping.core.form.FormPart;
import org.hengping.core.form.PieceId;

/** Names a place of a form as people know it: the row by its position, the column by its head. */
record Places(EvaluationForm form) {

    String name(Place place) {
        FormColumn column = place.column();
        String piece = name(place.piece());
        return column == null || place.part() != null ? piece : piece + " · " + t("column." + column.id());
    }

    String name(PieceId piece) {
        return switch (piece) {
            case PieceId.Part(FormPart part) -> t("place." + part.id());
            case PieceId.Row row -> t("place.row", shown(row));
            case PieceId.Answer answer -> t("place.answer");
            case PieceId.Attachment file -> t("place.attachment");
            case PieceId.Request request -> t("place.notApplicable");
        };
    }

    /** Counted from 1, in the order of the table. */
    int position(int number) {
        return form.indicator(number).map(form.indicators()::indexOf).orElse(-1) + 1;
    }

    private String shown(PieceId.Row row) {
        int position = position(row.number());
        return position > 0 ? String.valueOf(position) : "—";
    }
}
