package org.hengping.workflow.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hengping.core.form.Difference;
import org.hengping.core.form.Example;
import org.hengping.core.form.FormColumn;
import org.hengping.core.form.FormField;
import org.hengping.core.form.Piece.NotApplicable;
import org.hengping.core.form.PieceId;
import org.hengping.core.indicator.Score;
import org.hengping.core.review.Act;
import org.hengping.core.review.HistoryEntry;
import org.hengping.core.review.Refusal;
import org.hengping.core.review.ReviewSheet;
import org.hengping.core.review.ReviewSheet.Ground;
import org.hengping.core.review.Stage;
import org.hengping.core.review.Version;
import org.hengping.workflow.Forms;
import org.hengping.workflow.RoadTests;
import org.junit.jupiter.api.Test;

/** The road, read aloud; the same on every database. */
abstract class RoadContract extends RoadTests {

    @Test
    void a_form_goes_from_the_draft_through_the_head_to_finance() {
        stands(Stage.DRAFT);

        town.write(Forms.good());
        Version first = town.submit();
        stands(Stage.HEAD_REVIEW);

        head().sendBack(town.head(), town.evaluation(), first.seen(), "第4行请核实");
        stands(Stage.DRAFT);

        town.write(Forms.executed(Forms.good(), "300"));
        Version second = town.submit();
        stands(Stage.HEAD_REVIEW);
        assertThat(town.sheet(town.head()).differences())
                .extracting(Difference::field)
                .contains(FormField.total(FormColumn.EXECUTED));

        head().endorse(town.head(), town.evaluation(), second.seen(), "同意");
        stands(Stage.FINANCE_REVIEW);

        ReviewSheet sheet = reviewSheets().save(town.officer(), second.seen(), reviewed(2, "5.00"));
        finance().approve(town.officer(), town.evaluation(), second.seen(), sheet.revision(), "");
        stands(Stage.APPROVED);
        assertThat(town.sheet(town.auditor()).reviewSheet().hash()).hasSize(64);
        history(Act.OPEN, Act.SUBMIT, Act.SEND_BACK, Act.SUBMIT, Act.ENDORSE, Act.APPROVE);

        finance().reopen(town.officer(), town.evaluation(), second.seen(), "数据有误");
        stands(Stage.DRAFT);
    }

    @Test
    void the_preparer_takes_a_form_back_before_the_head_decides() {
        town.at(Stage.HEAD_REVIEW);

        office().get(Drafting.class).withdraw(town.preparer(), town.evaluation(), town.seen());

        stands(Stage.DRAFT);
        history(Act.OPEN, Act.SUBMIT, Act.WITHDRAW);
    }

    @Test
    void another_officer_takes_a_review_over_and_it_is_logged() {
        town.at(Stage.FINANCE_REVIEW);
        assertThatThrownBy(() -> finance().approve(town.chief(), town.evaluation(), town.seen(), 0, ""))
                .isInstanceOf(Refusal.NotPermitted.class);

        finance().takeOver(town.chief(), town.evaluation());
        finance().approve(town.chief(), town.evaluation(), town.seen(), 0, "");

        stands(Stage.APPROVED);
        history(Act.OPEN, Act.SUBMIT, Act.ENDORSE, Act.TAKE_OVER, Act.APPROVE);
    }

    @Test
    void the_history_is_a_chain_of_intact_entries() {
        town.at(Stage.APPROVED);

        List<HistoryEntry> entries = town.sheet(town.auditor()).history();

        assertThat(entries).allMatch(HistoryEntry::intact);
        for (int i = 1; i < entries.size(); i++) {
            assertThat(entries.get(i).previousHash())
                    .isEqualTo(entries.get(i - 1).hash());
        }
    }

    @Test
    void a_form_with_errors_is_not_handed_in_and_nothing_is_lost() {
        town.write(Example.womensFederation());

        assertThatThrownBy(town::submit)
                .isInstanceOfSatisfying(Refusal.Unsettled.class, refusal -> assertThat(refusal.findings())
                        .contains("MAX_SCORE_TOTAL@rows.maxScore", "PER_ITEM_INCOMPLETE@row/4.actual")
                        .hasSize(12));
        stands(Stage.DRAFT);
        assertThat(town.sheet(town.preparer()).form()).isEqualTo(Example.womensFederation());
    }

    @Test
    void what_was_sent_back_is_not_handed_in_unchanged_without_a_word() {
        town.at(Stage.HEAD_REVIEW);
        head().sendBack(town.head(), town.evaluation(), town.seen(), "请核实");
        long revision = town.sheet(town.preparer()).draft().revision();

        assertThatThrownBy(town::submit).isInstanceOf(Refusal.Unchanged.class);
        drafting().submit(town.preparer(), town.evaluation(), revision, "经核实无误");

        stands(Stage.HEAD_REVIEW);
    }

    @Test
    void sending_back_and_reopening_need_a_reason() {
        town.at(Stage.HEAD_REVIEW);
        assertThatThrownBy(() -> head().sendBack(town.head(), town.evaluation(), town.seen(), " "))
                .isInstanceOf(Refusal.ReasonMissing.class);

        head().endorse(town.head(), town.evaluation(), town.seen(), "");
        assertThatThrownBy(() -> finance().sendBack(town.officer(), town.evaluation(), town.seen(), ""))
                .isInstanceOf(Refusal.ReasonMissing.class);

        finance().approve(town.officer(), town.evaluation(), town.seen(), 0, "");
        assertThatThrownBy(() -> finance().reopen(town.officer(), town.evaluation(), town.seen(), ""))
                .isInstanceOf(Refusal.ReasonMissing.class);
    }

    @Test
    void a_reviewed_score_needs_a_reason_and_stays_within_its_max() {
        town.at(Stage.FINANCE_REVIEW);

        assertThatThrownBy(() -> reviewSheets().save(town.officer(), town.seen(), reviewed(2, "6.01")))
                .isInstanceOf(Refusal.NotPermitted.class);
        ReviewSheet silent =
                blank().scored(PieceId.row(2), new ReviewSheet.ReviewedScore(Score.of(5), Ground.OTHER, " "));
        assertThatThrownBy(() -> reviewSheets().save(town.officer(), town.seen(), silent))
                .isInstanceOf(Refusal.ReasonMissing.class);
    }

    @Test
    void a_request_is_decided_before_approval_and_a_refused_one_goes_back() {
        NotApplicable request = new NotApplicable(16, null, "未开展");
        town.write(Forms.asking(request));
        town.submit();
        head().endorse(town.head(), town.evaluation(), town.seen(), "");

        assertThatThrownBy(() -> finance().approve(town.officer(), town.evaluation(), town.seen(), 0, ""))
                .isInstanceOfSatisfying(Refusal.Unsettled.class, refusal -> assertThat(refusal.findings())
                        .containsExactly("not-applicable/16"));
        ReviewSheet refused = reviewSheets().save(town.officer(), town.seen(), decided(request, false, 0));
        assertThatThrownBy(
                        () -> finance().approve(town.officer(), town.evaluation(), town.seen(), refused.revision(), ""))
                .isInstanceOf(Refusal.Unsettled.class);
        ReviewSheet granted =
                reviewSheets().save(town.officer(), town.seen(), decided(request, true, refused.revision()));
        finance().approve(town.officer(), town.evaluation(), town.seen(), granted.revision(), "");

        stands(Stage.APPROVED);
    }
}
