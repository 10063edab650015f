package org.hengping.core.contract;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hengping.core.SentenceText;
import org.hengping.core.organization.Notice;
import org.hengping.core.organization.Notices;

final class InMemoryNotices implements Notices {

    private final List<Notice> notices = new ArrayList<>();

    @Override
    public void add(Notice notice) {
        notices.add(new Notice(
                notice.id(),
                notice.districtCode(),
                notice.personId(),
                notice.at(),
                notice.byName(),
                SentenceText.read(notice.what().key(), SentenceText.write(notice.what())),
                notice.readAt()));
    }

    @Override
    public List<Notice> to(long personId, int limit) {
        return notices.stream()
                .filter(one -> one.personId() == personId)
                .sorted(Comparator.comparing((Notice one) -> one.readAt() != null)
                        .thenComparing(Comparator.comparing(Notice::at)
                                .thenComparing(Notice::id)
                                .reversed()))
                .limit(limit)
                .toList();
    }

    @Override
    public int unread(long personId) {
        return (int) notices.stream()
                .filter(one -> one.personId() == personId && one.readAt() == null)
                .count();
    }

    @Override
    public void read(long personId, Instant at) {
        notices.replaceAll(one -> one.personId() != personId || one.readAt() != null
                ? one
                : new Notice(one.id(), one.districtCode(), personId, one.at(), one.byName(), one.what(), at));
    }
}
