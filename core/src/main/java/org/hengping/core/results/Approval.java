package org.hengping.core.results;

import org.hengping.core.scoring.Rating;
import org.jspecify.annotations.Nullable;

/**
 * What an approval (审核通过) came to.
 *
 * @param reviewed 财政复核得分 and 复核等级; {@code null} where not a single row was reviewed
 * @param unreviewed rows whose claims stand as 未复核
 * @param byEarlierRules 按原规则通过
 */
public record Approval(@Nullable Rating reviewed, int unreviewed, boolean byEarlierRules) {}
