package org.hengping.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.hengping.core.indicator.Amount;
import org.hengping.core.results.Tally;

/** The sums of a round as the database adds them up: of each form what counts, reviewed and unreviewed apart, by grade. */
final class TallyColumns {

    private static final String REVIEWED = "CASE WHEN r.reviewed_score IS NULL THEN FALSE ELSE TRUE END";
    private static final String EARLIER =
            "CASE WHEN r.reviewed_score IS NOT NULL AND r.earlier_rules = TRUE THEN 1 ELSE 0 END";
    private static final String GRADE =
            "CASE WHEN r.reviewed_score IS NULL THEN r.self_grade ELSE r.reviewed_grade END";
    private static final String SCORE = "CASE WHEN r.reviewed_score IS NULL"
            + " THEN COALESCE(r.self_rescaled, r.self_score) ELSE COALESCE(r.reviewed_rescaled, r.reviewed_score) END";

    /** To be followed by which results count, and {@link #GROUP}. */
    static final String SELECT = "SELECT round_id, reviewed, grade, COUNT(*) AS forms, SUM(earlier) AS earlier,"
            + " SUM(score) AS score, SUM(self) AS self, COUNT(rate) AS rated, SUM(COALESCE(rate, 0.00)) AS rates,"
            + " SUM(budget) AS budget, SUM(executed) AS executed FROM (SELECT r.round_id, "
            + REVIEWED + " AS reviewed, " + EARLIER + " AS earlier, " + GRADE + " AS grade, " + SCORE + " AS score,"
            + " COALESCE(r.self_rescaled, r.self_score) AS self, r.execution_rate AS rate,"
            + " COALESCE(r.budget, 0) AS budget, COALESCE(r.executed, 0) AS executed";

    static final String GROUP = ") counted GROUP BY round_id, reviewed, grade";

    private TallyColumns() {}

    static Tally tally(ResultSet row, int number) throws SQLException {
        return new Tally(
                row.getLong("round_id"),
                row.getBoolean("reviewed"),
                RatingColumns.grade(row, "grade"),
                row.getInt("forms"),
                row.getInt("earlier"),
                new Tally.Points(row.getBigDecimal("score"), row.getBigDecimal("self")),
                new Tally.Execution(
                        row.getInt("rated"),
                        row.getBigDecimal("rates"),
                        new Amount(row.getBigDecimal("budget")),
                        new Amount(row.getBigDecimal("executed"))));
    }
}
