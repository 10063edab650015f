package org.hengping.core.contract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hengping.core.review.Act;
import org.hengping.core.review.HistoryEntries;
import org.hengping.core.review.HistoryEntry;

final class InMemoryHistoryEntries implements HistoryEntries {

    private final InMemorySelfEvaluations evaluations;
    private final List<HistoryEntry> entries = new ArrayList<>();

    InMemoryHistoryEntries(InMemorySelfEvaluations evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public void append(HistoryEntry entry) {
        entries.add(entry);
    }

    @Override
    public void appendAll(List<HistoryEntry> added) {
        added.forEach(this::append);
    }

    @Override
    public Optional<HistoryEntry> last(long evaluationId) {
        return all(evaluationId).stream().reduce((earlier, later) -> later);
    }

    @Override
    public List<HistoryEntry> all(long evaluationId) {
        return entries.stream()
                .filter(entry -> entry.evaluationId() == evaluationId)
                .sorted(Comparator.comparing(HistoryEntry::sequence))
                .toList();
    }

    @Override
    public List<HistoryEntry> endorsements(Set<Long> evaluationIds) {
        return entries.stream()
                .filter(entry -> entry.act() == Act.ENDORSE && evaluationIds.contains(entry.evaluationId()))
                .filter(entry -> entry.version() == evaluations.version(entry.evaluationId()))
                .toList();
    }

    @Override
    public List<HistoryEntry> by(String districtCode, long actorId, int limit) {
        return entries.stream()
                .filter(entry -> entry.actorId() == actorId && entry.act() != Act.OPEN)
                .filter(entry ->
                        evaluations.find(districtCode, entry.evaluationId()).isPresent())
                .sorted(Comparator.comparing(HistoryEntry::at).reversed())
                .limit(limit)
                .toList();
    }
}
