package org.hengping.workflow.integrity;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hengping.core.integrity.RecordKind;
import org.hengping.core.integrity.StoredRecord;
import org.hengping.core.review.HistoryEntry;
import org.hengping.workflow.Office;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Edits of a database at random: by hand, and by somebody who knows how the records hang together. */
final class Tampering {

    private final Office office;
    private final String district;
    private final Vandal vandal;
    private final boolean keyed;

    /** @param keyed whether seals and journal are signed */
    Tampering(Office office, String district, Vandal vandal, boolean keyed) {
        this.office = office;
        this.district = district;
        this.vandal = vandal;
        this.keyed = keyed;
    }

    /** @param strict whether the record itself has to be named, and not only the journal or a seal */
    record Edit(String name, boolean strict, Supplier<Set<String>> work) {}

    Edit draw() {
        boolean unsigns = vandal.random.nextBoolean();
        return switch (vandal.random.nextInt(14)) {
            case 0, 1, 2, 3 -> new Edit("value", true, this::value);
            case 4 -> new Edit("deleted", true, this::deleted);
            case 5 -> new Edit("inserted", true, this::inserted);
            case 6 -> new Edit("history rewritten", true, () -> history(false, false, unsigns));
            case 7 -> new Edit("history and journal rewritten", keyed && !unsigns, () -> history(true, false, unsigns));
            case 8 ->
                new Edit("history, journal and seals rewritten", keyed && !unsigns, () -> history(true, true, unsigns));
            case 9 -> new Edit("value and journal rewritten", false, () -> described(unsigns));
            case 10 -> new Edit("end cut off", false, () -> cut(unsigns));
            case 11 -> new Edit("last seal taken away", false, () -> unsealed(unsigns));
            case 12 -> new Edit("journal", false, this::journal);
            default -> new Edit("engine or content", false, this::beside);
        };
    }

    private Set<String> value() {
        StoredRecord row = vandal.victim();
        vandal.changes(row);
        return changed(row) ? Set.of(name(row)) : Set.of();
    }

    private Set<String> deleted() {
        StoredRecord row = vandal.victim();
        vandal.deletes(row);
        return Set.of(name(row));
    }

    private Set<String> inserted() {
        StoredRecord row = vandal.victim();
        Set<String> before = names(row.kind());
        vandal.copies(row);
        Set<String> after = names(row.kind());
        after.removeAll(before);
        return after;
    }

    /** Another opinion in one entry, and all hashes from there on made to fit. */
    private Set<String> history(boolean journalToo, boolean sealsToo, boolean unsigns) {
        long form = vandal.pick(vandal.rows(RecordKind.EVALUATION)).number("id");
        List<HistoryEntry> all =
                office.get(org.hengping.core.review.HistoryEntries.class).all(form);
        int from = vandal.random.nextInt(all.size());
        String hash = all.get(from).previousHash();
        for (HistoryEntry entry : all.subList(from, all.size())) {
            boolean first = entry.sequence() == all.get(from).sequence();
            HistoryEntry forged = Histories.rewritten(entry, first ? "伪造的意见" : entry.opinion(), hash);
            vandal.sql(
                    "UPDATE history_entry SET opinion = ?, previous_hash = ?, hash = ? WHERE evaluation_id = ? AND sequence = ?",
                    forged.opinion(),
                    hash,
                    forged.hash(),
                    form,
                    entry.sequence());
            hash = forged.hash();
        }
        Set<String> keys = all.subList(from, all.size()).stream()
                .map(entry -> form + "/" + entry.sequence())
                .collect(Collectors.toSet());
        if (journalToo) {
            new Forger(office, district, unsigns).describes(keys, RecordKind.HISTORY, sealsToo);
        }
        return Set.of("HISTORY " + form + "/" + all.get(from).sequence());
    }

    private Set<String> described(boolean unsigns) {
        StoredRecord row = vandal.victim();
        vandal.changes(row);
        if (!changed(row)) {
            return Set.of();
        }
        new Forger(office, district, unsigns).describes(Set.of(row.key()), row.kind(), vandal.random.nextBoolean());
        return Set.of(name(row));
    }

