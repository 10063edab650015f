package org.hengping.core.contract;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.hengping.core.SentenceText;
import org.hengping.core.organization.AuditEntries;
import org.hengping.core.organization.AuditEntry;

final class InMemoryAuditEntries implements AuditEntries {

    private final List<AuditEntry> entries = new ArrayList<>();
    private final Set<Long> reviewed = new HashSet<>();

    @Override
    public void append(AuditEntry entry) {
        entries.add(new AuditEntry(
                entry.id(),
                entry.districtCode(),
                entry.at(),
                entry.actorId(),
                entry.actorName(),
                SentenceText.read(entry.what().key(), SentenceText.write(entry.what()))));
    }

    @Override
    public long count(String districtCode, Wanted wanted) {
        return wanted(districtCode, wanted).count();
    }

    @Override
    public List<AuditEntry> page(String districtCode, Wanted wanted, int offset, int limit) {
        return wanted(districtCode, wanted)
                .sorted(Comparator.comparing(AuditEntry::at)
                        .thenComparing(AuditEntry::id)
                        .reversed())
                .skip(offset)
                .limit(limit)
                .toList();
    }

    @Override
    public List<AuditEntry> unreviewed(String districtCode, int limit) {
        return unreviewed(districtCode).limit(limit).toList();
    }

    @Override
    public long countUnreviewed(String districtCode) {
        return unreviewed(districtCode).count();
    }

    @Override
    public int review(String districtCode, long upToId, long byId, Instant at) {
        List<Long> now = unreviewed(districtCode)
                .map(AuditEntry::id)
                .filter(id -> id <= upToId)
                .toList();
        reviewed.addAll(now);
        return now.size();
    }

    private Stream<AuditEntry> unreviewed(String districtCode) {
        return entries.stream()
                .filter(one -> one.districtCode().equals(districtCode) && one.toBeReviewed())
                .filter(one -> !reviewed.contains(one.id()))
                .sorted(Comparator.comparing(AuditEntry::id));
    }

    private Stream<AuditEntry> wanted(String districtCode, Wanted wanted) {
        String text = wanted.text().strip().toLowerCase(Locale.ROOT);
        return entries.stream()
                .filter(one -> one.districtCode().equals(districtCode))
                .filter(one -> wanted.kind().isEmpty() || one.kind().equals(wanted.kind()))
                .filter(one -> wanted.from() == null || !one.at().isBefore(wanted.from()))
                .filter(one -> wanted.before() == null || one.at().isBefore(wanted.before()))
                .filter(one -> one.actorName().toLowerCase(Locale.ROOT).contains(text)
                        || SentenceText.write(one.what())
                                .toLowerCase(Locale.ROOT)
                                .contains(text));
    }
}
