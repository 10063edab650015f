package org.hengping.ui.check;

import java.util.List;
import org.hengping.core.findings.Level;
import org.hengping.ui.words.Wording;

/** A finding in the list at the end, which people read who print the file: comments are not printed. */
record MarkEntry(int number, Level level, String place, String text) {

    List<String> cells(Wording words) {
        return List.of(String.valueOf(number), words.t("level." + level), place, text);
    }
}
