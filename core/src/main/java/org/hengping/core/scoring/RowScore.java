package org.hengping.core.scoring;

import org.hengping.core.Sentence;
import org.hengping.core.indicator.Percentage;
import org.hengping.core.indicator.Score;
import org.jspecify.annotations.Nullable;

/**
 * What the rule gives for one row.
 *
 * @param row number of the row
 * @param computed points by the rule (计算得分); {@code null} where the rule cannot decide
 * @param completion actual in percent of the target (完成率); {@code null} where there is no such ratio
 * @param explanation how the points come about, or what is missing for a decision: a sentence a clerk can check with a calculator
 */
public record RowScore(
        int row, @Nullable Score computed, @Nullable Percentage completion, Sentence explanation) {}
