package org.hengping.core.integrity;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.hengping.core.form.FormText;
import org.hengping.core.indicator.Level1;
import org.hengping.core.indicator.Score;
import org.hengping.core.results.Approval;
import org.hengping.core.results.Result;
import org.hengping.core.review.Judgment;
import org.hengping.core.review.ReviewSheet;
import org.hengping.core.review.ReviewSheetText;
import org.hengping.core.review.SelfEvaluation;
import org.hengping.core.review.Stage;
import org.hengping.core.review.Version;
import org.hengping.core.scoring.Rating;
import org.jspecify.annotations.Nullable;

/** What a version comes to, reckoned anew from its own text, its judgment and its review sheet, as it would be stored. */
final class ResultFigures {

    private final Map<String, String> figures = new TreeMap<>();

    private ResultFigures() {}

    /**
     * By the names of the columns; empty where there is none.
     *
     * @param sheet as it was frozen; {@code null} where the version was not approved
     * @throws RuntimeException where one of the texts cannot be understood
     */
    static Map<String, String> of(
            StoredRecord form,
            int fiscalYear,
            StoredRecord version,
            StoredRecord judgment,
            @Nullable StoredRecord sheet) {
        Version frozen = version(version);
        Result result = Result.of(evaluation(form), fiscalYear, frozen, judgment(judgment), sheet(sheet, frozen));
        ResultFigures columns = new ResultFigures();
        columns.write(result);
        return columns.figures;
    }

    private void write(Result result) {
        figures.put("district_code", result.districtCode());
        figures.put("round_id", String.valueOf(result.roundId()));
        figures.put("fiscal_year", String.valueOf(result.fiscalYear()));
        figures.put("department_id", String.valueOf(result.departmentId()));
        write(result.marks());
        write(result.money());
        Level1.GROUPS.forEach(level -> write(level.name().toLowerCase(Locale.ROOT), result.group(level)));
        write(result.claims());
    }

    private void write(Result.Marks marks) {
        Approval approval = marks.approval();
        with("max_score", marks.max());
        with("by_rule", marks.byRule());
        with("by_claim", marks.byClaim());
        with("self", marks.self());
        with("reviewed", marks.reviewed().orElse(null));
        figures.put("approved", String.valueOf(approval != null));
        figures.put("earlier_rules", String.valueOf(approval != null && approval.byEarlierRules()));
        figures.put("unreviewed", String.valueOf(marks.unreviewed()));
    }

    private void write(Result.Money money) {
        with("budget", money.budget() == null ? null : money.budget().value());
        with("executed", money.executed() == null ? null : money.executed().value());
        with("execution_rate", money.rate() == null ? null : money.rate().value());
    }

    private void write(String name, Result.Group group) {
        with(name + "_self", group.self());
        with(name + "_reviewed", group.reviewed());
        with(name + "_max", group.max());
    }

    private void write(Result.Claims claims) {
        figures.put("all_full_marks", String.valueOf(claims.allFullMarks()));
        figures.put("over_fulfilled", String.valueOf(claims.overFulfilled()));
        with(
                "highest_fulfilment",
                claims.highest() == null ? null : claims.highest().value());
    }

    private void with(String name, @Nullable Rating rating) {
        with(name + "_score", rating == null ? null : rating.total());
        with(name + "_rescaled", rating == null ? null : rating.rescaled());
        figures.put(
                name + "_grade",
                rating == null || rating.grade() == null ? "" : rating.grade().name());
    }

    private void with(String name, @Nullable Score score) {
        with(name, score == null ? null : score.value());
    }

    private void with(String name, @Nullable BigDecimal value) {
        figures.put(name, value == null ? "" : StoredRecord.decimal(value));
    }

    private static SelfEvaluation evaluation(StoredRecord row) {
        return new SelfEvaluation(
                new SelfEvaluation.Identity(
                        row.number("id"),
                        row.text("district_code"),
                        row.number("round_id"),
                        row.number("department_id")),
                new SelfEvaluation.State(
                        Stage.valueOf(row.text("stage")), 0, row.count("version"), null, row.is("exempt"), 0));
    }

    private static Version version(StoredRecord row) {
        return new Version(
                row.number("evaluation_id"),
                row.count("number"),
                FormText.read(row.text("text")),
                row.text("rule_set_code"),
                row.count("rule_set_edition"),
                row.text("hash"),
                row.time("frozen_at"),
                row.number("frozen_by"));
    }

    private static Judgment judgment(StoredRecord row) {
        return Judgment.read(
                row.number("evaluation_id"),
                row.count("version"),
                new Judgment.Seal(
                        Judgment.Origin.valueOf(row.text("origin")),
                        row.text("text"),
                        row.text("rule_set_text"),
                        row.text("hash")));
    }

    private static ReviewSheet sheet(@Nullable StoredRecord row, Version version) {
        return row == null
                ? ReviewSheet.blank(version.evaluationId(), version.number())
                : ReviewSheetText.read(
                        version.evaluationId(),
                        version.number(),
                        row.text("text"),
                        row.number("revision"),
                        row.text("hash"));
    }
}
