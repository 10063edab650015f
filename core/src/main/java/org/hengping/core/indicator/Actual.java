package org.hengping.core.indicator;

import java.time.LocalDate;
import java.util.List;

/** What a department reached (完成值), understood in the light of its target. */
public sealed interface Actual {

    /** Understands an actual value as written. */
    static Actual read(String raw, Target target) {
        return raw.length() > Target.LONGEST ? new Words(raw) : ActualGrammar.read(raw, target);
    }

    /** The day an actual value names, such as 2020年12月20日完成; empty where it names none, or several. */
    static java.util.Optional<LocalDate> day(String raw, int fiscalYear) {
        return Dates.day(raw, fiscalYear);
    }

    /** The last day of a deadline. */
    static LocalDate day(Target.Deadline deadline, int fiscalYear) {
        return Dates.on(deadline, fiscalYear);
    }

    /**
     * One number.
     *
     * @param picked taken out of a sentence, as the only one with the target's unit
     * @param opposite the movement is named and is the opposite of the target's
     */
    record Number(Measure value, boolean picked, boolean opposite) implements Actual {}

    /** Several numbers of the target's unit, for a target of several items. */
    record Numbers(List<Measure> values) implements Actual {
        public Numbers {
            values = List.copyOf(values);
        }
    }

    /** 40余, 约30: never scored by rule. */
    record Approximately(Measure value) implements Actual {}

    /** A number whose unit cannot be compared with the target's. */
    record OtherUnit(Measure value) implements Actual {}

    /** Words, or numbers of which no single one is meant. */
    record Words(String text) implements Actual {}

    /** Nothing was written. */
    record Nothing() implements Actual {}
}
