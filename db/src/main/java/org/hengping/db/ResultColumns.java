package org.hengping.db;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.hengping.core.indicator.Amount;
import org.hengping.core.indicator.Level1;
import org.hengping.core.indicator.Percentage;
import org.hengping.core.results.Approval;
import org.hengping.core.results.Result;
import org.jspecify.annotations.Nullable;

/** The columns of the table of results, in one order; the key comes last. {@link ResultRows} reads them. */
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
        List<@Nullable Object> values = new ArrayList<>(
                List.of(result.districtCode(), result.roundId(), result.fiscalYear(), result.departmentId()));
        values.addAll(marks(result.marks()));
        values.addAll(money(result.money()));
        values.addAll(claims(result.claims()));
        Level1.GROUPS.forEach(level -> values.addAll(group(result.group(level))));
        return values;
    }

    private static List<@Nullable Object> marks(Result.Marks marks) {
        List<@Nullable Object> values = new ArrayList<>(List.of(
                marks.max().value(), marks.byRule().value(), marks.byClaim().value()));
        values.addAll(RatingColumns.of(marks.self()));
        Approval approval = marks.approval();
        values.addAll(List.of(
                approval != null,
                approval != null && approval.byEarlierRules(),
                approval == null ? 0 : approval.unreviewed()));
        values.addAll(RatingColumns.of(marks.reviewed().orElse(null)));
        return values;
    }

    private static List<@Nullable Object> money(Result.Money money) {
        Amount budget = money.budget();
        Amount executed = money.executed();
        return Arrays.asList(
                budget == null ? null : budget.value(),
                executed == null ? null : executed.value(),
                value(money.rate()));
    }

    private static List<@Nullable Object> claims(Result.Claims claims) {
        return Arrays.asList(claims.allFullMarks(), claims.overFulfilled(), value(claims.highest()));
    }

    private static List<@Nullable Object> group(Result.Group group) {
        return Arrays.asList(
                group.self().value(),
                RatingColumns.value(group.reviewed()),
                group.max().value());
    }

    private static @Nullable BigDecimal value(@Nullable Percentage rate) {
        return rate == null ? null : rate.value();
    }
}