    /** The last entries of a history, with their journal. */
    private Set<String> cut(boolean unsigns) {
        long form = vandal.pick(vandal.rows(RecordKind.EVALUATION)).number("id");
        List<String> keys = vandal.rows(RecordKind.HISTORY).stream()
                .filter(row -> row.number("evaluation_id") == form)
                .map(StoredRecord::key)
                .toList();
        int left = vandal.random.nextInt(keys.size());
        vandal.sql("DELETE FROM history_entry WHERE evaluation_id = ? AND sequence > ?", form, left);
        Set<String> gone = Set.copyOf(keys.subList(left, keys.size()));
        new Forger(office, district, unsigns).forgets(gone, RecordKind.HISTORY, vandal.random.nextBoolean());
        return gone.stream().map(key -> "HISTORY " + key).collect(Collectors.toSet());
    }

    private Set<String> unsealed(boolean unsigns) {
        StoredRecord last = vandal.rows(RecordKind.SEAL).getLast();
        vandal.deletes(last);
        if (vandal.random.nextBoolean()) {
            new Forger(office, district, unsigns).forgets(Set.of(last.key()), RecordKind.SEAL, false);
        }
        return Set.of(name(last));
    }

    /** Something in the journal itself, of what is sealed. */
    private Set<String> journal() {
        List<Long> ids = office.get(JdbcClient.class)
                .sql("SELECT id FROM journal_entry WHERE district_code = ? AND sequence <= ?")
                .params(
                        district,
                        office.get(org.hengping.core.integrity.Seals.class)
                                .last(district)
                                .orElseThrow()
                                .sequence())
                .query(Long.class)
                .list();
        long id = vandal.pick(ids);
        String set =
                switch (vandal.random.nextInt(12)) {
                    case 0 -> "district_code = '999999'";
                    case 1 -> "kind = CASE WHEN kind = 'duty' THEN 'person' ELSE 'duty' END";
                    case 2 -> "record_key = CONCAT(record_key, '1')";
                    case 3 -> "evaluation_id = COALESCE(evaluation_id, 1) + 1";
                    case 4 -> "step = step + 1";
                    case 5 -> "origin = CASE WHEN origin = 'ACT' THEN 'REPAIR' ELSE 'ACT' END";
                    case 6 -> "format = format + 1";
                    case 7 -> "digest = CONCAT('0f', SUBSTRING(hash, 3))";
                    case 8 -> "mac = CONCAT('f', mac)";
                    case 9 -> "sequence = NULL";
                    case 10 -> "hash = digest";
                    default -> "";
                };
        if (set.isEmpty()) {
            vandal.sql("DELETE FROM journal_entry WHERE id = ?", id);
        } else {
            vandal.sql("UPDATE journal_entry SET " + set + " WHERE id = ?", id);
        }
        return Set.of("JOURNAL " + id + " " + set);
    }

    /** What is no row on record, and yet belongs to it. */
    private Set<String> beside() {
        return switch (vandal.random.nextInt(6)) {
            case 0 -> beside("UPDATE ACT_RU_TASK SET task_def_key_ = 'APPROVED' WHERE task_def_key_ = 'HEAD_REVIEW'");
            case 1 -> beside("DELETE FROM ACT_RU_TASK WHERE task_def_key_ = 'HEAD_REVIEW'");
            case 2 ->
                beside("UPDATE ACT_RU_EXECUTION SET business_key_ = '1' WHERE business_key_ = '" + vandal.pick(forms())
                        + "'");
            case 3 -> beside("DELETE FROM attachment_content");
            case 4 ->
                beside(
                        "UPDATE attachment_content SET sha256 = CONCAT('0', SUBSTRING(sha256, 2)) WHERE sha256 NOT LIKE '0%'");
            default ->
                beside("UPDATE journal_head SET sequence = sequence - 1 WHERE district_code = '" + district + "'");
        };
    }

    private Set<String> beside(String sql) {
        vandal.sql(sql);
        return Set.of(sql);
    }

    private boolean changed(StoredRecord row) {
        return vandal.rows(row.kind()).stream()
                .filter(now -> now.key().equals(row.key()))
                .noneMatch(now -> now.digest().equals(row.digest()));
    }

    private Set<String> names(RecordKind kind) {
        return vandal.rows(kind).stream().map(Tampering::name).collect(Collectors.toSet());
    }

    private static String name(StoredRecord row) {
        return row.kind() + " " + row.key();
    }

    private List<Long> forms() {
        return vandal.rows(RecordKind.DESK).stream()
                .filter(row -> row.value("to_at") == null)
                .map(row -> row.number("evaluation_id"))
                .toList();
    }
}
