package org.hengping.workflow;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hengping.core.organization.AuditEntries;
import org.hengping.core.organization.AuditEntries.Wanted;
import org.hengping.core.organization.AuditEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the audit log of one's district. For administrators and auditors. */
@Service
@Transactional(readOnly = true)
public class Auditing {

    private final AuditEntries entries;
    private final Authority authority;
    private final Clock clock;

    Auditing(AuditEntries entries, Authority authority, Clock clock) {
        this.entries = entries;
        this.authority = authority;
        this.clock = clock;
    }

    public long count(long by, Search search) {
        return entries.count(authority.onlooker(by).districtCode(), wanted(search));
    }

    /** Newest first. */
    public List<AuditEntry> page(long by, Search search, int offset, int limit) {
        return entries.page(authority.onlooker(by).districtCode(), wanted(search), offset, limit);
    }

    private Wanted wanted(Search search) {
        LocalDate last = search.to();
        return new Wanted(
                search.text(), search.kind(), start(search.from()), start(last == null ? null : last.plusDays(1)));
    }

    private @Nullable Instant start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(clock.getZone()).toInstant();
    }

    /**
     * What of the log is looked for.
     *
     * @param text part of a name or of what was done; empty for all
     * @param kind a kind of acts; empty for all
     * @param from the first day; {@code null} for the beginning
     * @param to the last day; {@code null} for the end
     */
    public record Search(
            String text,
            String kind,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        public static Search all() {
            return new Search("", "", null, null);
        }
    }
}
