package org.hengping.core.findings;

import java.util.stream.Stream;
import org.hengping.core.form.FormColumn;
import org.hengping.core.lexicon.Words;
import org.hengping.core.value.Actual;
import org.hengping.core.value.Comparison;
import org.hengping.core.value.Target;

/** How values were understood where that is not plain, so that somebody can object. */
final class UnderstoodRules {

    private static final FormColumn TARGET = FormColumn.TARGET;
    private static final FormColumn ACTUAL = FormColumn.ACTUAL;

    /** Which day was picked does not hang on the year. */
    private static final int ANY_YEAR = 2000;

    private UnderstoodRules() {}

    /** A bare number, taken as the least (for cost the most) to reach; 超过30 where it is 30 exactly. */
    static Stream<Observation> direction(Inspection form) {
        return form.rows()
                .flatMap(understood -> understood.target() instanceof Target.Quantity quantity
                        ? direction(understood, quantity)
                        : Stream.empty());
    }

    /** A number taken out of a sentence, and an average where the target is for each. */
    static Stream<Observation> picked(Inspection form) {
        return form.rows().flatMap(understood -> Stream.of(
                        target(understood), actual(understood), day(understood), average(understood))
                .flatMap(found -> found));
    }

    private static Stream<Observation> direction(ScoredRow understood, Target.Quantity quantity) {
        String written = understood.row().target();
        Observation observation = Observation.in(understood.row(), TARGET, "", written, written);
        if (!quantity.stated()) {
            return Stream.of(observation.worded(quantity.comparison().name()));
        }
        boolean strict = quantity.comparison() == Comparison.MORE_THAN || quantity.comparison() == Comparison.LESS_THAN;
        boolean equal = understood.actual() instanceof Actual.Number number
                && number.value().comparable(quantity.value())
                && number.value()
                                .in(quantity.value())
                                .number()
                                .compareTo(quantity.value().number())
                        == 0;
        return strict && equal ? Stream.of(observation.worded("equality")) : Stream.empty();
    }

    private static Stream<Observation> target(ScoredRow understood) {
        return understood.target() instanceof Target.Quantity quantity
                        && !quantity.sentence().isEmpty()
                ? Stream.of(took(understood, TARGET, understood.row().target(), quantity.value()))
                : Stream.empty();
    }

    private static Stream<Observation> actual(ScoredRow understood) {
        return understood.actual() instanceof Actual.Number number && number.picked()
                ? Stream.of(took(understood, ACTUAL, understood.row().actual(), number.value()))
                : Stream.empty();
    }

    /** The day of completion, out of several that the text names. */
    private static Stream<Observation> day(ScoredRow understood) {
        return understood.target() instanceof Target.Deadline
                ? understood.row().completed(ANY_YEAR).stream()
                        .filter(done -> !done.picked().isEmpty())
                        .map(done -> took(understood, ACTUAL, understood.row().actual(), done.picked()))
                : Stream.empty();
    }

    private static Observation took(ScoredRow understood, FormColumn column, String written, Object value) {
        return Observation.in(understood.row(), column, "", written, value);
    }

    private static Stream<Observation> average(ScoredRow understood) {
        String written = understood.row().actual();
        return understood.target() instanceof Target.PerUnit each && Words.ON_AVERAGE.is(written)
                ? Stream.of(Observation.in(understood.row(), ACTUAL, "", written, each.unit(), written)
                        .worded("average"))
                : Stream.empty();
    }
}
