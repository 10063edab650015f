package org.hengping.core.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.hengping.core.overdue.DeskEntries;
import org.hengping.core.overdue.DeskEntry;
import org.hengping.core.overdue.Lap;
import org.jspecify.annotations.Nullable;

final class InMemoryDeskEntries implements DeskEntries {

    private final List<DeskEntry> entries = new ArrayList<>();

    @Override
    public void add(DeskEntry entry) {
        entries.add(entry);
    }

    @Override
    public void addAll(List<DeskEntry> added) {
        added.forEach(this::add);
    }

    @Override
    public Optional<DeskEntry> open(long evaluationId) {
        return all(evaluationId).stream().filter(entry -> entry.to() == null).findFirst();
    }

    @Override
    public void close(long evaluationId, Instant at, String heldBy) {
        open(evaluationId).ifPresent(open -> change(open, entry -> with(entry, at, entry.dueOn(), heldBy)));
    }

    @Override
    public void due(DeskEntry entry, @Nullable LocalDate dueOn) {
        change(entry, known -> with(known, known.to(), dueOn, known.heldBy()));
    }

    @Override
    public List<DeskEntry> all(long evaluationId) {
        return entries.stream()
                .filter(entry -> entry.evaluationId() == evaluationId)
                .sorted(Comparator.comparing(DeskEntry::sequence))
                .toList();
    }

    @Override
    public List<DeskEntry> ofRound(String districtCode, long roundId) {
        return entries.stream()
                .filter(entry -> entry.roundId() == roundId)
                .filter(entry -> entry.districtCode().equals(districtCode))
                .sorted(Comparator.comparing(DeskEntry::evaluationId).thenComparing(DeskEntry::sequence))
                .toList();
    }

    @Override
    public List<DeskEntry> openOf(String districtCode, long roundId) {
        return entries.stream()
                .filter(entry -> entry.to() == null && entry.roundId() == roundId)
                .filter(entry -> entry.districtCode().equals(districtCode))
                .toList();
    }

    private void change(DeskEntry which, UnaryOperator<DeskEntry> change) {
        entries.replaceAll(entry -> entry.evaluationId() == which.evaluationId() && entry.sequence() == which.sequence()
                ? change.apply(entry)
                : entry);
    }

    private static DeskEntry with(DeskEntry entry, @Nullable Instant to, @Nullable LocalDate dueOn, String heldBy) {
        return new DeskEntry(
                entry.evaluationId(),
                entry.sequence(),
                entry.districtCode(),
                entry.roundId(),
                entry.departmentId(),
                new Lap(entry.stage(), entry.returnedOn(), entry.reviewerId(), dueOn),
                new DeskEntry.Stay(entry.from(), to, heldBy));
    }
}
