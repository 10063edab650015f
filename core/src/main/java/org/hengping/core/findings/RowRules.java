package org.hengping.core.findings;

import java.util.stream.Stream;
import org.hengping.core.form.FormColumn;
import org.hengping.core.indicator.Percentage;
import org.hengping.core.scoring.Items;
import org.hengping.core.value.Actual;
import org.hengping.core.value.Doubt;
import org.hengping.core.value.Target;

/** What a row promises and what it says it reached. */
final class RowRules {

    private static final FormColumn ACTUAL = FormColumn.ACTUAL;

    private RowRules() {}

    static Stream<Observation> empty(Inspection form) {
        return form.form().indicators().stream()
                .filter(row -> row.empty() && !form.form().notApplicable(row))
                .map(row -> Observation.in(row, FormColumn.CONTENT, "", ""));
    }

    /** So much more than promised that a reason is required. */
    static Stream<Observation> overFulfilment(Inspection form) {
        return form.rows().filter(understood -> !understood.row().hasReason()).flatMap(understood -> {
            Percentage completion = understood.score().completion();
            if (completion == null || completion.value().compareTo(form.rules().overFulfilment()) < 0) {
                return Stream.empty();
            }
            String target = understood.row().target();
            String threshold = form.rules().overFulfilment().toPlainString();
            return Stream.of(Observation.in(
                    understood.row(),
                    FormColumn.DEVIATION_REASON,
                    target,
                    understood.row().actual(),
                    completion,
                    threshold));
        });
    }

    /** 各n: an actual value for each item. */
    static Stream<Observation> items(Inspection form) {
        return form.rows()
                .filter(understood -> understood.target() instanceof Target.PerItem)
                .flatMap(understood -> {
                    int items = Items.count(understood.row());
                    int given = understood.actual() instanceof Actual.Numbers several
                            ? several.of(items).size()
                            : 0;
                    String found = understood.row().actual();
                    return given >= items
                            ? Stream.empty()
                            : Stream.of(Observation.in(
                                    understood.row(), ACTUAL, String.valueOf(items), found, items, given));
                });
    }

    /** A target with a number, and an actual value without one that can be held against it. */
    static Stream<Observation> notANumber(Inspection form) {
        return form.rows()
                .filter(understood -> numeric(understood.target()))
                .flatMap(understood -> notANumber(
                        understood, understood.row().target(), understood.row().actual()));
    }

    private static Stream<Observation> notANumber(ScoredRow understood, String target, String actual) {
        Observation observation = Observation.in(understood.row(), ACTUAL, target, actual, target, actual);
        return switch (understood.actual()) {
            case Actual.Words words when words.doubt() == Doubt.WORDS -> Stream.of(observation);
            case Actual.Words words ->
                Stream.of(observation.worded(words.doubt().key()));
            case Actual.Approximately about -> Stream.of(observation.worded("approximate"));
            case Actual.Nothing nothing -> Stream.of(observation.worded("missing"));
            case Actual.Number number
            when number.bounded() && understood.score().computed() == null ->
                Stream.of(observation.worded(Doubt.BOUND.key()));
            case Actual.Number number -> Stream.empty();
            case Actual.Numbers numbers -> Stream.empty();
            case Actual.OtherUnit other -> Stream.empty();
        };
    }

    private static boolean numeric(Target target) {
        return switch (target) {
            case Target.Quantity quantity -> true;
            case Target.PerUnit each -> true;
            case Target.Range range -> true;
            case Target.Trend trend -> true;
            case Target.PerItem each -> false;
            case Target.Deadline deadline -> false;
            case Target.Approximate about -> false;
            case Target.Tiered tiered -> false;
            case Target.Qualitative words -> false;
            case Target.Unclear unclear -> false;
            case Target.Placeholder nothing -> false;
        };
    }
}
