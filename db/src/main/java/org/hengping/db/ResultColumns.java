package org.hengping.db;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.hengping.core.indicator.Amount;
import org.hengping.core.indicator.Level1;
import org.hengping.core.indicator.Percentage;
import org.hengping.core.indicator.Score;
import org.hengping.core.results.Result;
import org.hengping.core.results.Standing;
import org.hengping.core.review.SelfEvaluation;
import org.hengping.core.review.Stage;
import org.hengping.core.round.Grade;
import org.hengping.core.scoring.Rating;
import org.jspecify.annotations.Nullable;

/** The columns of the table of results, in one order for writing and reading; the key comes last. */
final class ResultColumns {

    private static final List<String> NAMES = List.of(
            "district_code",
            "round_id",
            "fiscal_year",
            "department_id",
            "max_score",
            "by_rule",
            "by_claim",
            "self_score",
            "self_rescaled",
            "self_grade",
            "approved",
            "earlier_rules",
            "unreviewed",
            "reviewed_score",
            "reviewed_rescaled",
            "reviewed_grade",
            "budget",
            "executed",
            "execution_rate",
            "all_full_marks",
            "over_fulfilled",
            "highest_fulfilment",
            "output_self",
            "output_reviewed",
            "output_max",
            "benefit_self",
            "benefit_reviewed",
            "benefit_max",
            "satisfaction_self",
            "satisfaction_reviewed",
            "satisfaction_max");

    static final String SELECT = "SELECT e.stage, r.evaluation_id, r.version, "
            + NAMES.stream().map(name -> "r." + name).collect(Collectors.joining(", "));
    static final String INSERT =
            "INSERT INTO result (" + String.join(", ", NAMES) + ", evaluation_id, version) VALUES ("
                    + String.join(", ", Collections.nCopies(NAMES.size() + 2, "?")) + ")";
    static final String UPDATE =
            "UPDATE result SET " + NAMES.stream().map(name -> name + " = ?").collect(Collectors.joining(", "))
                    + " WHERE evaluation_id = ? AND version = ?";

    private ResultColumns() {}

    static List<@Nullable Object> values(Result result) {
        Result.Marks marks = result.marks();
        List<@Nullable Object> values = new ArrayList<>(
                List.of(result.districtCode(), result.roundId(), result.fiscalYear(), result.departmentId()));
        values.addAll(List.of(
                marks.max().value(), marks.byRule().value(), marks.byClaim().value()));
        values.addAll(values(marks.self()));
        Result.Approval approval = marks.approval();
        values.addAll(List.of(
                approval != null,
                approval != null && approval.byEarlierRules(),
                approval == null ? 0 : approval.unreviewed()));
        values.addAll(values(marks.reviewed().orElse(null)));
        Amount budget = result.money().budget();
        Amount executed = result.money().executed();
        values.add(budget == null ? null : budget.value());
        values.add(executed == null ? null : executed.value());
        values.add(value(result.money().rate()));
        values.addAll(List.of(result.claims().allFullMarks(), result.claims().overFulfilled()));
        values.add(value(result.claims().highest()));
        for (Level1 level : Level1.GROUPS) {
            Result.Group group = result.group(level);
            values.add(group.self().value());
            values.add(value(group.reviewed()));
            values.add(group.max().value());
        }
        return values;
    }

    static Standing standing(ResultSet row, int number) throws SQLException {
        Map<Level1, Result.Group> groups = new EnumMap<>(Level1.class);
        for (Level1 level : Level1.GROUPS) {
            groups.put(level, group(row, level.name().toLowerCase(Locale.ROOT)));
        }
        Result result = new Result(
                new SelfEvaluation.Identity(
                        row.getLong("evaluation_id"),
                        row.getString("district_code"),
                        row.getLong("round_id"),
                        row.getLong("department_id")),
                row.getInt("version"),
                row.getInt("fiscal_year"),
                marks(row),
                new Result.Money(amount(row, "budget"), amount(row, "executed"), percentage(row, "execution_rate")),
                groups,
                new Result.Claims(
                        row.getBoolean("all_full_marks"),
                        row.getInt("over_fulfilled"),
                        percentage(row, "highest_fulfilment")));
        return new Standing(result, Stage.valueOf(row.getString("stage")));
    }

    /** Total, rescaled and grade; three times nothing where there is no rating. */
    static List<@Nullable Object> values(@Nullable Rating rating) {
        List<@Nullable Object> values = new ArrayList<>();
        Grade grade = rating == null ? null : rating.grade();
        values.add(rating == null ? null : rating.total().value());
        values.add(rating == null ? null : value(rating.rescaled()));
        values.add(grade == null ? null : grade.name());
        return values;
    }

    private static Result.Marks marks(ResultSet row) throws SQLException {
        Rating reviewed = row.getBigDecimal("reviewed_score") == null ? null : rating(row, "reviewed");
        return new Result.Marks(
                new Score(row.getBigDecimal("max_score")),
                new Score(row.getBigDecimal("by_rule")),
                new Score(row.getBigDecimal("by_claim")),
                rating(row, "self"),
                row.getBoolean("approved")
                        ? new Result.Approval(reviewed, row.getInt("unreviewed"), row.getBoolean("earlier_rules"))
                        : null);
    }

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

    private static Result.Group group(ResultSet row, String name) throws SQLException {
        return new Result.Group(
                new Score(row.getBigDecimal(name + "_self")),
                score(row, name + "_reviewed"),
                new Score(row.getBigDecimal(name + "_max")));
    }

    private static @Nullable Score score(ResultSet row, String column) throws SQLException {
        BigDecimal value = row.getBigDecimal(column);
        return value == null ? null : new Score(value);
    }

    private static @Nullable Percentage percentage(ResultSet row, String column) throws SQLException {
        BigDecimal value = row.getBigDecimal(column);
        return value == null ? null : new Percentage(value);
    }

    private static @Nullable Amount amount(ResultSet row, String column) throws SQLException {
        BigDecimal value = row.getBigDecimal(column);
        return value == null ? null : new Amount(value);
    }

    private static @Nullable BigDecimal value(@Nullable Score score) {
        return score == null ? null : score.value();
    }

    private static @Nullable BigDecimal value(@Nullable Percentage rate) {
        return rate == null ? null : rate.value();
    }
}
