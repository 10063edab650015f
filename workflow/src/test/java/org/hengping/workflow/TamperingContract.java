package org.hengping.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengping.core.integrity.Discrepancy;
import org.hengping.core.integrity.RecordKind;
import org.hengping.core.integrity.StoredRecord;
import org.hengping.core.review.HistoryEntry;
import org.hengping.workflow.Office.Town;
import org.hengping.workflow.Verifying.Contents;
import org.hengping.workflow.Verifying.Verified;
import org.hengping.workflow.Verifying.Watch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A database in which everything is on record, and edits of it at random: each is named. {@code tampering.edits} says how many (60), and
 * {@code tampering.seed} which ones.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class TamperingContract {

    private static final int EDITS = Integer.getInteger("tampering.edits", 60);
    private static final long SEED = Long.getLong("tampering.seed", 20260610);

    @TempDir
    static Path outside;

    private final Map<String, Integer> named = new TreeMap<>();
    private Office office;
    private Town town;
    private Vandal vandal;

    /** An office of its own. */
    abstract Office open(String... settings);

    /** Whether seals and journal are signed. */
    boolean keyed() {
        return true;
    }

    @BeforeAll
    void fill() {
        office = open(
                "hengping.seals.dir=" + outside,
                keyed() ? "hengping.seal.key=" + "0123456789abcdef".repeat(4) : "any=thing");
        town = FilledTown.in(office);
        office.get(Sealing.class).chain(district());
        vandal = new Vandal(office, district(), SEED);
    }

    @AfterAll
    void close() {
        office.close();
    }

    @Test
    void everything_there_is_to_record_is_on_record_and_whole() {
        Map<RecordKind, Integer> rows = new EnumMap<>(RecordKind.class);
        office.inTransaction(() -> {
            for (RecordKind kind : RecordKind.values()) {
                rows.put(kind, vandal.rows(kind).size());
            }
            return rows;
        });

        assertThat(rows)
                .allSatisfy((kind, count) -> assertThat(count).as(kind.table()).isPositive());
        Verified verified = verify();
        assertThat(verified.outcome().irregularities()).isEmpty();
        assertThat(verified.outcome().places()).isEmpty();
        assertThat(verified.wrong()).isEmpty();
    }

    @Test
    void every_edit_is_named() {
        List<String> missed = new ArrayList<>();
        int edits = keyed() ? EDITS : Math.max(20, EDITS / 3);
        for (int done = 0; done < edits; ) {
            Edit edit = draw();
            String result = undone(() -> {
                try {
                    Set<String> harmed = edit.work.get();
                    return harmed.isEmpty() ? "none" : found(harmed, edit.strict) ? "named" : "missed " + harmed;
                } catch (DataAccessException impossible) {
                    return "none";
                }
            });
            if (!result.equals("none")) {
                done++;
                named.merge(edit.name, 1, Integer::sum);
            }
            if (result.startsWith("missed")) {
                missed.add(edit.name + ": " + result);
            }
        }

        System.out.println(getClass().getSimpleName() + ": " + edits + " edits, missed " + missed.size() + " " + named);
        assertThat(missed).isEmpty();
        assertThat(verify().outcome().whole()).isTrue();
    }

    /** @param strict whether the record itself has to be named, and not only the journal or a seal */
    private record Edit(String name, boolean strict, Supplier<Set<String>> work) {}

    private Edit draw() {
        boolean unsigns = vandal.random.nextBoolean();
        return switch (vandal.random.nextInt(14)) {
            case 0, 1, 2, 3 -> new Edit("value", true, this::value);
            case 4 -> new Edit("deleted", true, this::deleted);
            case 5 -> new Edit("inserted", true, this::inserted);
            case 6 -> new Edit("history rewritten", true, () -> history(false, false, unsigns));
            case 7 ->
                new Edit("history and journal rewritten", keyed() && !unsigns, () -> history(true, false, unsigns));
            case 8 ->
                new Edit(
                        "history, journal and seals rewritten",
                        keyed() && !unsigns,
                        () -> history(true, true, unsigns));
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
            new Forger(office, district(), unsigns).describes(keys, RecordKind.HISTORY, sealsToo);
        }
        return Set.of("HISTORY " + form + "/" + all.get(from).sequence());
    }

    private Set<String> described(boolean unsigns) {
        StoredRecord row = vandal.victim();
        vandal.changes(row);
        if (!changed(row)) {
            return Set.of();
        }
        new Forger(office, district(), unsigns).describes(Set.of(row.key()), row.kind(), vandal.random.nextBoolean());
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
        new Forger(office, district(), unsigns).forgets(gone, RecordKind.HISTORY, vandal.random.nextBoolean());
        return gone.stream().map(key -> "HISTORY " + key).collect(Collectors.toSet());
    }

    private Set<String> unsealed(boolean unsigns) {
        StoredRecord last = vandal.rows(RecordKind.SEAL).getLast();
        vandal.deletes(last);
        if (vandal.random.nextBoolean()) {
            new Forger(office, district(), unsigns).forgets(Set.of(last.key()), RecordKind.SEAL, false);
        }
        return Set.of(name(last));
    }

    /** Something in the journal itself, of what is sealed. */
    private Set<String> journal() {
        List<Long> ids = office.get(JdbcClient.class)
                .sql("SELECT id FROM journal_entry WHERE district_code = ? AND sequence <= ?")
                .params(
                        district(),
                        office.get(org.hengping.core.integrity.Seals.class)
                                .last(district())
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
        String process =
                "(SELECT proc_inst_id_ FROM ACT_RU_EXECUTION WHERE business_key_ = '" + town.evaluation() + "')";
        return switch (vandal.random.nextInt(6)) {
            case 0 -> beside("UPDATE ACT_RU_TASK SET task_def_key_ = 'APPROVED' WHERE task_def_key_ = 'HEAD_REVIEW'");
            case 1 -> beside("DELETE FROM ACT_RU_TASK WHERE task_def_key_ = 'HEAD_REVIEW'");
            case 2 ->
                beside("UPDATE ACT_RU_EXECUTION SET business_key_ = '1' WHERE business_key_ = '" + town.evaluation()
                        + "'");
            case 3 -> beside("DELETE FROM attachment_content");
            case 4 ->
                beside(
                        "UPDATE attachment_content SET sha256 = CONCAT('0', SUBSTRING(sha256, 2)) WHERE sha256 NOT LIKE '0%'");
            default ->
                beside("UPDATE journal_head SET sequence = sequence - 1 WHERE district_code = '" + district() + "'");
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
        return vandal.rows(kind).stream().map(TamperingContract::name).collect(Collectors.toSet());
    }

    private static String name(StoredRecord row) {
        return row.kind() + " " + row.key();
    }

    private boolean found(Set<String> harmed, boolean strict) {
        Verified verified = verify();
        Set<String> places = Stream.concat(
                        verified.outcome().places().stream(),
                        verified.wrong().stream().flatMap(form -> form.checked().changed().stream()))
                .map((Discrepancy one) -> one.kind() + " " + one.key())
                .collect(Collectors.toSet());
        return strict
                ? harmed.stream().anyMatch(places::contains)
                : !places.isEmpty() || !verified.outcome().irregularities().isEmpty();
    }

    /** Does something, and takes it back. */
    private <T> T undone(Supplier<T> work) {
        return Undone.in(office, work);
    }

    private Verified verify() {
        return office.get(Verifying.class).check(district(), Contents.ALL, Watch.NOBODY);
    }

    private String district() {
        return town.federation().districtCode();
    }
}
