package org.hengping.workflow.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import org.hengping.core.overdue.DeskEntry;
import org.hengping.core.overdue.Step;
import org.hengping.core.review.Stage;
import org.hengping.workflow.FebruaryTests;
import org.junit.jupiter.api.Test;

/** The clocks of a form on a real database: the days of the round, returns, withdrawals. */
abstract class DeadlinesContract extends FebruaryTests {

    @Test
    void each_desk_has_the_day_of_the_round() {
        assertThat(entry().dueOn()).isEqualTo(day(2, 13));

        town.at(Stage.HEAD_REVIEW);
        assertThat(entry().dueOn()).isEqualTo(day(2, 27));
        head().endorse(town.head(), town.evaluation(), town.seen(), "");
        assertThat(entry().dueOn()).isEqualTo(day(3, 13));
        finance().approve(town.officer(), town.evaluation(), town.seen(), 0, "");

        assertThat(entry().dueOn()).isNull();
        assertThat(ledger())
                .extracting(DeskEntry::stage)
                .containsExactly(Stage.DRAFT, Stage.HEAD_REVIEW, Stage.FINANCE_REVIEW, Stage.APPROVED);
        assertThat(ledger()).extracting(DeskEntry::heldBy).containsExactly("填报人", "负责人、副职", "审核人", "");
        assertThat(ledger().getFirst().to()).isEqualTo(ledger().get(1).from());
    }

    @Test
    void a_return_gives_working_days_from_the_day_of_the_return() {
        town.at(Stage.HEAD_REVIEW);
        now(2, 13);
        head().sendBack(town.head(), town.evaluation(), town.seen(), "请补充");

        assertThat(entry().step()).contains(Step.RESUBMITTING);
        assertThat(entry().dueOn()).as("02-14 is worked, then 02-24 and 02-25").isEqualTo(day(2, 25));
    }

    @Test
    void a_second_return_counts_again_and_later_steps_go_along() {
        town.at(Stage.HEAD_REVIEW);
        head().sendBack(town.head(), town.evaluation(), town.seen(), "请补充");
        assertThat(entry().dueOn()).as("the round's day is later").isEqualTo(day(2, 13));
        now(3, 10);
        again("一");
        assertThat(entry().dueOn()).isEqualTo(day(2, 27));
        head().sendBack(town.head(), town.evaluation(), town.seen(), "再补充");
        assertThat(entry().dueOn()).isEqualTo(day(3, 13));

        again("二");

        assertThat(entry().dueOn()).isEqualTo(day(3, 17));
        head().endorse(town.head(), town.evaluation(), town.seen(), "");
        assertThat(entry().dueOn()).isEqualTo(day(3, 20));
    }

    @Test
    void a_withdrawn_form_goes_on_with_the_clock_it_had() {
        town.at(Stage.HEAD_REVIEW);

        drafting().withdraw(town.preparer(), town.evaluation(), town.seen());

        assertThat(entry().step()).contains(Step.DRAFTING);
        assertThat(entry().dueOn()).isEqualTo(day(2, 13));
    }

    @Test
    void taking_a_review_over_changes_the_desk_and_not_the_day() {
        town.at(Stage.FINANCE_REVIEW);

        finance().takeOver(town.chief(), town.evaluation());

        assertThat(entry().reviewerId()).isEqualTo(town.chief());
        assertThat(entry().dueOn()).isEqualTo(day(3, 13));
        assertThat(ledger()).hasSize(4);
    }

    private void again(String word) {
        long revision = town.sheet(town.preparer()).draft().revision();
        drafting().submit(town.preparer(), town.evaluation(), revision, word);
    }
}
