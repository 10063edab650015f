package org.hengping.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.hengping.core.integrity.CheckedForm;
import org.hengping.core.integrity.CheckedForms;
import org.hengping.core.integrity.Discrepancy;
import org.hengping.core.integrity.RecordKind;
import org.springframework.jdbc.core.simple.JdbcClient;

@Adapter
class JdbcCheckedForms implements CheckedForms {

    private static final String SELECT =
            "SELECT evaluation_id, district_code, at, found, baseline FROM checked_form WHERE ";

    private final JdbcClient jdbc;
    private final RecordBook book;

    JdbcCheckedForms(JdbcClient jdbc, RecordBook book) {
        this.jdbc = jdbc;
        this.book = book;
    }

    @Override
    public void keep(CheckedForm checked) {
        int known = jdbc.sql("UPDATE checked_form SET at = ?, wrong = ?, found = ? WHERE evaluation_id = ?")
                .param(Times.column(checked.at()))
                .params(!checked.found().isEmpty(), Discrepancy.write(checked.found()), checked.evaluationId())
                .update();
        if (known == 0) {
            jdbc.sql("INSERT INTO checked_form (evaluation_id, district_code, at, wrong, found, baseline)"
                            + " VALUES (?, ?, ?, ?, ?, ?)")
                    .params(checked.evaluationId(), checked.districtCode())
                    .param(Times.column(checked.at()))
                    .params(
                            !checked.found().isEmpty(),
                            Discrepancy.write(checked.found()),
                            Discrepancy.write(checked.baseline()))
                    .update();
            book.wrote(RecordKind.CHECKED, checked.evaluationId());
        }
    }

    @Override
    public Optional<CheckedForm> find(long evaluationId) {
        return jdbc.sql(SELECT + "evaluation_id = ?")
                .param(evaluationId)
                .query(JdbcCheckedForms::checked)
                .optional();
    }

    @Override
    public List<CheckedForm> wrong(String districtCode) {
        return jdbc.sql(SELECT + "district_code = ? AND wrong = TRUE")
                .param(districtCode)
                .query(JdbcCheckedForms::checked)
                .list();
    }

    private static CheckedForm checked(ResultSet row, int number) throws SQLException {
        return new CheckedForm(
                row.getLong("evaluation_id"),
                row.getString("district_code"),
                Times.known(row, "at"),
                read(row.getString("found")),
                read(row.getString("baseline")));
    }

    /** Where somebody has written into it what nobody understands, nothing counts as known. */
    private static List<Discrepancy> read(String text) {
        try {
            return Discrepancy.read(text);
        } catch (RuntimeException foreign) {
            return List.of();
        }
    }
}
