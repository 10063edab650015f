package org.hengping.core.indicator;

import java.util.Optional;
import org.hengping.core.value.Actual;
import org.hengping.core.value.ActualGrammar;
import org.hengping.core.value.Completion;
import org.hengping.core.value.Target;
import org.hengping.core.value.TargetGrammar;
import org.jspecify.annotations.Nullable;

/**
 * One row of the indicator table (绩效指标), as the department wrote it.
 *
 * @param number identifies the row within its form; stays the same when rows move
 * @param levels where it stands among the indicators
 * @param content what is to be done
 * @param target the promised value (目标值) as written
 * @param actual the value reached (完成值) as written
 * @param points what it can earn, and what is claimed for it
 * @param shortfall why it earned less, or far more was done than promised
 * @param tier the tier a person picked for a quality target; {@code null} where none was picked
 */
public record Indicator(
        int number,
        Levels levels,
        String content,
        String target,
        String actual,
        Points points,
        Shortfall shortfall,
        @Nullable Tier tier) {

    /**
     * The levels of a row (一级指标, 二级指标, 三级指标).
     *
     * @param second as written, such as 数量指标; empty where there is none
     * @param third as written; empty where the form has no such column
     */
    public record Levels(Level1 first, String second, String third) {

        /** Whether the second level names this one. */
        private boolean names(Level2 level) {
            return Level2.of(second).filter(level::equals).isPresent();
        }
    }

    /**
     * The points of a row.
     *
     * @param max points it can earn (分值); {@code null} where not filled in
     * @param self points the department claims (自评得分); {@code null} where not filled in
     */
    public record Points(@Nullable Score max, @Nullable Score self) {

        public static final Points NONE = new Points(null, null);

        /** The same, with those of before where nothing is filled in. */
        public Points or(Points before) {
            return new Points(max == null ? before.max : max, self == null ? before.self : self);
        }
    }

    /**
     * What is said where the result is not the promised one.
     *
     * @param reason 偏差原因; forms with one combined column keep it here
     * @param improvement 改进措施
     */
    public record Shortfall(String reason, String improvement) {

        public static final Shortfall NONE = new Shortfall("", "");

        /** The same, with the words of before where nothing is said. */
        public Shortfall or(Shortfall before) {
            return new Shortfall(
                    reason.isBlank() ? before.reason : reason,
                    improvement.isBlank() ? before.improvement : improvement);
        }
    }

    /** A row nobody has filled in yet. */
    public static Indicator blank(int number, Level1 level1, String level2) {
        return new Indicator(number, new Levels(level1, level2, ""), "", "", "", Points.NONE, Shortfall.NONE, null);
    }

    /** The same row under another number. */
    public Indicator numbered(int other) {
        return new Indicator(other, levels, content, target, actual, points, shortfall, tier);
    }

    /** What was promised, as it comes along into another year: without what came of it and what was said about that. */
    public Indicator promise() {
        return new Indicator(number, levels, content, target, "", new Points(points.max(), null), Shortfall.NONE, null);
    }

    public Level1 level1() {
        return levels.first();
    }

    public String level2() {
        return levels.second();
    }

    public String level3() {
        return levels.third();
    }

    public @Nullable Score maxScore() {
        return points.max();
    }

    public @Nullable Score selfScore() {
        return points.self();
    }

    public String deviationReason() {
        return shortfall.reason();
    }

    public String improvement() {
        return shortfall.improvement();
    }

    /** Rows about money or effort, where less is better: level 1 成本, or a level 2 of that name. */
    public boolean cost() {
        return level1() == Level1.COST || levels.names(Level2.COST);
    }

    /** Rows about how much is done: a level 2 数量. */
    public boolean quantity() {
        return levels.names(Level2.QUANTITY);
    }

    /** What the target means. */
    public Target promised() {
        return TargetGrammar.read(target, cost());
    }

    /** What the actual value means, in the light of what was promised. */
    public Actual reached(Target promised) {
        return ActualGrammar.read(actual, level3() + content, promised);
    }

    /**
     * When it was done, as the actual value says.
     *
     * @param fiscalYear the year that days without a year belong to
     */
    public Optional<Completion> completed(int fiscalYear) {
        return Completion.read(actual, level3() + content + target, fiscalYear);
    }

    /** Whether it says why points are missing, or what will be done; 无 and / say neither. */
    public boolean hasReason() {
        return !Placeholders.reason(deviationReason()) || !Placeholders.reason(improvement());
    }

    /**
     * Nothing in it but its labels: no content and no values, also where --, 无 or 不适用 stand for them, and 0 or no points (the seed's three
     * rows of 0/0). A row with 0 points may be named.
     */
    public boolean empty() {
        Score max = points.max();
        Score self = points.self();
        boolean worthless = max != null && max.isZero();
        return Placeholders.value(target)
                && Placeholders.value(actual)
                && (worthless || (max == null && Placeholders.value(content)))
                && (self == null || self.isZero());
    }
}
