package org.hengping.core.contract;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hengping.core.review.Remark;
import org.hengping.core.review.Remarks;

final class InMemoryRemarks implements Remarks {

    private final List<Remark> remarks = new ArrayList<>();

    @Override
    public void add(Remark remark) {
        remarks.add(remark);
    }

    @Override
    public void resolve(long evaluationId, long remarkId, Instant at) {
        remarks.replaceAll(one -> one.id() == remarkId && one.evaluationId() == evaluationId && one.resolvedAt() == null
                ? resolved(one, at)
                : one);
    }

    @Override
    public List<Remark> all(long evaluationId) {
        return remarks.stream()
                .filter(one -> one.evaluationId() == evaluationId)
                .sorted(Comparator.comparing(Remark::at).thenComparing(Remark::id))
                .toList();
    }

    private static Remark resolved(Remark one, Instant at) {
        return new Remark(
                one.id(),
                one.evaluationId(),
                one.version(),
                one.piece(),
                new Remark.Author(one.authorId(), one.authorName()),
                one.text(),
                one.at(),
                at);
    }
}
