package org.hengping.core.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.stream.Stream;
import org.hengping.core.Sentence;
import org.hengping.core.findings.Level;
import org.hengping.core.form.FormColumn;
import org.hengping.core.form.FundingLine;
import org.hengping.core.form.PieceId;
import org.hengping.core.indicator.Amount;
import org.hengping.core.indicator.Indicator;
import org.hengping.core.indicator.Score;
import org.hengping.core.reading.Read;
import org.hengping.core.scoring.FormScore;
import org.jspecify.annotations.Nullable;

/** Figures printed in a file against what they follow from; compared here, once, to the decimals that are printed. */
record Printed(Read read, FormScore score) {

    /** Points have two decimals; a file may print more. */
    private static final int DECIMALS = 2;

    Stream<Said> findings() {
        return Stream.of(maxScore(), selfScore(), rate(), executionScore()).flatMap(said -> said);
    }

    /** The execution score is judged here; only full marks that rounding gave are left to the tolerance of the rule set. */
    boolean replaces(Said said) {
        Score max = score.execution().maxScore();
        boolean rounded = max.equals(read.form().budget().selfScore())
                && executionScore().findAny().isEmpty();
        return said.id().equals("SCORE_DIFFERS")
                && PieceId.BUDGET.equals(said.piece())
                && executionMaxScore().equals(max)
                && !rounded;
    }

    private Stream<Said> maxScore() {
        Score rows = read.form().indicators().stream()
                .map(Indicator::maxScore)
                .filter(Objects::nonNull)
                .reduce(executionMaxScore(), Score::plus);
        BigDecimal printed =
                read.layout().maxScores() ? read.declared().decimals().maxScore() : null;
        return differs("DECLARED_TOTAL.maxScore", PieceId.ROWS, printed, rows.value());
    }

    /** The column has the execution score as it is printed; a total that took the exact one is as good. */
    private Stream<Said> selfScore() {
        BigDecimal printed = read.declared().decimals().selfScore();
        BigDecimal sum = score.totals().selfScore().value();
        Score execution = read.form().budget().selfScore();
        BigDecimal points = points();
        if (execution == null && printed != null && printed.compareTo(sum) > 0 && within(printed, sum)) {
            return Stream.empty();
        }
        boolean exact = printed != null
                && execution != null
                && points != null
                && executionScore().findAny().isEmpty()
                && agrees(printed, sum.subtract(execution.value()).add(points));
        return exact ? Stream.empty() : differs("DECLARED_TOTAL.selfScore", PieceId.ROWS, printed, sum);
    }

    /** Where the score of execution was not found, the total may hold it. */
    private boolean within(BigDecimal printed, BigDecimal sum) {
        return printed.compareTo(sum.add(executionMaxScore().value())) <= 0;
    }

    private Stream<Said> rate() {
        BigDecimal ratio = ratio();
        return differs(
                "EXECUTION_RATE",
                PieceId.BUDGET,
                read.declared().decimals().rate(),
                ratio == null ? null : ratio.movePointRight(2));
    }

    private Stream<Said> executionScore() {
        return differs(
                "EXECUTION_SCORE", PieceId.BUDGET, read.declared().decimals().executionScore(), points());
    }

    /** Points that the file gives execution belong to the file; where it prints none they are those of the rule set. */
    private Score executionMaxScore() {
        return Objects.requireNonNullElse(
                read.declared().executionMaxScore(), score.execution().maxScore());
    }

    private @Nullable BigDecimal points() {
        BigDecimal ratio = ratio();
        BigDecimal max = executionMaxScore().value();
        return ratio == null ? null : ratio.multiply(max).max(BigDecimal.ZERO).min(max);
    }

    /** (B−C)/A, not rounded. */
    private @Nullable BigDecimal ratio() {
        FundingLine total = read.form().budget().total();
        Amount budget = total.budget();
        Amount executed = total.executed();
        if (budget == null || executed == null || budget.value().signum() == 0) {
            return null;
        }
        Amount transfer = Objects.requireNonNullElse(total.higherLevelTransfer(), Amount.ZERO);
        return executed.minus(transfer).value().divide(budget.value(), MathContext.DECIMAL128);
    }

    private Stream<Said> differs(
            String wording, PieceId piece, @Nullable BigDecimal printed, @Nullable BigDecimal exact) {
        if (printed == null || exact == null || agrees(printed, exact)) {
            return Stream.empty();
        }
        String sign = wording.equals("EXECUTION_RATE") ? "%" : "";
        String wanted = exact.setScale(DECIMALS, RoundingMode.HALF_UP).toPlainString() + sign;
        String found = printed.setScale(Math.max(DECIMALS, printed.scale())).toPlainString() + sign;
        return Stream.of(new Said(
                wording.replaceFirst("\\..*", ""),
                Level.ERROR,
                piece,
                read.where(piece, column(wording)),
                Sentence.of("finding." + wording, found, wanted),
                wanted,
                found));
    }

    private static FormColumn column(String wording) {
        return switch (wording) {
            case "EXECUTION_RATE" -> FormColumn.RATE;
            case "DECLARED_TOTAL.maxScore" -> FormColumn.MAX_SCORE;
            default -> FormColumn.SELF_SCORE;
        };
    }

    private static boolean agrees(BigDecimal printed, BigDecimal exact) {
        int decimals = Math.min(DECIMALS, printed.scale());
        return round(exact, decimals).compareTo(round(printed, decimals)) == 0;
    }

    private static BigDecimal round(BigDecimal value, int decimals) {
        return value.setScale(decimals, RoundingMode.HALF_UP);
    }
}
