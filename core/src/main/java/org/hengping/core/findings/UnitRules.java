package org.hengping.core.findings;

import java.util.stream.Stream;
import org.hengping.core.form.FormColumn;
import org.hengping.core.value.Actual;
import org.hengping.core.value.Target;

/** Whether what was promised can be measured, and measured in the same unit. */
final class UnitRules {

    private UnitRules() {}

    /** A quantity or cost indicator whose target has no number. */
    static Stream<Observation> notMeasurable(Inspection form) {
        return form.rows()
                .filter(understood ->
                        understood.row().quantity() || understood.row().cost())
                .filter(understood -> wordy(understood.target()))
                .map(understood -> Observation.in(
                        understood.row(),
                        FormColumn.TARGET,
                        "",
                        understood.row().target(),
                        understood.row().target()));
    }

    /** The units of target and actual value cannot be compared. */
    static Stream<Observation> mismatch(Inspection form) {
        return form.rows()
                .flatMap(understood -> understood.actual() instanceof Actual.OtherUnit other
                        ? Stream.of(Observation.in(
                                understood.row(),
                                FormColumn.ACTUAL,
                                understood.row().target(),
                                understood.row().actual(),
                                understood.row().target(),
                                other.value()))
                        : Stream.empty());
    }

    private static boolean wordy(Target target) {
        return switch (target) {
            case Target.Qualitative words -> true;
            case Target.Tiered tiered -> true;
            case Target.Placeholder nothing -> true;
            case Target.Quantity quantity -> false;
            case Target.PerItem each -> false;
            case Target.PerUnit each -> false;
            case Target.Range range -> false;
            case Target.Trend trend -> false;
            case Target.Deadline deadline -> false;
            case Target.Approximate about -> false;
            case Target.Unclear unclear -> false;
        };
    }
}
