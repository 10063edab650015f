package org.hengping.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.hengping.core.Sha256;
import org.hengping.core.form.FormText;
import org.hengping.core.integrity.RecordKind;
import org.hengping.core.review.Version;
import org.hengping.core.review.VersionPlace;
import org.hengping.core.review.Versions;
import org.springframework.jdbc.core.simple.JdbcClient;

@Adapter
class JdbcVersions implements Versions {

    private static final String SELECT = "SELECT evaluation_id, number, text, rule_set_code, rule_set_edition, hash,"
            + " frozen_at, frozen_by FROM frozen_version WHERE evaluation_id = ?";

    private final JdbcClient jdbc;
    private final RecordBook book;

    JdbcVersions(JdbcClient jdbc, RecordBook book) {
        this.jdbc = jdbc;
        this.book = book;
    }

    @Override
    public void add(Version version) {
        jdbc.sql("INSERT INTO frozen_version (evaluation_id, number, text, rule_set_code, rule_set_edition, hash,"
                        + " frozen_at, frozen_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(version.evaluationId(), version.number(), FormText.write(version.form()))
                .params(version.ruleSetCode(), version.ruleSetEdition(), version.hash())
                .param(Times.column(version.frozenAt()))
                .param(version.frozenBy())
                .update();
        book.wrote(RecordKind.VERSION, version.evaluationId(), version.number());
    }

    @Override
    public Optional<Version> find(long evaluationId, int number) {
        return jdbc.sql(SELECT + " AND number = ?")
                .params(evaluationId, number)
                .query(JdbcVersions::version)
                .optional();
    }

    @Override
    public List<Version> all(long evaluationId) {
        return jdbc.sql(SELECT + " ORDER BY number")
                .param(evaluationId)
                .query(JdbcVersions::version)
                .list();
    }

    /** A range instead of a pattern: the index serves it on every database. */
    @Override
    public List<VersionPlace> startingWith(String start, int most) {
        int open = Sha256.NONE.length() - start.length();
        return jdbc.sql("SELECT e.district_code, v.evaluation_id, v.number, v.hash FROM frozen_version v"
                        + " JOIN self_evaluation e ON e.id = v.evaluation_id WHERE v.hash BETWEEN ? AND ?"
                        + " ORDER BY v.evaluation_id, v.number DESC LIMIT ?")
                .params(start + "0".repeat(open), start + "f".repeat(open), most)
                .query((row, number) -> new VersionPlace(
                        row.getString("district_code"),
                        row.getLong("evaluation_id"),
                        row.getInt("number"),
                        row.getString("hash")))
                .list();
    }

    private static Version version(ResultSet row, int rowNumber) throws SQLException {
        return new Version(
                row.getLong("evaluation_id"),
                row.getInt("number"),
                FormText.read(row.getString("text")),
                row.getString("rule_set_code"),
                row.getInt("rule_set_edition"),
                row.getString("hash"),
                Times.known(row, "frozen_at"),
                row.getLong("frozen_by"));
    }
}
