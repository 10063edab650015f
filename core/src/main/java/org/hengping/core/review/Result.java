package org.hengping.core.review;

import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hengping.core.findings.Findings;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.indicator.Amount;
import org.hengping.core.indicator.Indicator;
import org.hengping.core.indicator.Level1;
import org.hengping.core.indicator.Percentage;
import org.hengping.core.indicator.Score;
import org.hengping.core.round.EvaluationRound;
import org.hengping.core.round.Grade;
import org.hengping.core.round.RuleSet;
import org.hengping.core.scoring.FormScore;
import org.hengping.core.scoring.RowScore;
import org.hengping.core.scoring.Scoring;
import org.jspecify.annotations.Nullable;

/**
 * What came out of one frozen version (评价结果): its figures, kept when it was handed in and completed when it was approved, so that a
 * year can be summed up without opening its forms.
 *
 * @param groups by output, benefit and satisfaction; level-1 成本 counts into output
 */
public record Result(
        long evaluationId,
        int version,
        String districtCode,
        long roundId,
        int fiscalYear,
        long departmentId,
        Marks marks,
        Money money,
        Map<Level1, Group> groups,
        Claims claims) {

    /** The groups, in the order of the form. */
    public static final List<Level1> GROUPS = List.of(Level1.OUTPUT, Level1.BENEFIT, Level1.SATISFACTION);

    /** Above this, in 万元 or percent, nothing is told apart any more: whoever writes such a figure has mistyped it. */
    private static final BigDecimal LARGEST = BigDecimal.TEN.pow(15);

    public Result {
        groups = Collections.unmodifiableMap(new EnumMap<>(groups));
    }

    /**
     * The figures of a version.
     *
     * @param approved the sheet of its approval; {@code null} where it was not approved
     */
    public static Result of(
            SelfEvaluation evaluation, EvaluationRound round, Version version, @Nullable ReviewSheet approved) {
        EvaluationForm form = version.form();
        FormScore score = Scoring.score(form, round.ruleSet(), round.fiscalYear());
        return new Result(
                evaluation.id(),
                version.number(),
                evaluation.districtCode(),
                round.id(),
                round.fiscalYear(),
                evaluation.departmentId(),
                marks(form, score, round.ruleSet(), approved),
                new Money(
                        form.budget().total().budget(),
                        form.budget().total().executed(),
                        score.execution().rate()),
                GROUPS.stream().collect(toMap(group -> group, group -> group(form, group, approved))),
                claims(form, score, round.ruleSet()));
    }

    /** The group of a level; without points where the form has no row of it. */
    public Group group(Level1 level) {
        return Objects.requireNonNullElse(groups.get(level), new Group(Score.ZERO, null, Score.ZERO));
    }

    private static Marks marks(EvaluationForm form, FormScore score, RuleSet rules, @Nullable ReviewSheet approved) {
        var totals = score.totals();
        Score reviewed = approved == null ? null : ReviewedTotal.of(form, score, approved);
        Score decided = totals.scaled(requireNonNullElse(reviewed, totals.computedScore()));
        return new Marks(
                totals.maxScore(),
                totals.selfScore(),
                totals.byRule(),
                totals.byClaim(),
                reviewed,
                decided,
                rules.grades().of(decided));
    }

    private static Group group(EvaluationForm form, Level1 group, @Nullable ReviewSheet approved) {
        List<Indicator> rows = form.indicators().stream()
                .filter(row -> row.level1().group() == group && !form.notApplicable(row))
                .toList();
        return new Group(
                sum(rows.stream().map(row -> requireNonNullElse(row.selfScore(), Score.ZERO))),
                approved == null ? null : sum(rows.stream().map(row -> ReviewedTotal.row(row, approved))),
                sum(rows.stream().map(row -> requireNonNullElse(row.maxScore(), Score.ZERO))));
    }

    private static Claims claims(EvaluationForm form, FormScore score, RuleSet rules) {
        List<Percentage> over = form.indicators().stream()
                .filter(row -> !form.notApplicable(row))
                .flatMap(row -> score.row(row.number()).map(RowScore::completion).stream())
                .filter(completion -> completion.value().compareTo(rules.overFulfilment()) >= 0)
                .toList();
        boolean full = Findings.of(form, score, rules).stream()
                .anyMatch(finding -> finding.rule().equals("ALL_FULL_MARKS"));
        Optional<Percentage> highest = over.stream().max(Comparator.naturalOrder());
        return new Claims(full, over.size(), highest.orElse(null));
    }

    private static Score sum(Stream<Score> scores) {
        return scores.reduce(Score.ZERO, Score::plus);
    }

    private static @Nullable Percentage bounded(@Nullable Percentage rate) {
        return rate == null ? null : new Percentage(bounded(rate.value()));
    }

    private static @Nullable Amount bounded(@Nullable Amount amount) {
        return amount == null ? null : new Amount(bounded(amount.value()));
    }

    private static BigDecimal bounded(BigDecimal value) {
        return value.min(LARGEST).max(LARGEST.negate());
    }

    /**
     * The totals.
     *
     * @param max sum of the max scores that count
     * @param self what the department claims
     * @param byRule part of the computed total that the rules give
     * @param byClaim part of the computed total taken from the claims, where the rules cannot decide
     * @param reviewed total after review; {@code null} before approval
     * @param score the reviewed total, before approval the computed one; on the scale of 100
     * @param grade of that score
     */
    public record Marks(
            Score max,
            Score self,
            Score byRule,
            Score byClaim,
            @Nullable Score reviewed,
            Score score,
            Grade grade) {

        public Score computed() {
            return byRule.plus(byClaim);
        }
    }

    /** Budget and executed, in 万元, and the execution rate; {@code null} where missing, or where the rate cannot be told. */
    public record Money(
            @Nullable Amount budget,
            @Nullable Amount executed,
            @Nullable Percentage rate) {

        public Money {
            budget = bounded(budget);
            executed = bounded(executed);
            rate = bounded(rate);
        }
    }

    /** Points of an indicator group: claimed, after review ({@code null} before approval), and the most there is. */
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
            highest = bounded(highest);
        }
    }
}
