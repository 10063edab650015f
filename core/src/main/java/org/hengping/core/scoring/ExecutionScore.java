package org.hengping.core.scoring;

import org.hengping.core.Sentence;
import org.hengping.core.indicator.Percentage;
import org.hengping.core.indicator.Score;
import org.jspecify.annotations.Nullable;

/**
 * What the rule gives for budget execution.
 *
 * @param rate execution rate (执行率) (B−C)/A; {@code null} where A is 0 or something is missing
 * @param maxScore points execution can earn, by the rule set
 * @param computed points by the rule; {@code null} where the rule cannot decide
 * @param explanation how the points come about, or what is missing
 */
public record ExecutionScore(
        @Nullable Percentage rate, Score maxScore, @Nullable Score computed, Sentence explanation) {}
