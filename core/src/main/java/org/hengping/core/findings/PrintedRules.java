package org.hengping.core.findings;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.hengping.core.form.FormColumn;
import org.hengping.core.form.PieceId;
import org.hengping.core.indicator.Indicator;
import org.hengping.core.indicator.Score;
import org.hengping.core.scoring.ExecutionRatio;
import org.jspecify.annotations.Nullable;

/** Figures printed in a file against what they follow from; compared here, once, to the decimals that are printed. */
final class PrintedRules {

    /** Points have two decimals; a file may print more. */
    private static final int DECIMALS = 2;

    private PrintedRules() {}

    /** 总分: of the max scores, then of the self scores. */
    static Stream<Observation> totals(Inspection form) {
        return Stream.concat(printed(form, PrintedRules::maxScore), printed(form, PrintedRules::selfScore));
    }

    static Stream<Observation> rate(Inspection form) {
        return printed(form, (file, printed) -> {
            BigDecimal exact = ratio(file).map(ratio -> ratio.movePointRight(2)).orElse(null);
            return differs(new Place(PieceId.BUDGET, FormColumn.RATE), "%", printed.rate(), exact);
        });
    }

    static Stream<Observation> executionScore(Inspection form) {
        return printed(form, PrintedRules::executionScore);
    }

    /** Points that the file gives execution belong to the file, and its sums are made of these; that they are others than the rule set's is said. */
    static Stream<Observation> executionMaxScore(Inspection form) {
        Score expected = form.rules().maxScores().execution();
        return printed(form, (file, figures) -> {
            Score printed = figures.executionMaxScore();
            return printed == null || printed.equals(expected)
                    ? Stream.empty()
                    : Stream.of(Observation.at(
                            new Place(PieceId.BUDGET, FormColumn.MAX_SCORE),
                            expected.toString(),
                            printed.toString(),
                            printed,
                            expected));
        });
    }

    /**
     * Whether the claimed score of execution is judged here, as a printed one, and not as a claim; only full marks that rounding gave are left to
     * the tolerance of the rule set.
     */
    static boolean judgesExecution(Inspection form) {
        boolean rounded =
                form.score().execution().maxScore().equals(form.form().budget().selfScore())
                        && executionScore(form).findAny().isEmpty();
        return form.printed().isPresent() && !rounded;
    }

    private static Stream<Observation> printed(
            Inspection form, BiFunction<Inspection, PrintedFigures, Stream<Observation>> rule) {
        return form.printed().stream().flatMap(printed -> rule.apply(form, printed));
    }

    private static Stream<Observation> maxScore(Inspection form, PrintedFigures printed) {
        Score rows = form.form().indicators().stream()
                .map(Indicator::maxScore)
                .filter(Objects::nonNull)
                .reduce(form.score().execution().maxScore(), Score::plus);
        BigDecimal total = form.layout().maxScores() ? printed.maxScore() : null;
        return differs(new Place(PieceId.ROWS, FormColumn.MAX_SCORE), "", total, rows.value())
                .map(observation -> observation.worded(FormColumn.MAX_SCORE.id()));
    }

    /** The column has the execution score as it is printed; a total that took the exact one is as good. */
    private static Stream<Observation> selfScore(Inspection form, PrintedFigures printed) {
        BigDecimal total = printed.selfScore();
        BigDecimal sum = form.score().totals().selfScore().value();
        return total == null || withExecution(form, total, sum) || withExact(form, printed, total, sum)
                ? Stream.empty()
                : differs(new Place(PieceId.ROWS, FormColumn.SELF_SCORE), "", total, sum)
                        .map(observation -> observation.worded(FormColumn.SELF_SCORE.id()));
    }

    /** Where the score of execution was not found, the total may hold it. */
    private static boolean withExecution(Inspection form, BigDecimal total, BigDecimal sum) {
        BigDecimal most = sum.add(form.score().execution().maxScore().value());
        return form.form().budget().selfScore() == null && total.compareTo(sum) > 0 && total.compareTo(most) <= 0;
    }

    private static boolean withExact(Inspection form, PrintedFigures printed, BigDecimal total, BigDecimal sum) {
        Score execution = form.form().budget().selfScore();
        BigDecimal points = points(form);
        return execution != null
                && points != null
                && executionScore(form, printed).findAny().isEmpty()
                && agrees(total, sum.subtract(execution.value()).add(points));
    }

    private static Stream<Observation> executionScore(Inspection form, PrintedFigures printed) {
        return differs(new Place(PieceId.BUDGET, FormColumn.SELF_SCORE), "", printed.executionScore(), points(form));
    }

    private static @Nullable BigDecimal points(Inspection form) {
        return ratio(form)
                .map(ratio ->
                        ExecutionRatio.points(ratio, form.score().execution().maxScore()))
                .orElse(null);
    }

    private static Optional<BigDecimal> ratio(Inspection form) {
        return ExecutionRatio.of(form.form().budget().total());
    }

    private static Stream<Observation> differs(
            Place place, String sign, @Nullable BigDecimal printed, @Nullable BigDecimal exact) {
        if (printed == null || exact == null || agrees(printed, exact)) {
            return Stream.empty();
        }
        String wanted = exact.setScale(DECIMALS, RoundingMode.HALF_UP).toPlainString() + sign;
        String found = printed.setScale(Math.max(DECIMALS, printed.scale())).toPlainString() + sign;
        return Stream.of(Observation.at(place, wanted, found, found, wanted));
    }

    private static boolean agrees(BigDecimal printed, BigDecimal exact) {
        int decimals = Math.min(DECIMALS, printed.scale());
        return round(exact, decimals).compareTo(round(printed, decimals)) == 0;
    }

    private static BigDecimal round(BigDecimal value, int decimals) {
        return value.setScale(decimals, RoundingMode.HALF_UP);
    }
}
