package org.hengping.workflow.integrity;

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
import org.hengping.workflow.Office;
import org.hengping.workflow.Office.Town;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;

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
    private Tampering tampering;

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
        tampering = new Tampering(office, district(), vandal, keyed());
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
        VerifiedDistrict verified = verify();
        assertThat(verified.outcome().irregularities()).isEmpty();
        assertThat(verified.outcome().places()).isEmpty();
        assertThat(verified.wrong()).isEmpty();
    }

    @Test
    void every_edit_is_named() {
        List<String> missed = new ArrayList<>();
        int edits = keyed() ? EDITS : Math.max(20, EDITS / 3);
        for (int done = 0; done < edits; ) {
            Tampering.Edit edit = tampering.draw();
            String result = undone(() -> {
                try {
                    Set<String> harmed = edit.work().get();
                    return harmed.isEmpty() ? "none" : found(harmed, edit.strict()) ? "named" : "missed " + harmed;
                } catch (DataAccessException impossible) {
                    return "none";
                }
            });
            if (!result.equals("none")) {
                done++;
                named.merge(edit.name(), 1, Integer::sum);
            }
            if (result.startsWith("missed")) {
                missed.add(edit.name() + ": " + result);
            }
        }

        System.out.println(
                "PROOF " + getClass().getSimpleName() + ": " + edits + " edits, missed " + missed.size() + " " + named);
        assertThat(missed).isEmpty();
        assertThat(verify().outcome().whole()).isTrue();
    }

    private boolean found(Set<String> harmed, boolean strict) {
        VerifiedDistrict verified = verify();
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

    private VerifiedDistrict verify() {
        return office.get(Verifying.class).check(district(), ContentsCheck.ALL, VerifyingWatch.NOBODY);
    }

    private String district() {
        return town.federation().districtCode();
    }
}
