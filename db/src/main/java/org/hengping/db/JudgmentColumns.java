package org.hengping.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.hengping.core.review.Judgment;
import org.hengping.core.review.Judgment.Origin;
import org.hengping.core.review.Judgment.Seal;
import org.jspecify.annotations.Nullable;

/** The columns of a judgment, in one order for writing and reading. */
final class JudgmentColumns {

    private static final String ALL = "evaluation_id, version, origin, text, rule_set_text, hash";
    static final String SELECT = "SELECT " + ALL + " FROM judgment WHERE ";
    static final String INSERT = "INSERT INTO judgment (" + ALL + ") VALUES (?, ?, ?, ?, ?, ?)";

    private JudgmentColumns() {}

    static List<@Nullable Object> of(Judgment judgment) {
        return Arrays.asList(
                judgment.evaluationId(),
                judgment.version(),
                judgment.seal().origin().name(),
                judgment.seal().text(),
                judgment.seal().ruleSetText(),
                judgment.seal().hash());
    }

    static Judgment judgment(ResultSet row, int number) throws SQLException {
        return Judgment.read(
                row.getLong("evaluation_id"),
                row.getInt("version"),
                new Seal(
                        Origin.valueOf(row.getString("origin")),
                        row.getString("text"),
                        row.getString("rule_set_text"),
                        row.getString("hash")));
    }
}
