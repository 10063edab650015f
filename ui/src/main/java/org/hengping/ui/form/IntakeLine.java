package org.hengping.ui.form;

import java.util.List;
import org.hengping.core.Sentence;
import org.hengping.core.indicator.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * A row of the file.
 *
 * @param before the row of the draft that it is; {@code null} where it is new
 * @param why why it is not sure
 */
record IntakeLine(Indicator row, @Nullable Indicator before, IntakeState state, List<Sentence> why, Sentence where) {

    boolean changed() {
        return before != null && !before.equals(row);
    }
}
