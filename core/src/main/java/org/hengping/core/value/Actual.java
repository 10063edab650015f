package org.hengping.core.value;

import java.util.Collections;
import java.util.List;

/** What a department reached (完成值), understood in the light of its target. */
public sealed interface Actual {

    /**
     * One number.
     *
     * @param picked taken out of a sentence, as the only one with the target's unit or the one that is the whole
     * @param opposite the movement is named and is the opposite of the target's
     * @param bound {@link Comparison#EXACTLY}, or how the reached number lies to this one: 95%以上
     */
    record Number(Measure value, boolean picked, boolean opposite, Comparison bound) implements Actual {
        public Number(Measure value, boolean picked, boolean opposite) {
            this(value, picked, opposite, Comparison.EXACTLY);
        }

        /** Whether only a bound is known. */
        public boolean bounded() {
            return bound != Comparison.EXACTLY;
        }
    }

    /**
     * Several numbers of the target's unit, for a target of several items.
     *
     * @param each whether one number was stated for each item: 各4次
     */
    record Numbers(List<Measure> values, boolean each) implements Actual {
        public Numbers {
            values = List.copyOf(values);
        }

        public Numbers(List<Measure> values) {
            this(values, false);
        }

        /** The number of each item, as many as there are items, or fewer where not each has one. */
        public List<Measure> of(int items) {
            return each ? Collections.nCopies(items, values.getFirst()) : values;
        }
    }

    /** 40余, 约30: never scored by rule. */
    record Approximately(Measure value) implements Actual {}

    /** A number whose unit cannot be compared with the target's. */
    record OtherUnit(Measure value) implements Actual {}

    /** Words, or numbers of which no single one is meant or certain. */
    record Words(String text, Doubt doubt) implements Actual {
        public Words(String text) {
            this(text, Doubt.WORDS);
        }
    }

    /** Nothing was written. */
    record Nothing() implements Actual {}
}
