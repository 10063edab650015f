package org.hengping.db;

import java.util.List;
import java.util.Optional;
import org.hengping.core.Sha256;
import org.hengping.core.integrity.RecordKind;
import org.hengping.core.review.Version;
import org.hengping.core.review.VersionPlace;
import org.hengping.core.review.Versions;
import org.springframework.jdbc.core.simple.JdbcClient;

@Adapter
class JdbcVersions implements Versions {

    private final JdbcClient jdbc;
    private final RecordBook book;

    JdbcVersions(JdbcClient jdbc, RecordBook book) {
        this.jdbc = jdbc;
        this.book = book;
    }

    @Override
    public void add(Version version) {
        jdbc.sql(VersionColumns.INSERT).params(VersionColumns.of(version)).update();
        book.wrote(RecordKind.VERSION, version.evaluationId(), version.number());
    }

    @Override
    public Optional<Version> find(long evaluationId, int number) {
        return jdbc.sql(VersionColumns.SELECT + "evaluation_id = ? AND number = ?")
                .params(evaluationId, number)
                .query(VersionColumns::version)
                .optional();
    }

    @Override
    public List<Version> all(long evaluationId) {
        return jdbc.sql(VersionColumns.SELECT + "evaluation_id = ? ORDER BY number")
                .param(evaluationId)
                .query(VersionColumns::version)
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
}
