package org.hengping.workflow.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What of the log is looked for.
 *
 * @param text part of a name or of what was done; empty for all
 * @param kind a kind of acts; empty for all
 * @param from the first day; {@code null} for the beginning
 * @param to the last day; {@code null} for the end
 */
public record AuditSearch(
        String text,
        String kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public static AuditSearch all() {
        return new AuditSearch("", "", null, null);
    }
}
