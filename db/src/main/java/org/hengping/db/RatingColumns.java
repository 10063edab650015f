package org.hengping.db;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.hengping.core.indicator.Score;
import org.hengping.core.round.Grade;
import org.hengping.core.scoring.Rating;
import org.jspecify.annotations.Nullable;

/** What a form comes to, in three columns: total, the same out of a hundred where that differs, grade. */
final class RatingColumns {

    private RatingColumns() {}

    /** Three times nothing where there is no rating. */
    static List<@Nullable Object> of(@Nullable Rating rating) {
        if (rating == null) {
            return Arrays.asList(null, null, null);
        }
        Grade grade = rating.grade();
        return Arrays.asList(rating.total().value(), value(rating.rescaled()), grade == null ? null : grade.name());
    }

    /** @param name of the columns before {@code _score}, {@code _rescaled} and {@code _grade} */
    static Rating rating(ResultSet row, String name) throws SQLException {
        return new Rating(
                new Score(row.getBigDecimal(name + "_score")),
                score(row, name + "_rescaled"),
                grade(row, name + "_grade"));
    }

    static @Nullable Grade grade(ResultSet row, String column) throws SQLException {
        String name = row.getString(column);
        return name == null ? null : Grade.valueOf(name);
    }

    static @Nullable Score score(ResultSet row, String column) throws SQLException {
        BigDecimal value = row.getBigDecimal(column);
        return value == null ? null : new Score(value);
    }

    static @Nullable BigDecimal value(@Nullable Score score) {
        return score == null ? null : score.value();
    }
}
