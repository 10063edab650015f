package org.hengping.core.value;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a department promised (目标值), understood. The grammar is that of published forms; whatever is not in it is {@link Qualitative} or
 * {@link Unclear}, never guessed.
 */
public sealed interface Target {

    /** In characters; no promise is as long, and what is longer is for a person to read. */
    int LONGEST = 2000;

    /** The target in the shortest way of writing it; parsing this text gives the same target. */
    String text();

    /**
     * A number to reach or to stay within.
     *
     * @param stated whether the direction was written; a bare number is taken as at least, for cost as at most
     * @param sentence the sentence the number was taken out of; empty where the number stands by itself
     */
    record Quantity(Comparison comparison, Measure value, boolean stated, String sentence) implements Target {

        /** A number and all behind it, with what leads to it. */
        private static final Pattern NUMBER = Pattern.compile("达?[≥≤<>=]?\\d.*");

        @Override
        public String text() {
            String sign = stated ? comparison.sign() : "";
            return sentence.isEmpty() ? sign + value : sentence;
        }

        /** What its sentence says before the number: 调解率 in 调解率达20%以上; empty where the number stands by itself. */
        public String named() {
            return NUMBER.matcher(sentence).replaceAll("");
        }
    }

    /** 各n: the number for each of several things that the content names. */
    record PerItem(Quantity each) implements Target {
        @Override
        public String text() {
            return "各" + each.text();
        }
    }

    /** 每人n: the number for each person, household or event. */
    record PerUnit(String unit, Quantity each) implements Target {
        @Override
        public String text() {
            return "每" + unit + each.text();
        }
    }

    /**
     * Between two numbers, both included.
     *
     * @param movement whether the range is of a growth or a fall; {@link Movement#UNSAID} where it is of neither
     */
    record Range(Measure low, Measure high, Movement movement) implements Target {
        public Range(Measure low, Measure high) {
            this(low, high, Movement.UNSAID);
        }

        @Override
        public String text() {
            return movement.word() + low + "~" + high;
        }

        /** Whether the movement is to be upwards. */
        public boolean growth() {
            return movement == Movement.ROSE;
        }

        /** What the opposite movement of this size is called. */
        public String opposite(Measure moved) {
            return Movement.against(growth()) + moved;
        }
    }

    /**
     * 增长 or 下降 of at least so much.
     *
     * @param sentence the sentence it was taken out of; empty where it stands by itself
     */
    record Trend(boolean growth, Measure rate, String sentence) implements Target {
        @Override
        public String text() {
            return sentence.isEmpty() ? plain() : sentence;
        }

        /** 增长 or 下降, and how far. */
        public String plain() {
            return (growth ? Movement.ROSE : Movement.FELL).word() + rate;
        }

        /** What the opposite movement of this size is called. */
        public String opposite(Measure moved) {
            return Movement.against(growth) + moved;
        }
    }

    /** The last day by which something is done; without a year the fiscal year is meant. */
    record Deadline(@Nullable Integer year, int month, int day) implements Target {
        @Override
        public String text() {
            return (year == null ? "" : year + "年") + month + "月" + day + "日前";
        }
    }

    /** 约30, 40余场: compatible with numbers around it; never scored by rule. */
    record Approximate(Measure value) implements Target {
        @Override
        public String text() {
            return "约" + value;
        }
    }

    /** 优良中低差, 达成预期指标: a tier that a person judges. */
    record Tiered(String text) implements Target {}

    /** Words without a number: a person judges. */
    record Qualitative(String text) implements Target {}

    /** Several numbers, or one whose meaning a person must say. */
    record Unclear(String text) implements Target {}

    /** --, 无, or nothing: no target. */
    record Placeholder(String text) implements Target {}
}
