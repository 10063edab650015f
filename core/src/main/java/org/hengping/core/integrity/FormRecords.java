package org.hengping.core.integrity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hengping.core.form.AttachmentContents.Kept;
import org.hengping.core.review.Act;
import org.jspecify.annotations.Nullable;

/**
 * Everything about a form, as it lay in the store at one moment.
 *
 * @param rows what is on record
 * @param journal all states the journal knows of its records
 * @param begun whether the journal of the district is complete: what it does not know then was put in behind the product's back
 * @param tasks the tasks the engine waits at, by their ids
 * @param fiscalYear of its round; {@code null} where that cannot be told any more
 * @param contents the contents kept for it
 */
public record FormRecords(
        long evaluationId,
        List<StoredRecord> rows,
        List<JournalEntry> journal,
        boolean begun,
        List<String> tasks,
        @Nullable Integer fiscalYear,
        List<Kept> contents) {

    public FormRecords {
        rows = List.copyOf(rows);
        journal = List.copyOf(journal);
        tasks = List.copyOf(tasks);
        contents = List.copyOf(contents);
    }

    /** The rows of a kind as the store has them. */
    List<StoredRecord> of(RecordKind kind) {
        return rows.stream().filter(row -> row.kind() == kind).toList();
    }

    /** The rows of a kind that is numbered, the first one first; those whose number cannot be understood last. */
    List<StoredRecord> inOrder(RecordKind kind, String column) {
        List<StoredRecord> ordered = new ArrayList<>(of(kind));
        ordered.sort(Comparator.comparingLong(row -> number(row, column)));
        return ordered;
    }

    /** The form itself; empty where its row is gone. */
    Optional<StoredRecord> form() {
        return of(RecordKind.EVALUATION).stream().findFirst();
    }

    List<StoredRecord> history() {
        return inOrder(RecordKind.HISTORY, "sequence");
    }

    List<StoredRecord> versions() {
        return inOrder(RecordKind.VERSION, "number");
    }

    /** The row of a kind that belongs to a version. */
    Optional<StoredRecord> ofVersion(RecordKind kind, String number) {
        String column = kind == RecordKind.VERSION ? "number" : "version";
        return of(kind).stream().filter(row -> row.text(column).equals(number)).findFirst();
    }

    /** The last entry of an act about a version. */
    Optional<StoredRecord> entry(String act, String version) {
        return history().stream()
                .filter(row ->
                        row.text("act").equals(act) && row.text("version").equals(version))
                .reduce((earlier, later) -> later);
    }

    /** The stage the history has it at. @throws java.util.NoSuchElementException where there is no history */
    public String stageTold() {
        return history().getLast().text("to_stage");
    }

    /** Whether the history has ended its process: exempt, or closed. */
    public boolean endedByHistory() {
        return StoredRows.ends(turn());
    }

    public boolean exemptByHistory() {
        return turn().equals(Act.EXEMPT.name());
    }

    /** The number of its latest version; 0 where there is none. */
    public int latestVersion() {
        List<StoredRecord> versions = versions();
        return versions.isEmpty() ? 0 : versions.getLast().count("number");
    }

    /** The last act by which its process was ended or begun anew; empty where there was none. */
    private String turn() {
        return history().stream()
                .map(entry -> entry.text("act"))
                .filter(act -> StoredRows.ends(act) || act.equals(Act.READMIT.name()))
                .reduce("", (earlier, later) -> later);
    }

    private static long number(StoredRecord row, String column) {
        String text = row.text(column);
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : Long.MAX_VALUE;
    }
}
