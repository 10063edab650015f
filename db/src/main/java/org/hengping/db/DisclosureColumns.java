package org.hengping.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hengping.core.Fields;
import org.hengping.core.disclosure.Disclosure;
import org.hengping.core.disclosure.Disclosure.Check;
import org.hengping.core.review.VersionPlace;
import org.jspecify.annotations.Nullable;

/** The columns of disclosures, in one order for writing and reading. */
final class DisclosureColumns {

    private static final String ALL = "evaluation_id, district_code, fiscal_year, department_name, version, hash,"
            + " disclosed_at, checked_by, checked_by_name, opinion, dismissed, superseded_at";
    static final String SELECT = "SELECT " + ALL + " FROM disclosure";
    static final String INSERT = "INSERT INTO disclosure (" + ALL + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private DisclosureColumns() {}

    static List<@Nullable Object> of(Disclosure disclosure) {
        Check check = disclosure.check();
        return Arrays.asList(
                disclosure.evaluationId(),
                disclosure.districtCode(),
                disclosure.fiscalYear(),
                disclosure.departmentName(),
                disclosure.version(),
                disclosure.hash(),
                Times.column(disclosure.disclosedAt()),
                check.by(),
                check.name(),
                check.opinion(),
                write(check.dismissed()),
                Times.column(disclosure.supersededAt()));
    }

    static Disclosure disclosure(ResultSet row, int number) throws SQLException {
        return new Disclosure(
                new VersionPlace(
                        row.getString("district_code"),
                        row.getLong("evaluation_id"),
                        row.getInt("version"),
                        row.getString("hash")),
                row.getInt("fiscal_year"),
                row.getString("department_name"),
                Times.known(row, "disclosed_at"),
                new Check(
                        row.getLong("checked_by"),
                        row.getString("checked_by_name"),
                        row.getString("opinion"),
                        read(row.getString("dismissed"))),
                Times.instant(row, "superseded_at"));
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
}
