package org.hengping.core.findings;

import java.math.BigDecimal;
import java.util.Map;
import org.hengping.core.indicator.Level1;
import org.hengping.core.indicator.Score;
import org.jspecify.annotations.Nullable;

/**
 * Figures that a file prints though they follow from others, with as many decimals as it prints; {@code null} where it prints none.
 *
 * @param maxScore sum of the max scores
 * @param selfScore 总分
 * @param rate 执行率 in percent
 * @param executionScore points of execution
 * @param executionMaxScore points that the file gives execution
 * @param groupMaxScores points in the labels of level 1, such as 产出指标（50分）
 */
record PrintedFigures(
        @Nullable BigDecimal maxScore,
        @Nullable BigDecimal selfScore,
        @Nullable BigDecimal rate,
        @Nullable BigDecimal executionScore,
        @Nullable Score executionMaxScore,
        Map<Level1, Score> groupMaxScores) {

    PrintedFigures {
        groupMaxScores = Map.copyOf(groupMaxScores);
    }

    /** Sum of the max scores by the labels of the groups. */
    Score groups() {
        return groupMaxScores.values().stream().reduce(Score.ZERO, Score::plus);
    }
}
