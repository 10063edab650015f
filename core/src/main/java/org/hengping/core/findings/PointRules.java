package org.hengping.core.findings;

import java.util.stream.Stream;
import org.hengping.core.form.FormColumn;
import org.hengping.core.form.PieceId;
import org.hengping.core.indicator.Level1;
import org.hengping.core.indicator.Score;

/** How the points are spread over the form. */
final class PointRules {

    private PointRules() {}

    /** Max scores must sum to 100, less what is asked to be left out. */
    static Stream<Noticed> total(Inspection form) {
        Score sum = form.score().totals().maxScore();
        Score expected = form.score().totals().expectedMaxScore();
        Place place = new Place(PieceId.ROWS, FormColumn.MAX_SCORE);
        return sum.equals(expected)
                ? Stream.empty()
                : Stream.of(Noticed.at(Level.ERROR, place, expected.toString(), sum.toString(), sum, expected));
    }

    /** A group has the points the rule set gives it. */
    static Stream<Noticed> groups(Inspection form) {
        return Level1.GROUPS.stream().flatMap(group -> group(form, group));
    }

    private static Stream<Noticed> group(Inspection form, Level1 group) {
        Score expected = form.rules().maxScores().of(group);
        Score sum = form.form().maxScore(group);
        boolean asked = form.form().notApplicable().stream().anyMatch(request -> request.group() == group);
        if (sum.equals(expected) && !asked) {
            return Stream.empty();
        }
        Level level = level(form, asked, sum.isZero());
        Place place = Place.group(group);
        Noticed noticed = Noticed.at(level, place, expected.toString(), sum.toString(), group, sum, expected);
        return Stream.of(asked ? noticed.worded("notApplicable") : sum.isZero() ? noticed.worded("missing") : noticed);
    }

    private static Level level(Inspection form, boolean asked, boolean none) {
        if (asked) {
            return Level.WARNING;
        }
        if (!form.rules().maxScores().binding()) {
            return Level.NOTICE;
        }
        return none ? Level.ERROR : Level.WARNING;
    }
}
