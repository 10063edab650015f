package org.hengping.core.contract;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hengping.core.Sha256;
import org.hengping.core.integrity.Journal;
import org.hengping.core.integrity.JournalEntry;
import org.hengping.core.integrity.JournalEntry.Place;
import org.hengping.core.integrity.JournalEntry.Subject;
import org.hengping.core.integrity.RecordKind;
import org.hengping.core.organization.Departments;

/** A journal that was there before any record: it knows all of them, so that it has always begun. */
final class InMemoryJournal implements Journal {

    private final Departments departments;
    private final Map<Long, JournalEntry> entries = new TreeMap<>();
    private final Map<String, Place> ends = new HashMap<>();

    InMemoryJournal(Departments departments) {
        this.departments = departments;
    }

    @Override
    public void append(List<JournalEntry> added) {
        added.forEach(entry -> entries.put(entry.id(), entry));
    }

    @Override
    public int chain(String districtCode, int most) {
        hold(districtCode);
        List<JournalEntry> next = waiting(districtCode).limit(most).toList();
        next.forEach(this::place);
        return next.size();
    }

    @Override
    public Head head(String districtCode) {
        Place end = ends.getOrDefault(districtCode, new Place(0, Sha256.NONE));
        return new Head(
                districtCode,
                end.sequence(),
                end.hash(),
                departments.district(districtCode).isPresent());
    }

    @Override
    public Head hold(String districtCode) {
        return departments
                .district(districtCode)
                .map(district -> head(district.code()))
                .orElseThrow();
    }

    @Override
    public void begun(String districtCode) {}

    @Override
    public void read(String districtCode, Consumer<JournalEntry> reader) {
        those(entry -> entry.districtCode().equals(districtCode) && entry.place() != null).stream()
                .sorted((one, other) -> Long.compare(sequence(one), sequence(other)))
                .forEach(reader);
        waiting(districtCode).toList().forEach(reader);
    }

    @Override
    public List<JournalEntry> of(long evaluationId) {
        return those(entry -> Objects.equals(entry.evaluationId(), evaluationId));
    }

    @Override
    public List<JournalEntry> of(String districtCode, RecordKind kind) {
        return those(entry -> entry.districtCode().equals(districtCode) && entry.kind() == kind);
    }

    @Override
    public List<JournalEntry> last(Collection<Subject> records) {
        return records.stream()
                .flatMap(record -> last(record).stream())
                .distinct()
                .toList();
    }

    @Override
    public long count(String districtCode, RecordKind kind) {
        return first(districtCode, kind).count();
    }

    @Override
    public List<Long> forms(String districtCode) {
        return first(districtCode, RecordKind.EVALUATION)
                .map(JournalEntry::evaluationId)
                .toList();
    }

    private void place(JournalEntry entry) {
        Head before = head(entry.districtCode());
        JournalEntry placed = entry.chained(before.sequence() + 1, before.hash());
        entries.put(placed.id(), placed);
        ends.put(placed.districtCode(), placed.place());
    }

    /** In the order they were made, which their ids tell. */
    private Stream<JournalEntry> waiting(String districtCode) {
        return entries.values().stream()
                .filter(entry -> entry.districtCode().equals(districtCode) && entry.place() == null);
    }

    private Stream<JournalEntry> first(String districtCode, RecordKind kind) {
        return of(districtCode, kind).stream().filter(entry -> entry.step() == 1);
    }

    private Optional<JournalEntry> last(Subject record) {
        return those(entry -> entry.kind() == record.kind() && entry.key().equals(record.key())).stream()
                .reduce((one, other) -> one.step() > other.step() ? one : other);
    }

    private List<JournalEntry> those(Predicate<JournalEntry> wanted) {
        return entries.values().stream().filter(wanted).toList();
    }

    private static long sequence(JournalEntry entry) {
        return Objects.requireNonNull(entry.place()).sequence();
    }
}
