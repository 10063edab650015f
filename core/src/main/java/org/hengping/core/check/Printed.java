package org.hengping.core.check;

import java.util.Objects;
import java.util.stream.Stream;
import org.hengping.core.Sentence;
import org.hengping.core.findings.Level;
import org.hengping.core.form.PieceId;
import org.hengping.core.indicator.Indicator;
import org.hengping.core.indicator.Percentage;
import org.hengping.core.indicator.Score;
import org.hengping.core.reading.Read;
import org.hengping.core.scoring.FormScore;
import org.jspecify.annotations.Nullable;

/** Figures printed in a file against what they follow from; compared here, once. */
record Printed(Read read, FormScore score) {

    Stream<Said> findings() {
        Score rows = read.form().indicators().stream()
                .map(Indicator::maxScore)
                .filter(Objects::nonNull)
                .reduce(score.execution().maxScore(), Score::plus);
        Stream<Said> max = read.layout().maxScores()
                ? differs(
                        "DECLARED_TOTAL.maxScore",
                        PieceId.ROWS,
                        "maxScore",
                        read.declared().maxScore(),
                        rows)
                : Stream.empty();
        Stream<Said> self = differs(
                "DECLARED_TOTAL.selfScore",
                PieceId.ROWS,
                "selfScore",
                read.declared().selfScore(),
                score.totals().selfScore());
        Percentage rate = score.execution().rate();
        Stream<Said> printedRate = differs(
                "EXECUTION_RATE", PieceId.BUDGET, "rate", read.declared().rate(), rate);
        Stream<Said> points = differs(
                "EXECUTION_SCORE",
                PieceId.BUDGET,
                "selfScore",
                read.form().budget().selfScore(),
                score.execution().computed());
        return Stream.of(max, self, printedRate, points).flatMap(said -> said);
    }

    private <T> Stream<Said> differs(
            String wording, PieceId piece, String column, @Nullable T printed, @Nullable T exact) {
        if (printed == null || exact == null || printed.equals(exact)) {
            return Stream.empty();
        }
        String wanted = exact.toString();
        String found = printed.toString();
        return Stream.of(new Said(
                wording.replaceFirst("\\..*", ""),
                Level.ERROR,
                piece,
                read.where(piece, column),
                Sentence.of("finding." + wording, found, wanted),
                wanted,
                found));
    }
}
