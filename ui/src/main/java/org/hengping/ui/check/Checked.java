package org.hengping.ui.check;

import org.hengping.core.Sentence;
import org.hengping.core.check.Report;
import org.hengping.core.findings.Level;
import org.jspecify.annotations.Nullable;

/**
 * One file of a check.
 *
 * @param report {@code null} where it could not be read
 * @param why why it could not; {@code null} where it could
 */
record Checked(
        String name,
        byte[] content,
        @Nullable Report report,
        @Nullable Sentence why) {

    long count(Level level) {
        Report known = report;
        return known == null
                ? (level == Level.ERROR ? 1 : 0)
                : known.findings().stream()
                        .filter(said -> said.level() == level)
                        .count();
    }

    int rows() {
        Report known = report;
        return known == null ? 0 : known.read().form().indicators().size();
    }
}
