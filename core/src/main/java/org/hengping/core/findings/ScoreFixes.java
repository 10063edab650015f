package org.hengping.core.findings;

import java.util.Optional;
import org.hengping.core.Sentence;
import org.hengping.core.form.FormColumn;
import org.hengping.core.form.PieceId;
import org.hengping.core.indicator.Score;

/** The points that a claim should name: those the rule gives, and where it gives none at most the max score. */
final class ScoreFixes {

    private ScoreFixes() {}

    static Optional<Fix> differs(Inspection form, Noticed noticed) {
        return claim(form, noticed, computed(form, noticed.place()), "fix.change");
    }

    static Optional<Fix> aboveMax(Inspection form, Noticed noticed) {
        return claim(form, noticed, computed(form, noticed.place()), "fix.change")
                .or(() -> claim(form, noticed, Optional.of(Score.of(noticed.expected())), "fix.max"));
    }

    /** Only the claim follows from something; points to be had are for a person to give out. */
    static Optional<Fix> missing(Inspection form, Noticed noticed) {
        return Columns.column(noticed.place()) == FormColumn.SELF_SCORE
                ? claim(form, noticed, computed(form, noticed.place()), "fix.fill")
                : Optional.empty();
    }

    private static Optional<Fix> claim(Inspection form, Noticed noticed, Optional<Score> points, String label) {
        return points.flatMap(score ->
                Columns.write(form.form(), noticed.place(), score.toString(), Sentence.of(label, score.toString())));
    }

    private static Optional<Score> computed(Inspection form, Place place) {
        return place.piece().equals(PieceId.BUDGET)
                ? Optional.ofNullable(form.score().execution().computed())
                : form.at(place)
                        .flatMap(understood ->
                                Optional.ofNullable(understood.score().computed()));
    }
}
