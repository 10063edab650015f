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
 * @param level2 二级指标 as written, such as 数量指标; empty where there is none
 * @param level3 三级指标 as written; empty where the form has no such column
 * @param content what is to be done
 * @param target the promised value (目标值) as written
 * @param actual the value reached (完成值) as written
 * @param maxScore points the row can earn (分值); {@code null} where not filled in
 * @param selfScore points the department claims (自评得分); {@code null} where not filled in
 * @param deviationReason 偏差原因; forms with one combined column keep it here
 * @param improvement 改进措施
 * @param tier the tier a person picked for a quality target; {@code null} where none was picked
 */
public record Indicator(
        int number,
        Level1 level1,
        String level2,
        String level3,
        String content,
        String target,
        String actual,
        @Nullable Score maxScore,
        @Nullable Score selfScore,
        String deviationReason,
        String improvement,
        @Nullable Tier tier) {

    /** A row nobody has filled in yet. */
    public static Indicator blank(int number, Level1 level1, String level2) {
        return new Indicator(number, level1, level2, "", "", "", "", null, null, "", "", null);
    }

    /** Rows about money or effort, where less is better: level 1 成本, or a level 2 of that name. */
    public boolean cost() {
        return level1 == Level1.COST || level2.contains("成本");
    }

    /** What the target means. */
    public Target promised() {
        return TargetGrammar.read(target, cost());
    }

    /** What the actual value means, in the light of what was promised. */
    public Actual reached(Target promised) {
        return ActualGrammar.read(actual, level3 + content, promised);
    }

    /**
     * When it was done, as the actual value says.
     *
     * @param fiscalYear the year that days without a year belong to
     */
    public Optional<Completion> completed(int fiscalYear) {
        return Completion.read(actual, level3 + content + target, fiscalYear);
    }

    /** Whether it says why points are missing, or what will be done; 无 and / say neither. */
    public boolean hasReason() {
        return !Placeholders.reason(deviationReason) || !Placeholders.reason(improvement);
    }

    /**
     * Nothing in it but its labels: no content and no values, also where --, 无 or 不适用 stand for them, and 0 or no points (the seed's three
     * rows of 0/0). A row with 0 points may be named.
     */
    public boolean empty() {
        boolean worthless = maxScore != null && maxScore.isZero();
        return Placeholders.value(target)
                && Placeholders.value(actual)
                && (worthless || (maxScore == null && Placeholders.value(content)))
                && (selfScore == null || selfScore.isZero());
    }
}
