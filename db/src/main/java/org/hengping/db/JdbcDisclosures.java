package org.hengping.db;

import static org.springframework.transaction.annotation.Propagation.MANDATORY;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hengping.core.Fields;
import org.hengping.core.disclosure.Disclosure;
import org.hengping.core.disclosure.Disclosure.Check;
import org.hengping.core.disclosure.Disclosures;
import org.hengping.core.integrity.RecordKind;
import org.hengping.core.review.VersionPlace;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = MANDATORY)
class JdbcDisclosures implements Disclosures {

    private static final String SELECT = "SELECT evaluation_id, district_code, fiscal_year, department_name, version,"
            + " hash, disclosed_at, checked_by, checked_by_name, opinion, dismissed, superseded_at FROM disclosure";

    private final JdbcClient jdbc;
    private final RecordBook book;

    JdbcDisclosures(JdbcClient jdbc, RecordBook book) {
        this.jdbc = jdbc;
        this.book = book;
    }

    @Override
    public void add(Disclosure disclosure) {
        current(disclosure.evaluationId())
                .ifPresent(before -> book.wrote(RecordKind.DISCLOSURE, before.evaluationId(), before.version()));
        book.wrote(RecordKind.DISCLOSURE, disclosure.evaluationId(), disclosure.version());
        jdbc.sql("UPDATE disclosure SET superseded_at = ? WHERE evaluation_id = ? AND superseded_at IS NULL")
                .param(Times.column(disclosure.disclosedAt()))
                .param(disclosure.evaluationId())
                .update();
        Check check = disclosure.check();
        jdbc.sql("INSERT INTO disclosure (evaluation_id, district_code, fiscal_year, department_name, version, hash,"
                        + " disclosed_at, checked_by, checked_by_name, opinion, dismissed, superseded_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(disclosure.evaluationId(), disclosure.districtCode(), disclosure.fiscalYear())
                .params(disclosure.departmentName(), disclosure.version(), disclosure.hash())
                .param(Times.column(disclosure.disclosedAt()))
                .params(check.by(), check.name(), check.opinion(), write(check.dismissed()))
                .param(Times.column(disclosure.supersededAt()))
                .update();
    }

    @Override
    public Optional<Disclosure> current(long evaluationId) {
        return jdbc.sql(SELECT + " WHERE evaluation_id = ? AND superseded_at IS NULL")
                .param(evaluationId)
                .query(JdbcDisclosures::disclosure)
                .optional();
    }

    @Override
    public List<Disclosure> current(String districtCode, int fiscalYear) {
        return jdbc.sql(SELECT + " WHERE district_code = ? AND fiscal_year = ? AND superseded_at IS NULL")
                .params(districtCode, fiscalYear)
                .query(JdbcDisclosures::disclosure)
                .list();
    }

    @Override
    public List<Disclosure> all(String districtCode, long evaluationId) {
        return jdbc.sql(SELECT + " WHERE district_code = ? AND evaluation_id = ? ORDER BY version")
                .params(districtCode, evaluationId)
                .query(JdbcDisclosures::disclosure)
                .list();
    }

    @Override
    public SortedMap<Integer, Integer> years(String districtCode) {
        SortedMap<Integer, Integer> years = new TreeMap<>(Comparator.reverseOrder());
        jdbc.sql("SELECT fiscal_year, COUNT(*) AS forms FROM disclosure"
                        + " WHERE district_code = ? AND superseded_at IS NULL GROUP BY fiscal_year")
                .param(districtCode)
                .query((row, number) -> Map.entry(row.getInt("fiscal_year"), row.getInt("forms")))
                .list()
                .forEach(year -> years.put(year.getKey(), year.getValue()));
        return years;
    }

    private static String write(Map<String, String> dismissed) {
        Fields fields = new Fields();
        dismissed.forEach(fields::with);
        return fields.write();
    }

    private static Map<String, String> read(String text) {
        Fields fields = Fields.read(text);
        Map<String, String> dismissed = new TreeMap<>();
        fields.names().forEach(name -> dismissed.put(name, fields.text(name)));
        return dismissed;
    }

    private static Disclosure disclosure(ResultSet row, int number) throws SQLException {
        return new Disclosure(
                new VersionPlace(
                        row.getString("district_code"),
                        row.getLong("evaluation_id"),
                        row.getInt("version"),
                        row.getString("hash")),
                row.getInt("fiscal_year"),
                row.getString("department_name"),
                Objects.requireNonNull(Times.instant(row, "disclosed_at")),
                new Check(
                        row.getLong("checked_by"),
                        row.getString("checked_by_name"),
                        row.getString("opinion"),
                        read(row.getString("dismissed"))),
                Times.instant(row, "superseded_at"));
    }
}
