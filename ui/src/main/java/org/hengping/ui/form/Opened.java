package org.hengping.ui.form;

import org.hengping.core.form.PieceId;
import org.jspecify.annotations.Nullable;

/**
 * What is open beside the form.
 *
 * @param piece the row, or the part of the form; null where nothing is
 * @param mended whether a fix was taken there, or taken back, a moment ago: the keyboard goes to what can be undone
 * @param times how often something was opened: who opens the same place again wants the keyboard there again
 */
record Opened(@Nullable PieceId piece, boolean mended, int times) {

    static final Opened NOTHING = new Opened(null, false, 0);

    Opened then(@Nullable PieceId other, boolean wasMended) {
        return new Opened(other, wasMended, times + 1);
    }
}
