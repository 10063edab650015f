package org.hengping.core.integrity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hengping.core.Sentence;
import org.hengping.core.review.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Where a form stands, by everything that says so: its stage, the last entry of its history, the open entries of the clock ledger, the tasks
 * of the engine; and the version that lies there. They agree before every act.
 *
 * @param form its row
 * @param last the last entry of its history; {@code null} where there is none
 * @param open the entries of the ledger that are open
 * @param version the row of its latest version; {@code null} where there is none
 * @param judgment what the rules made of that version; {@code null} where there is none
 * @param tasks the tasks the engine waits at
 * @param ended whether its process has been ended, or is about to be: the round was closed
 */
public record Stand(
        StoredRecord form,
        @Nullable StoredRecord last,
        List<StoredRecord> open,
        @Nullable StoredRecord version,
        @Nullable StoredRecord judgment,
        List<String> tasks,
        Ended ended) {

    /** Whether a form has a process. */
    public enum Ended {
        NO,
        YES,
        /** Its round has been closed, and its process will be ended any moment. */
        ABOUT_TO
    }

    /** The rows it is told by. */
    public List<StoredRecord> rows() {
        return Stream.concat(Stream.of(form, last, version, judgment), open.stream())
                .filter(Objects::nonNull)
                .toList();
    }

    /**
     * What does not agree.
     *
     * @param journal what the journal says of {@link #rows()}, their last states at least
     * @param begun whether the journal of the district is complete
     */
    public List<Discrepancy> check(Collection<JournalEntry> journal, boolean begun) {
        Discrepancies found = new Discrepancies();
        if (last == null) {
            found.note(form, Fault.NO_HISTORY);
            return found.all();
        }
        StoredRecord entry = last;
        found.look(entry, () -> found.unless(StoredRows.entry(entry).intact(), entry, Fault.HASH));
        found.look(form, () -> standing(found));
        found.look(form, () -> version(found));
        List<Discrepancy> all = new ArrayList<>(found.all());
        all.addAll(RecordStates.last(rows(), journal, begun));
        return all;
    }

    /** Whether stage, history, engine and ledger agree. */
    void standing(Discrepancies found) {
        String stage = form.text("stage");
        String told = Objects.requireNonNull(last).text("to_stage");
        found.unless(stage.equals(told), form, Fault.STAGE, word(stage), word(told));
        List<String> desks = open.stream().map(row -> row.text("stage")).toList();
        if (ended == Ended.ABOUT_TO) {
            return;
        }
        List<String> expected = ended == Ended.YES ? List.of() : List.of(told);
        found.unless(tasks.equals(expected), form, Fault.ENGINE, words(tasks), words(expected));
        found.unless(desks.equals(expected), form, Fault.LEDGER, words(desks), words(expected));
    }

    private void version(Discrepancies found) {
        String number = form.text("version");
        if (number.equals("0")) {
            return;
        }
        if (version == null || judgment == null) {
            found.note(form, version == null ? Fault.NO_VERSION : Fault.NO_JUDGMENT, number);
            return;
        }
        found.unless(StoredRows.intact(version), version, Fault.HASH);
        found.unless(StoredRows.intact(judgment, version), judgment, Fault.HASH);
        StoredRecord entry = Objects.requireNonNull(last);
        boolean same = !entry.text("version").equals(number)
                || entry.text("version_hash").equals(version.text("hash"));
        found.unless(same, entry, Fault.VERSION_HASH, number);
    }

    private static Object words(List<String> stages) {
        return switch (stages.size()) {
            case 0 -> Sentence.of("stand.none");
            case 1 -> word(stages.getFirst());
            default -> String.join(", ", stages);
        };
    }

    /** The stage, where it is one. */
    private static Object word(String name) {
        return Arrays.stream(Stage.values())
                .filter(stage -> stage.name().equals(name))
                .<Object>map(stage -> stage)
                .findFirst()
                .orElse(name);
    }
}
