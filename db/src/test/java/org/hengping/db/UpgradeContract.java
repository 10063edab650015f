package org.hengping.db;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongFunction;
import org.hengping.core.Sha256;
import org.hengping.core.review.HistoryEntries;
import org.hengping.core.review.HistoryEntry;
import org.hengping.core.review.ReviewSheet;
import org.hengping.core.review.ReviewSheetText;
import org.hengping.core.review.ReviewSheets;
import org.hengping.core.review.Version;
import org.hengping.core.review.Versions;
import org.hengping.db.ReleasedFacts.Fact;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/** Databases of earlier releases under the migrations and adapters of today; the same on every database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class UpgradeContract {

    /** Whatever somebody has written, signed or decided. */
    private static final List<String> RECORDS = List.of(
            "draft_piece",
            "frozen_version",
            "review_sheet",
            "history_entry",
            "remark",
            "attachment_content",
            "disclosure",
            "audit_entry",
            "rule_set");

    private static final Map<Long, Fact> FORMS =
            ReleasedFacts.of("evaluation").stream().collect(toMap(form -> Long.valueOf(form.value(0)), form -> form));

    /** Without the engine's own tables, which it keeps itself. */
    private static final String COLUMNS =
            "SELECT LOWER(CONCAT(table_name, ' ', column_name, ' ', data_type, ' ', is_nullable, ' ',"
                    + " COALESCE(character_maximum_length, 0), ' ', COALESCE(numeric_precision, 0)))"
                    + " FROM information_schema.columns WHERE table_schema = SCHEMA()"
                    + " AND UPPER(SUBSTRING(table_name, 1, 4)) NOT IN ('ACT_', 'FLW_') ORDER BY 1";

    private List<TableRows> before;
    private Database upgraded;

    abstract String emptyDatabase();

    /** One that began with the product of today. */
    abstract Database newDatabase();

    @BeforeAll
    void upgrade() {
        String url = emptyDatabase();
        ReleasedDatabase.unpack(url);
        JdbcTemplate jdbc = new JdbcTemplate(ReleasedDatabase.source(url));
        before = RECORDS.stream().map(table -> TableRows.all(jdbc, table)).toList();
        upgraded = Database.at(url);
    }

    @AfterAll
    void close() {
        upgraded.close();
    }

    @Test
    void nothing_anybody_wrote_or_signed_has_changed() {
        assertThat(before).noneMatch(table -> table.rows().isEmpty());
        assertThat(before)
                .allSatisfy(table ->
                        assertThat(table.again(jdbc()).rows()).as(table.table()).isEqualTo(table.rows()));
    }

    @Test
    void every_form_is_at_its_stage() {
        kept(
                "evaluation",
                "SELECT e.id, e.stage, e.version, e.exempt, r.closed_on FROM self_evaluation e"
                        + " JOIN evaluation_round r ON r.id = e.round_id",
                (row, number) -> List.of(
                        row.getString("id"),
                        row.getString("stage"),
                        row.getString("version"),
                        row.getBoolean("exempt") ? "exempt" : row.getObject("closed_on") == null ? "-" : "closed"));
    }

    @Test
    void every_version_has_its_text_and_its_hash() {
        kept(
                "version",
                "SELECT evaluation_id, number, hash, text FROM frozen_version",
                (row, number) ->
                        List.of(row.getString("number"), row.getString("hash"), sha256(row.getString("text"))));

        assertThat(ofEveryForm(form -> upgraded.get(Versions.class).all(form)))
                .hasSameSizeAs(ReleasedFacts.of("version"))
                .allMatch(Version::intact);
    }

    @Test
    void every_review_sheet_has_its_text_and_its_hash() {
        kept(
                "sheet",
                "SELECT evaluation_id, version, hash, text FROM review_sheet",
                (row, number) -> List.of(
                        row.getString("version"),
                        Objects.requireNonNullElse(row.getString("hash"), "-"),
                        sha256(row.getString("text"))));

        List<Version> versions =
                ofEveryForm(form -> upgraded.get(Versions.class).all(form));
        assertThat(versions).allSatisfy(version -> {
            ReviewSheet sheet = upgraded.inTransaction(
                    () -> upgraded.get(ReviewSheets.class).find(version.evaluationId(), version.number()));
            assertThat(sheet.hash()).isIn(null, ReviewSheetText.hash(sheet, version.hash()));
        });
    }

    @Test
    void every_history_is_the_chain_it_was() {
        kept(
                "history",
                "SELECT evaluation_id, sequence, act, hash FROM history_entry",
                (row, number) -> List.of(row.getString("sequence"), row.getString("act"), row.getString("hash")));

        for (long form : FORMS.keySet()) {
            String last = Sha256.NONE;
            for (HistoryEntry entry : upgraded.inTransaction(
                    () -> upgraded.get(HistoryEntries.class).all(form))) {
                assertThat(entry.intact()).isTrue();
                assertThat(entry.previousHash()).isEqualTo(last);
                last = entry.hash();
            }
        }
    }

    @Test
    void whoever_handed_a_version_in_has_written_it() {
        List<List<String>> versions = jdbc().query(
                        "SELECT evaluation_id, number, frozen_by FROM frozen_version ORDER BY evaluation_id, number",
                        UpgradeContract::three);

        assertThat(versions).isNotEmpty();
        assertThat(jdbc().query(
                                "SELECT evaluation_id, version, person_id FROM version_writer WHERE submitted"
                                        + " ORDER BY evaluation_id, version",
                                UpgradeContract::three))
                .isEqualTo(versions);
    }

    @Test
    void what_was_public_is_public() {
        kept(
                "disclosure",
                "SELECT evaluation_id, version, hash, superseded_at FROM disclosure",
                (row, number) -> List.of(
                        row.getString("version"),
                        row.getString("hash"),
                        row.getObject("superseded_at") == null ? "public" : "superseded"));
    }

    @Test
    void the_tables_are_those_of_a_new_database() {
        List<String> expected = newDatabase().get(JdbcTemplate.class).queryForList(COLUMNS, String.class);

        assertThat(jdbc().queryForList(COLUMNS, String.class)).containsExactlyElementsOf(expected);
    }

    @Test
    void a_history_from_before_the_clocks_becomes_the_ledger() {
        String url = emptyDatabase();
        BeforeClocks.unpack(url);

        try (Database database = Database.at(url)) {
            JdbcTemplate jdbc = database.get(JdbcTemplate.class);
            assertThat(jdbc.query(
                            "SELECT stage, returned_on, to_at, due_on FROM desk_entry ORDER BY sequence",
                            (row, number) ->
                                    row.getString("stage") + " " + row.getObject("returned_on", LocalDate.class)
                                            + " " + (row.getObject("to_at") == null ? "open" : "left") + " "
                                            + row.getObject("due_on", LocalDate.class)))
                    .containsExactly(
                            "DRAFT null left 2026-04-10",
                            "HEAD_REVIEW null left 2026-04-20",
                            "DRAFT 2026-03-05 open 2026-04-10");
            assertThat(jdbc.queryForMap("SELECT closed_on, again_to_head FROM evaluation_round"))
                    .containsEntry("closed_on", null)
                    .containsEntry("again_to_head", 3);
        }
    }

    /** Says that a kind of record is what the facts say of it; the first column asked for is the id of the evaluation. */
    private void kept(String kind, String sql, RowMapper<List<String>> values) {
        List<Fact> stored = jdbc().query(sql, (row, number) -> {
            Fact form = FORMS.get(row.getLong(1));
            return new Fact(kind, form.department(), form.fiscalYear(), values.mapRow(row, number));
        });

        assertThat(stored).containsExactlyInAnyOrderElementsOf(ReleasedFacts.of(kind));
    }

    private <T> List<T> ofEveryForm(LongFunction<List<T>> records) {
        return upgraded.inTransaction(() -> FORMS.keySet().stream()
                .flatMap(form -> records.apply(form).stream())
                .toList());
    }

    private JdbcTemplate jdbc() {
        return upgraded.get(JdbcTemplate.class);
    }

    private static String sha256(String text) {
        MessageDigest digest = Sha256.digest();
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        return Sha256.hex(digest);
    }

    private static List<String> three(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        return List.of(row.getString(1), row.getString(2), row.getString(3));
    }
}
