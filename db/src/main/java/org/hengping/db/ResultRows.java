package org.hengping.db;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.hengping.core.indicator.Amount;
import org.hengping.core.indicator.Level1;
import org.hengping.core.indicator.Percentage;
import org.hengping.core.indicator.Score;
import org.hengping.core.results.Approval;
import org.hengping.core.results.Result;
import org.hengping.core.results.Standing;
import org.hengping.core.review.SelfEvaluation;
import org.hengping.core.review.Stage;
import org.hengping.core.scoring.Rating;
import org.jspecify.annotations.Nullable;

/** Reads what {@link ResultColumns} writes. */
final class ResultRows {

    private ResultRows() {}

    static Standing standing(ResultSet row, int number) throws SQLException {
        return new Standing(result(row, number), Stage.valueOf(row.getString("stage")));
    }

    static Result result(ResultSet row, int number) throws SQLException {
        return new Result(
                new SelfEvaluation.Identity(
                        row.getLong("evaluation_id"),
                        row.getString("district_code"),
                        row.getLong("round_id"),
                        row.getLong("department_id")),
                row.getInt("version"),
                row.getInt("fiscal_year"),
                marks(row),
                new Result.Money(amount(row, "budget"), amount(row, "executed"), percentage(row, "execution_rate")),
                groups(row),
                new Result.Claims(
                        row.getBoolean("all_full_marks"),
                        row.getInt("over_fulfilled"),
                        percentage(row, "highest_fulfilment")));
    }

    private static Result.Marks marks(ResultSet row) throws SQLException {
        Rating reviewed = row.getBigDecimal("reviewed_score") == null ? null : RatingColumns.rating(row, "reviewed");
        return new Result.Marks(
                new Score(row.getBigDecimal("max_score")),
                new Score(row.getBigDecimal("by_rule")),
                new Score(row.getBigDecimal("by_claim")),
                RatingColumns.rating(row, "self"),
                row.getBoolean("approved")
                        ? new Approval(reviewed, row.getInt("unreviewed"), row.getBoolean("earlier_rules"))
                        : null);
    }

    private static Map<Level1, Result.Group> groups(ResultSet row) throws SQLException {
        Map<Level1, Result.Group> groups = new EnumMap<>(Level1.class);
        for (Level1 level : Level1.GROUPS) {
            String name = level.name().toLowerCase(Locale.ROOT);
            groups.put(
                    level,
                    new Result.Group(
                            new Score(row.getBigDecimal(name + "_self")),
                            RatingColumns.score(row, name + "_reviewed"),
                            new Score(row.getBigDecimal(name + "_max"))));
        }
        return groups;
    }

    private static @Nullable Percentage percentage(ResultSet row, String column) throws SQLException {
        BigDecimal value = row.getBigDecimal(column);
        return value == null ? null : new Percentage(value);
    }

    private static @Nullable Amount amount(ResultSet row, String column) throws SQLException {
        BigDecimal value = row.getBigDecimal(column);
        return value == null ? null : new Amount(value);
    }
}
