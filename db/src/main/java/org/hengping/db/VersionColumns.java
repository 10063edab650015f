package org.hengping.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.hengping.core.form.FormText;
import org.hengping.core.review.Version;
import org.jspecify.annotations.Nullable;

/** The columns of a frozen version, in one order for writing and reading. */
final class VersionColumns {

    private static final String ALL =
            "evaluation_id, number, text, rule_set_code, rule_set_edition, hash, frozen_at, frozen_by";
    static final String SELECT = "SELECT " + ALL + " FROM frozen_version WHERE ";
    static final String INSERT = "INSERT INTO frozen_version (" + ALL + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?)";

    private VersionColumns() {}

    static List<@Nullable Object> of(Version version) {
        return Arrays.asList(
                version.evaluationId(),
                version.number(),
                FormText.write(version.form()),
                version.ruleSetCode(),
                version.ruleSetEdition(),
                version.hash(),
                Times.column(version.frozenAt()),
                version.frozenBy());
    }

    static Version version(ResultSet row, int rowNumber) throws SQLException {
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
