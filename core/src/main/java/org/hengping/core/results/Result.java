package org.hengping.core.results;

import static java.util.stream.Collectors.toMap;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hengping.core.findings.Rule;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.PieceId;
import org.hengping.core.indicator.Amount;
import org.hengping.core.indicator.Level1;
import org.hengping.core.indicator.Percentage;
import org.hengping.core.indicator.Score;
import org.hengping.core.review.Judgment;
import org.hengping.core.review.ReviewSheet;
import org.hengping.core.review.SelfEvaluation;
import org.hengping.core.review.Version;
import org.hengping.core.round.EvaluationRound;
import org.hengping.core.scoring.Rating;
import org.hengping.core.scoring.RowScore;
import org.hengping.core.scoring.Scale;
import org.hengping.core.scoring.Totals;
import org.jspecify.annotations.Nullable;

/**
 * What came out of one frozen version (评价结果): its figures, kept when it was handed in and completed when it was approved, so that a
 * year can be summed up without opening its forms.
 *
 * @param identity whose it is
 * @param version number of the version
 * @param groups by output, benefit and satisfaction; level-1 成本 counts into output
 */
public record Result(
        SelfEvaluation.Identity identity,
        int version,
        int fiscalYear,
        Marks marks,
        Money money,
        Map<Level1, Group> groups,
        Claims claims) {

    public Result {
        groups = Collections.unmodifiableMap(new EnumMap<>(groups));
    }

    /**
     * The figures of a version.
     *
     * @param sheet its review sheet; its decisions count once it was frozen by an approval
     */
    public static Result of(
            SelfEvaluation evaluation, EvaluationRound round, Version version, Judgment judgment, ReviewSheet sheet) {
        return of(evaluation, round.fiscalYear(), version, judgment, sheet);
    }

    /** The same, where no more is known of the round than its year. */
    public static Result of(
            SelfEvaluation evaluation, int fiscalYear, Version version, Judgment judgment, ReviewSheet sheet) {
        EvaluationForm form = version.form();
        Outcome outcome = Outcome.of(version, judgment, sheet, false);
        return new Result(
                evaluation.identity(),
                version.number(),
                fiscalYear,
                Marks.of(judgment.score().totals(), outcome),
                new Money(
                        form.budget().total().budget(),
                        form.budget().total().executed(),
                        judgment.score().execution().rate()),
                Level1.GROUPS.stream().collect(toMap(group -> group, group -> group(form, group, outcome))),
                claims(form, judgment));
    }

    /** The group of a level; without points where the form has no row of it. */
    public Group group(Level1 level) {
        return Objects.requireNonNullElse(groups.get(level), new Group(Score.ZERO, null, Score.ZERO));
    }

    private static Group group(EvaluationForm form, Level1 level, Outcome outcome) {
        List<RowOutcome> rows = form.indicators().stream()
                .filter(row -> row.level1().group() == level)
                .flatMap(row -> outcome.row(PieceId.row(row.number())).stream())
                .toList();
        return new Group(
                sum(rows.stream().map(row -> row.scores().claimed())),
                outcome.approved() && outcome.reviewed().isPresent()
                        ? sum(rows.stream().map(RowOutcome::reviewed))
                        : null,
                sum(rows.stream().map(row -> row.scores().max())));
    }

    private static Claims claims(EvaluationForm form, Judgment judgment) {
        List<Percentage> over = form.indicators().stream()
                .filter(row -> !form.notApplicable(row))
                .flatMap(row -> judgment.score().row(row.number()).map(RowScore::completion).stream())
                .filter(completion ->
                        completion.value().compareTo(judgment.rules().overFulfilment()) >= 0)
                .toList();
        boolean full = judgment.findings().stream().anyMatch(finding -> finding.rule() == Rule.ALL_FULL_MARKS);
        Optional<Percentage> highest = over.stream().max(Comparator.naturalOrder());
        return new Claims(full, over.size(), highest.orElse(null));
    }

    private static Score sum(Stream<Score> scores) {
        return scores.reduce(Score.ZERO, Score::plus);
    }

    /**
     * The two results, and what the rules gave.
     *
     * @param max sum of the max scores that count
     * @param byRule part of the computed total that the rules give
     * @param byClaim part of the computed total taken from the claims, where the rules cannot decide
     * @param self 自评得分 and 自评等级
     * @param approval what finance made of it; {@code null} where the version was not approved
     */
    public record Marks(
            Score max,
            Score byRule,
            Score byClaim,
            Rating self,
            @Nullable Approval approval) {

        static Marks of(Totals totals, Outcome outcome) {
            return new Marks(
                    totals.maxScore(),
                    totals.byRule(),
                    totals.byClaim(),
                    totals.self(),
                    outcome.approval().orElse(null));
        }

        public Score computed() {
            return byRule.plus(byClaim);
        }

        /** 财政复核得分 and 复核等级; empty where finance has reviewed nothing. */
        public Optional<Rating> reviewed() {
            return Optional.ofNullable(approval).map(Approval::reviewed);
        }

        /** The result that lists, means and grades take (计入得分): the reviewed one, else the department's own, which is then marked 未复核. */
        public Rating counted() {
            return reviewed().orElse(self);
        }

        /** Which of the two that is. */
        public Counting counting() {
            return Counting.of(approval);
        }

        /** Rows whose claims stand as 未复核 in a reviewed result. */
        public int unreviewed() {
            return approval == null ? 0 : approval.unreviewed();
        }

        /** 计算得分 on the scale of the lists, out of 100. */
        public Score computedOutOfHundred() {
            return scale().outOfHundred(computed());
        }

        /** The part of it that is taken from the claims; what is left is by the rules. */
        public Score byClaimOutOfHundred() {
            return scale().outOfHundred(byClaim);
        }

        private Scale scale() {
            return new Scale(max, max, self.rescaled() != null);
        }
    }

    /** Budget and executed, in 万元, and the execution rate; {@code null} where missing, or where the rate cannot be told. */
    public record Money(
            @Nullable Amount budget,
            @Nullable Amount executed,
            @Nullable Percentage rate) {

        public Money {
            budget = FigureLimit.within(budget);
            executed = FigureLimit.within(executed);
            rate = FigureLimit.within(rate);
        }
    }

    /** Points of an indicator group: claimed, after review ({@code null} where nothing was reviewed), and the most there is. */
    public record Group(Score self, @Nullable Score reviewed, Score max) {}

    /**
     * What a reviewer looks at twice.
     *
     * @param allFullMarks every row at its max
     * @param overFulfilled number of rows from the bound on at which over-fulfilment needs a reason
     * @param highest the highest of them, in percent of the target; {@code null} where there is none
     */
    public record Claims(
            boolean allFullMarks,
            int overFulfilled,
            @Nullable Percentage highest) {

        public Claims {
            highest = FigureLimit.within(highest);
        }
    }

    public long evaluationId() {
        return identity.id();
    }

    public String districtCode() {
        return identity.districtCode();
    }

    public long roundId() {
        return identity.roundId();
    }

    public long departmentId() {
        return identity.departmentId();
    }
}
