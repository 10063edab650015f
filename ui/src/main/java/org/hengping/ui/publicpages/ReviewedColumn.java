package org.hengping.ui.publicpages;

import org.hengping.core.disclosure.PublicForm;
import org.hengping.core.form.PieceId;

/** The column 财政复核得分 of both tables. */
final class ReviewedColumn {

    private ReviewedColumn() {}

    /** Such as 8.00, with a star where the claim stands as 未复核; empty where the row counts nowhere. */
    static String of(PublicForm form, PieceId piece) {
        return form.outcome()
                .row(piece)
                .map(row -> row.reviewed() + (row.unreviewed() ? "*" : ""))
                .orElse("");
    }
}
