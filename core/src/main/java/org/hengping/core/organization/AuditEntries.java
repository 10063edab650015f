package org.hengping.core.organization;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The audit log of the districts; it only grows. */
public interface AuditEntries {

    void append(AuditEntry entry);

    /** How many entries of a district are wanted. */
    long count(String districtCode, Wanted wanted);

    /** The wanted entries of a district, newest first. */
    List<AuditEntry> page(String districtCode, Wanted wanted, int offset, int limit);

    /** The entries of a district that no auditor has looked through yet, the oldest first. */
    List<AuditEntry> unreviewed(String districtCode, int limit);

    /** How many those are. */
    long countUnreviewed(String districtCode);

    /**
     * Keeps who looked through the unreviewed entries up to one of them, that one included.
     *
     * @return how many those were
     */
    int review(String districtCode, long upToId, long byId, Instant at);

    /**
     * What of the log is wanted.
     *
     * @param text part of the actor's name or of what was done; empty for all
     * @param kind a kind of acts; empty for all
     * @param from the first moment; {@code null} for the beginning
     * @param before the first moment that is no longer wanted; {@code null} for the end
     */
    record Wanted(
            String text,
            String kind,
            @Nullable Instant from,
            @Nullable Instant before) {

        /** The whole log. */
        public static Wanted all() {
            return new Wanted("", "", null, null);
        }
    }
}
