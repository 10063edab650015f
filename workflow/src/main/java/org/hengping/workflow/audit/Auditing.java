package org.hengping.workflow.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.hengping.core.organization.Actor;
import org.hengping.core.organization.AuditEntries;
import org.hengping.core.organization.AuditEntries.Wanted;
import org.hengping.core.organization.AuditEntry;
import org.hengping.core.organization.Person;
import org.hengping.core.organization.Role;
import org.hengping.core.review.Refusal;
import org.hengping.workflow.gate.Authority;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the audit log of one's district, for administrators and auditors; and looks through what the former did, for the latter. */
@Service
@Transactional(readOnly = true)
public class Auditing {

    private static final int SHOWN = 200;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final AuditEntries entries;
    private final Authority authority;
    private final Audit audit;
    private final Clock clock;

    Auditing(AuditEntries entries, Authority authority, Audit audit, Clock clock) {
        this.entries = entries;
        this.audit = audit;
        this.authority = authority;
        this.clock = clock;
    }

    public long count(long by, AuditSearch search) {
        return entries.count(authority.onlooker(by).districtCode(), wanted(search));
    }

    /** Newest first. */
    public List<AuditEntry> page(long by, AuditSearch search, int offset, int limit) {
        return entries.page(authority.onlooker(by).districtCode(), wanted(search), offset, limit);
    }

    /** How many acts on accounts, duties and delegations no auditor has confirmed yet; nothing for people who are no auditors. */
    public long unreviewed(long by) {
        Actor actor = authority.actor(by);
        return actor.is(Role.AUDITOR) ? entries.countUnreviewed(actor.person().districtCode()) : 0;
    }

    /** Those acts, the oldest first, at most 200 at a time. */
    public List<AuditEntry> toReview(long by) {
        return entries.unreviewed(authority.auditor(by).districtCode(), SHOWN);
    }

    /**
     * Confirms that the acts were seen (审阅确认), all that were shown in one act.
     *
     * @param seen what was shown; refused as stale where others came between them or confirmed some
     */
    @Transactional
    public void review(long by, List<AuditEntry> seen) {
        Person auditor = authority.auditor(by);
        if (seen.isEmpty()) {
            return;
        }
        AuditEntry last = seen.getLast();
        if (!entries.unreviewed(auditor.districtCode(), seen.size()).equals(seen)) {
            throw new Refusal.Stale();
        }
        entries.review(auditor.districtCode(), last.id(), by, clock.instant());
        audit.note(auditor, "audit.review.confirmed", seen.size(), moment(seen.getFirst()), moment(last), last.what());
    }

    private String moment(AuditEntry entry) {
        return entry.at().atZone(clock.getZone()).format(MINUTE);
    }

    private Wanted wanted(AuditSearch search) {
        LocalDate last = search.to();
        return new Wanted(
                search.text(), search.kind(), start(search.from()), start(last == null ? null : last.plusDays(1)));
    }

    private @Nullable Instant start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(clock.getZone()).toInstant();
    }
}
