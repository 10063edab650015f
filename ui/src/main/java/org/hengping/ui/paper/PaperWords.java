package org.hengping.ui.paper;

import org.hengping.core.form.EvaluationForm;
import org.hengping.core.indicator.Indicator;
import org.hengping.ui.words.Wording;
import org.jspecify.annotations.Nullable;

/** Words that several parts of the official form share. */
final class PaperWords {

    private PaperWords() {}

    static String string(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** A row as the notes below the table call it. */
    static String named(Wording words, EvaluationForm form, Indicator row) {
        int position = form.indicators().indexOf(row) + 1;
        return words.t("paper.rowNamed", position, row.content().isBlank() ? row.level2() : row.content());
    }
}
