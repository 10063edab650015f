package org.hengping.core.findings;

import java.util.Objects;
import java.util.stream.Stream;
import org.hengping.core.form.FormColumn;
import org.hengping.core.form.PieceId;
import org.hengping.core.indicator.Level1;
import org.hengping.core.indicator.Score;
import org.hengping.core.round.RuleSet;

/**
 * How the points are spread over the form. Layouts without a column of max scores name those of a group in its label, 产出指标（50分）: these stand
 * in for those of the rows.
 */
final class PointRules {

    private PointRules() {}

    /** Max scores must sum to 100, less what is asked to be left out. */
    static Stream<Observation> total(Inspection form) {
        return form.layout().maxScores()
                ? total(
                        new Place(PieceId.ROWS, FormColumn.MAX_SCORE),
                        form.score().totals().maxScore(),
                        form.score().totals().expectedMaxScore())
                : Stream.empty();
    }

    /** The same by the labels. */
    static Stream<Observation> labelledTotal(Inspection form) {
        return labels(form).flatMap(printed -> {
            Score sum = form.score().execution().maxScore().plus(printed.groups());
            return total(Place.FORM, sum, RuleSet.FULL);
        });
    }

    /** A group has the points the rule set gives it. */
    static Stream<Observation> groups(Inspection form) {
        return form.layout().maxScores() && form.layout().levels()
                ? Level1.GROUPS.stream().flatMap(group -> group(form, group))
                : Stream.empty();
    }

    /** The same by the labels; a group without a label is left alone. */
    static Stream<Observation> labelledGroups(Inspection form) {
        Level level = form.rules().maxScores().binding() ? Level.WARNING : Level.NOTICE;
        return labels(form).flatMap(printed -> printed.groupMaxScores().keySet().stream()
                .sorted()
                .flatMap(group -> labelled(
                        form,
                        group,
                        Objects.requireNonNull(printed.groupMaxScores().get(group))))
                .map(observation -> observation.weighing(level)));
    }

    private static Stream<Observation> labelled(Inspection form, Level1 group, Score sum) {
        Score expected = form.rules().maxScores().of(group);
        return sum.equals(expected) ? Stream.empty() : Stream.of(differs(Place.FORM, group, sum, expected));
    }

    private static Stream<Observation> total(Place place, Score sum, Score expected) {
        return sum.equals(expected)
                ? Stream.empty()
                : Stream.of(Observation.at(place, expected.toString(), sum.toString(), sum, expected));
    }

    private static Stream<PrintedFigures> labels(Inspection form) {
        return form.layout().maxScores()
                ? Stream.empty()
                : form.printed().stream()
                        .filter(printed -> !printed.groupMaxScores().isEmpty());
    }

    private static Stream<Observation> group(Inspection form, Level1 group) {
        Score expected = form.rules().maxScores().of(group);
        Score sum = form.form().maxScore(group);
        boolean asked = form.form().notApplicable().stream().anyMatch(request -> request.group() == group);
        if (sum.equals(expected) && !asked) {
            return Stream.empty();
        }
        Observation differs =
                differs(Place.group(group), group, sum, expected).weighing(level(form, asked, sum.isZero()));
        return Stream.of(asked ? differs.worded("notApplicable") : sum.isZero() ? differs.worded("missing") : differs);
    }

    private static Observation differs(Place place, Level1 group, Score sum, Score expected) {
        return Observation.at(place, expected.toString(), sum.toString(), group, sum, expected);
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
