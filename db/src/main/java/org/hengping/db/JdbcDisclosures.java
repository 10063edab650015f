package org.hengping.db;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hengping.core.disclosure.Disclosure;
import org.hengping.core.disclosure.Disclosures;
import org.hengping.core.integrity.RecordKind;
import org.springframework.jdbc.core.simple.JdbcClient;

@Adapter
class JdbcDisclosures implements Disclosures {

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
        jdbc.sql(DisclosureColumns.INSERT)
                .params(DisclosureColumns.of(disclosure))
                .update();
    }

    @Override
    public Optional<Disclosure> current(long evaluationId) {
        return jdbc.sql(DisclosureColumns.SELECT + " WHERE evaluation_id = ? AND superseded_at IS NULL")
                .param(evaluationId)
                .query(DisclosureColumns::disclosure)
                .optional();
    }

    @Override
    public List<Disclosure> current(String districtCode, int fiscalYear) {
        return jdbc.sql(DisclosureColumns.SELECT
                        + " WHERE district_code = ? AND fiscal_year = ? AND superseded_at IS NULL")
                .params(districtCode, fiscalYear)
                .query(DisclosureColumns::disclosure)
                .list();
    }

    @Override
    public List<Disclosure> all(String districtCode, long evaluationId) {
        return jdbc.sql(DisclosureColumns.SELECT + " WHERE district_code = ? AND evaluation_id = ? ORDER BY version")
                .params(districtCode, evaluationId)
                .query(DisclosureColumns::disclosure)
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
}
