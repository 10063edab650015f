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

    static Stream<Observation> aboveMax(Inspection form) {
        return claims(form).flatMap(claim -> {
            Score self = claim.self;
            Score max = claim.max;
            return self == null || max == null || !self.above(max)
                    ? Stream.empty()
                    : Stream.of(Observation.at(claim.place, max.toString(), self.toString(), self, max));
        });
    }

    /** By more than the rule set tolerates; says the rule's sentence. Who claims less than the rule gives need not explain it. */
    static Stream<Observation> differs(Inspection form) {
        Score tolerance = form.rules().tolerance();
        Stream<Claim> claims = PrintedRules.judgesExecution(form) ? rows(form) : claims(form);
        return claims.flatMap(claim -> {
            Score self = claim.self;
            Score computed = claim.computed;
            return self == null
                            || computed == null
                            || claim.tooMuch()
                            || !self.distance(computed).above(tolerance)
                    ? Stream.empty()
                    : Stream.of(
                            Observation.at(claim.place, computed.toString(), self.toString(), self, computed, claim.why)
                                    .weighing(self.above(computed) ? Level.WARNING : Level.NOTICE));
        });
    }

    /** Points short of the max need a reason or an improvement. */
    static Stream<Observation> reason(Inspection form) {
        return form.layout().reasons() ? unexplained(form) : Stream.empty();
    }

    /** A layout without a column for reasons or improvements is told once, and can be answered. */
    static Stream<Observation> reasonColumn(Inspection form) {
        return form.layout().reasons() || unexplained(form).findAny().isEmpty()
                ? Stream.empty()
                : Stream.of(Observation.at(Place.FORM, "", "")
                        .weighing(Level.WARNING)
                        .worded("layout"));
    }

    private static Stream<Observation> unexplained(Inspection form) {
        return form.rows()
                .map(ScoredRow::row)
                .filter(ScoreRules::unexplained)
                .map(row -> Observation.in(
                        row,
                        FormColumn.DEVIATION_REASON,
                        "",
                        String.valueOf(row.selfScore()),
                        String.valueOf(row.selfScore()),
                        String.valueOf(row.maxScore())));
    }

    /** Every row at its max: said to whoever reviews. */
    static Stream<Observation> allFull(Inspection form) {
        List<Indicator> rows = form.rows().map(ScoredRow::row).toList();
        boolean full = rows.size() > 2
                && rows.stream()
                        .allMatch(
                                row -> row.maxScore() != null && row.maxScore().equals(row.selfScore()));
        return full ? Stream.of(Observation.at(new Place(PieceId.ROWS, SELF), "", "", rows.size())) : Stream.empty();
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
        return Stream.concat(Stream.of(money), rows(form));
    }

    private static Stream<Claim> rows(Inspection form) {
        return form.rows()
                .map(understood -> new Claim(
                        new Place(PieceId.row(understood.row().number()), SELF),
                        understood.row().selfScore(),
                        understood.row().maxScore(),
                        understood.score().computed(),
                        understood.score().explanation()));
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
