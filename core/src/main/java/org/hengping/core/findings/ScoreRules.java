package org.hengping.core.findings;

import java.util.List;
import java.util.stream.Stream;
import org.hengping.core.Sentence;
import org.hengping.core.form.FormColumn;
import org.hengping.core.form.PieceId;
import org.hengping.core.indicator.Indicator;
import org.hengping.core.indicator.Score;
import org.hengping.core.scoring.ExecutionScore;
import org.jspecify.annotations.Nullable;

/** What the department claims, held against what it may claim and what the rule gives. */
final class ScoreRules {

    private static final FormColumn SELF = FormColumn.SELF_SCORE;

    private ScoreRules() {}

    static Stream<Noticed> aboveMax(Inspection form) {
        return claims(form).flatMap(claim -> {
            Score self = claim.self;
            Score max = claim.max;
            return self == null || max == null || !self.above(max)
                    ? Stream.empty()
                    : Stream.of(Noticed.at(Level.ERROR, claim.place, max.toString(), self.toString(), self, max));
        });
    }

    static Stream<Noticed> missing(Inspection form) {
        return form.rows()
                .map(UnderstoodRow::row)
                .flatMap(row -> Stream.concat(
                        row.maxScore() == null
                                ? Stream.of(Noticed.in(Level.ERROR, row, FormColumn.MAX_SCORE, "", "")
                                        .worded(FormColumn.MAX_SCORE.id()))
                                : Stream.empty(),
                        row.selfScore() == null
                                ? Stream.of(Noticed.in(Level.ERROR, row, SELF, "", "")
                                        .worded(SELF.id()))
                                : Stream.empty()));
    }

    /** By more than the rule set tolerates; says the rule's sentence. Who claims less than the rule gives need not explain it. */
    static Stream<Noticed> differs(Inspection form) {
        Score tolerance = form.rules().tolerance();
        return claims(form).flatMap(claim -> {
            Score self = claim.self;
            Score computed = claim.computed;
            return self == null
                            || computed == null
                            || claim.tooMuch()
                            || !self.distance(computed).above(tolerance)
                    ? Stream.empty()
                    : Stream.of(Noticed.at(
                            self.above(computed) ? Level.WARNING : Level.NOTICE,
                            claim.place,
                            computed.toString(),
                            self.toString(),
                            self,
                            computed,
                            claim.why));
        });
    }

    /** Points short of the max need a reason or an improvement. */
    static Stream<Noticed> reason(Inspection form) {
        return form.rows()
                .map(UnderstoodRow::row)
                .filter(ScoreRules::unexplained)
                .map(row -> Noticed.in(
                        Level.ERROR,
                        row,
                        FormColumn.DEVIATION_REASON,
                        "",
                        String.valueOf(row.selfScore()),
                        String.valueOf(row.selfScore()),
                        String.valueOf(row.maxScore())));
    }

    /** Every row at its max: said to whoever reviews. */
    static Stream<Noticed> allFull(Inspection form) {
        List<Indicator> rows = form.rows().map(UnderstoodRow::row).toList();
        boolean full = rows.size() > 2
                && rows.stream()
                        .allMatch(
                                row -> row.maxScore() != null && row.maxScore().equals(row.selfScore()));
        return full
                ? Stream.of(Noticed.at(Level.NOTICE, new Place(PieceId.ROWS, SELF), "", "", rows.size()))
                : Stream.empty();
    }

    private static boolean unexplained(Indicator row) {
        Score self = row.selfScore();
        Score max = row.maxScore();
        return self != null && max != null && max.above(self) && !row.hasReason();
    }

    private static Stream<Claim> claims(Inspection form) {
        ExecutionScore execution = form.score().execution();
        Claim money = new Claim(
                new Place(PieceId.BUDGET, SELF),
                form.form().budget().selfScore(),
                execution.maxScore(),
                execution.computed(),
                execution.explanation());
        Stream<Claim> rows = form.rows()
                .map(understood -> new Claim(
                        new Place(PieceId.row(understood.row().number()), SELF),
                        understood.row().selfScore(),
                        understood.row().maxScore(),
                        understood.score().computed(),
                        understood.score().explanation()));
        return Stream.concat(Stream.of(money), rows);
    }

    private record Claim(
            Place place,
            @Nullable Score self,
            @Nullable Score max,
            @Nullable Score computed,
            Sentence why) {

        boolean tooMuch() {
            Score most = max;
            Score claimed = self;
            return claimed != null && most != null && claimed.above(most);
        }
    }
}
