package org.hengping.core.form;

import org.hengping.core.indicator.Amount;
import org.jspecify.annotations.Nullable;

/**
 * One line of money (资金来源), in 万元: the yearly total or one of its sources.
 *
 * @param name as written, such as 财政拨款
 * @param budget full-year budget A (全年预算数)
 * @param executed full-year executed B (全年执行数)
 * @param higherLevelTransfer transfer from a higher level C (上级财政转移支付); {@code null} where the layout has no such column or
 *     nothing was filled in
 */
public record FundingLine(
        String name,
        @Nullable Amount budget,
        @Nullable Amount executed,
        @Nullable Amount higherLevelTransfer) {

    public static FundingLine blank(String name) {
        return new FundingLine(name, null, null, null);
    }
}
