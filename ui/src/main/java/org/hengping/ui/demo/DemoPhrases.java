package org.hengping.ui.demo;

import java.util.List;
import org.hengping.core.review.StockPhrase.Audience;
import org.hengping.workflow.office.Phrases;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The shared stock phrases of the demonstration. */
@Component
@Profile("demo")
class DemoPhrases {

    private static final List<String> FOR_ALL = List.of("情况属实，同意报送。", "请按意见修改后重新报送。", "请核对数据来源并补充佐证材料。");
    private static final List<String> FOR_FINANCE =
            List.of("完成值与佐证材料不一致，请核实。", "偏差原因说明不充分，请补充具体原因和改进措施。", "自评得分依据不足，按复核得分认定。");

    private final Phrases phrases;

    DemoPhrases(Phrases phrases) {
        this.phrases = phrases;
    }

    void write(long admin, long finance) {
        FOR_ALL.forEach(text -> phrases.add(admin, Audience.EVERYBODY, text));
        FOR_FINANCE.forEach(text -> phrases.add(finance, Audience.FINANCE, text));
    }
}
