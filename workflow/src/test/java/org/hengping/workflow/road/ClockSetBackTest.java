package org.hengping.workflow.road;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hengping.core.day.OfficeDay;
import org.hengping.core.disclosure.Disclosure;
import org.hengping.core.disclosure.Disclosures;
import org.hengping.core.form.PieceId;
import org.hengping.core.review.Remark;
import org.hengping.core.review.Remarks;
import org.hengping.core.review.Stage;
import org.hengping.core.review.Version;
import org.hengping.workflow.OnH2;
import org.hengping.workflow.RoadTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The clock of the server is set back by two days, and people go on working: what follows on record is not earlier than what it follows. */
class ClockSetBackTest extends RoadTests implements OnH2 {

    @AfterEach
    void the_right_time() {
        office().clock().right();
    }

    @Test
    void a_remark_is_not_settled_before_it_was_made_and_the_next_version_is_not_older() {
        town.at(Stage.FINANCE_REVIEW);
        FinanceReview finance = office().get(FinanceReview.class);
        finance.remark(town.officer(), town.evaluation(), town.seen(), PieceId.row(1), "请核实");
        finance.sendBack(town.officer(), town.evaluation(), town.seen(), "请补充");
        Version first = version();

        setBack();
        Drafting drafting = office().get(Drafting.class);
        drafting.resolve(town.preparer(), town.evaluation(), remark().id());
        Version second = drafting.submit(
                town.preparer(),
                town.evaluation(),
                town.sheet(town.preparer()).draft().revision(),
                "已核实无误");

        assertThat(remark().resolvedAt()).isEqualTo(remark().at());
        assertThat(second.frozenAt()).isEqualTo(first.frozenAt());
    }

    @Test
    void what_is_public_is_not_superseded_before_it_was_disclosed() {
        town.at(Stage.APPROVED);
        disclose();
        office().get(FinanceReview.class).reopen(town.officer(), town.evaluation(), town.seen(), "有误");

        setBack();
        town.at(Stage.APPROVED);
        disclose();

        List<Disclosure> all = office().inTransaction(() ->
                office().get(Disclosures.class).all(town.federation().districtCode(), town.evaluation()));
        assertThat(all).hasSize(2);
        assertThat(all.getFirst().supersededAt()).isEqualTo(all.getFirst().disclosedAt());
    }

    private void setBack() {
        office().clock().set(OfficeDay.BEGIN.minusDays(2));
    }

    private void disclose() {
        office().get(Disclosing.class)
                .disclose(town.officer(), town.evaluation(), town.seen(), "已做保密审查，可以公开", Map.of());
    }

    private Version version() {
        return town.sheet(town.officer()).version();
    }

    private Remark remark() {
        return office().inTransaction(
                        () -> office().get(Remarks.class).all(town.evaluation()).getFirst());
    }
}
