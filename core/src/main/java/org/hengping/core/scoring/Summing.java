package org.hengping.core.scoring;

import static java.util.Objects.requireNonNullElse;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.indicator.Level1;
import org.hengping.core.indicator.Score;
import org.hengping.core.round.RuleSet;
import org.jspecify.annotations.Nullable;

/** Adds a form up. The total is the sum of rounded rows. */
final class Summing {

    private Summing() {}

    static Totals totals(EvaluationForm form, ExecutionScore execution, List<RowScore> scores, RuleSet rules) {
        Line money = new Line(execution.maxScore(), form.budget().selfScore(), execution.computed());
        List<Line> lines = Stream.concat(Stream.of(money), scores.stream().flatMap(score -> line(form, score)))
                .toList();
        Score max = sum(lines.stream().map(Line::max));
        Score byRule = sum(lines.stream().map(line -> requireNonNullElse(line.computed, Score.ZERO)));
        Score byClaim = sum(lines.stream().filter(Line::undecided).map(line -> line.claimed()
                .atMost(line.max)));
        Scale scale =
                new Scale(max, expected(form, rules), !form.notApplicable().isEmpty());
        return new Totals(
                scale,
                scale.rating(sum(lines.stream().map(Line::standing)), rules.grades()),
                scale.rating(byRule.plus(byClaim), rules.grades()),
                byRule,
                byClaim,
                (int) lines.stream().filter(Line::counts).count());
    }

    private static Stream<Line> line(EvaluationForm form, RowScore score) {
        return form
                .indicator(score.row())
                .filter(row -> !form.notApplicable(row))
                .map(row -> new Line(
                        requireNonNullElse(row.maxScore(), Score.ZERO),
                        requireNonNullElse(row.selfScore(), Score.ZERO),
                        score.computed()))
                .stream();
    }

    private static Score expected(EvaluationForm form, RuleSet rules) {
        Stream<Score> groups = Level1.GROUPS.stream()
                .filter(group -> form.notApplicable().stream().anyMatch(request -> request.group() == group))
                .map(group -> rules.maxScores().of(group));
        Stream<Score> rows = form.indicators().stream()
                .filter(row -> form.notApplicable().stream()
                        .anyMatch(request -> Integer.valueOf(row.number()).equals(request.row())))
                .filter(row -> form.notApplicable().stream()
                        .noneMatch(request -> request.group() == row.level1().group()))
                .map(row -> requireNonNullElse(row.maxScore(), Score.ZERO));
        BigDecimal left =
                RuleSet.FULL.value().subtract(sum(Stream.concat(groups, rows)).value());
        return new Score(left.max(BigDecimal.ZERO));
    }

    private static Score sum(Stream<Score> scores) {
        return scores.reduce(Score.ZERO, Score::plus);
    }

    private record Line(
            Score max, @Nullable Score self, @Nullable Score computed) {

        boolean undecided() {
            return computed == null;
        }

        Score claimed() {
            return requireNonNullElse(self, Score.ZERO);
        }

        /** Whether what nobody decided of it makes a difference. */
        boolean counts() {
            return undecided() && !max.isZero();
        }

        /** Execution without a claim takes what the rule gives. */
        Score standing() {
            return self == null && computed != null ? computed : claimed();
        }
    }
}
