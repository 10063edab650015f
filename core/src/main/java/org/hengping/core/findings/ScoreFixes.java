package org.hengping.core.findings;

import java.util.Optional;
import org.hengping.core.Sentence;
import org.hengping.core.form.FormColumn;
import org.hengping.core.form.PieceId;
import org.hengping.core.indicator.Score;

/** The points that a claim should name: those the rule gives, and where it gives none at most the max score. */
final class ScoreFixes {

    private ScoreFixes() {}

    static Optional<Fix> differs(Inspection form, Observation observation) {
        return claim(form, observation, computed(form, observation.place()), "fix.change");
    }

    static Optional<Fix> aboveMax(Inspection form, Observation observation) {
        return claim(form, observation, computed(form, observation.place()), "fix.change")
                .or(() -> claim(form, observation, Optional.of(Score.of(observation.expected())), "fix.max"));
    }

    /** Only the claim follows from something; points to be had are for a person to give out. */
    static Optional<Fix> missing(Inspection form, Observation observation) {
        return PieceEdit.column(observation.place()) == FormColumn.SELF_SCORE
                ? claim(form, observation, computed(form, observation.place()), "fix.fill")
                : Optional.empty();
    }

    private static Optional<Fix> claim(Inspection form, Observation observation, Optional<Score> points, String label) {
        return points.flatMap(score -> PieceEdit.write(
                form.form(), observation.place(), score.toString(), Sentence.of(label, score.toString())));
    }

    private static Optional<Score> computed(Inspection form, Place place) {
        return place.piece().equals(PieceId.BUDGET)
                ? Optional.ofNullable(form.score().execution().computed())
                : form.at(place)
                        .flatMap(understood ->
                                Optional.ofNullable(understood.score().computed()));
    }
}
