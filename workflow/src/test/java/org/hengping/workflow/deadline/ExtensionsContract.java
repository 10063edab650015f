package org.hengping.workflow.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.hengping.core.review.Act;
import org.hengping.core.review.Refusal;
import org.hengping.core.review.Stage;
import org.hengping.workflow.FebruaryTests;
import org.hengping.workflow.Granting;
import org.junit.jupiter.api.Test;

/** Extensions and exemptions on a real database. */
abstract class ExtensionsContract extends FebruaryTests {

    @Test
    void an_extension_ends_being_late_at_once_and_moves_later_steps_along() {
        now(2, 25);
        extending().grant(town.chief(), town.evaluation(), day(3, 2), "负责人住院");

        assertThat(entry().dueOn()).isEqualTo(day(3, 2));
        assertThat(office().get(DueDayReading.class)
                        .due(town.preparer(), town.evaluation())
                        .extensions())
                .hasSize(1);
        town.at(Stage.HEAD_REVIEW);
        assertThat(entry().dueOn())
                .as("seven working days more, as the first step")
                .isEqualTo(day(3, 9));
        history(Act.OPEN, Act.EXTEND, Act.SUBMIT);
    }

    @Test
    void a_department_asks_and_finance_decides() {
        requesting().request(town.preparer(), town.evaluation(), day(2, 24), "数据未出");
        assertThat(entry().dueOn()).isEqualTo(day(2, 13));
        assertThatThrownBy(() -> requesting().request(town.preparer(), town.evaluation(), day(2, 25), "再等"))
                .isInstanceOf(Refusal.NotNow.class);
        long asked = requested(town.officer()).getFirst().id();
        assertThatThrownBy(() -> extending().decide(town.preparer(), asked, true, ""))
                .isInstanceOf(Refusal.NotPermitted.class);
        assertThatThrownBy(() -> extending().decide(town.officer(), asked, false, " "))
                .isInstanceOf(Refusal.ReasonMissing.class);

        extending().decide(town.officer(), asked, true, "");

        assertThat(entry().dueOn()).isEqualTo(day(2, 24));
        assertThat(requested(town.officer())).isEmpty();
        assertThatThrownBy(() -> extending().decide(town.officer(), asked, false, "晚了"))
                .isInstanceOf(Refusal.Stale.class);
        history(Act.OPEN, Act.REQUEST_EXTENSION, Act.EXTEND);
    }

    @Test
    void an_extension_must_give_more_time_and_say_why() {
        assertThatThrownBy(() -> extending().grant(town.officer(), town.evaluation(), day(2, 13), "理由"))
                .isInstanceOf(Refusal.NotPermitted.class);
        assertThatThrownBy(() -> extending().grant(town.officer(), town.evaluation(), day(2, 24), ""))
                .isInstanceOf(Refusal.ReasonMissing.class);
        assertThatThrownBy(() -> extending().grant(town.head(), town.evaluation(), day(2, 24), "理由"))
                .isInstanceOf(Refusal.NotPermitted.class);
        assertThatThrownBy(() -> requesting().request(town.otherPreparer(), town.evaluation(), day(2, 24), "理由"))
                .isInstanceOf(Refusal.NotFound.class);
        assertThat(entry().dueOn()).isEqualTo(day(2, 13));
    }

    @Test
    void nobody_grants_more_time_or_an_exemption_to_a_department_they_work_for() {
        Granting.delegate(town, town.head(), town.chief(), day(2, 9), day(2, 10));

        assertThatThrownBy(() -> extending().grant(town.chief(), town.evaluation(), day(2, 24), "理由"))
                .hasMessageContaining("refusal.ownDepartment");
        assertThatThrownBy(() -> exempting().exempt(town.chief(), town.evaluation(), "机构撤并"))
                .hasMessageContaining("refusal.ownDepartment");
        now(2, 11);
        extending().grant(town.chief(), town.evaluation(), day(2, 24), "理由");
        assertThat(entry().dueOn()).isEqualTo(day(2, 24));
    }

    @Test
    void who_asked_for_more_time_does_not_decide_it_even_when_back_in_finance() {
        Granting.delegate(town, town.preparer(), town.chief(), day(2, 9), day(2, 10));
        requesting().request(town.chief(), town.evaluation(), day(2, 24), "数据未出");
        now(2, 11);
        long asked = requested(town.chief()).getFirst().id();

        assertThatThrownBy(() -> extending().decide(town.chief(), asked, true, ""))
                .hasMessageContaining("refusal.ownRequest");
        extending().decide(town.officer(), asked, true, "");
        assertThat(entry().dueOn()).isEqualTo(day(2, 24));
    }

    @Test
    void an_extension_reaches_a_year_at_most() {
        LocalDate last = day(2, 13).plusDays(366);
        assertThatThrownBy(() -> extending().grant(town.officer(), town.evaluation(), last.plusDays(1), "理由"))
                .hasMessageContaining("refusal.extensionTooLong");
        assertThatThrownBy(() -> requesting().request(town.preparer(), town.evaluation(), last.plusDays(1), "理由"))
                .hasMessageContaining("refusal.extensionTooLong");

        extending().grant(town.officer(), town.evaluation(), last, "理由");
        assertThat(entry().dueOn()).isEqualTo(last);
    }

    @Test
    void an_exempt_form_lies_on_no_desk_and_begins_anew_when_taken_back_in() {
        town.at(Stage.HEAD_REVIEW);
        exempting().exempt(town.officer(), town.evaluation(), "机构撤并");

        assertThat(town.stored().exempt()).isTrue();
        assertThat(town.stored().stage()).isEqualTo(Stage.HEAD_REVIEW);
        assertThat(engine()).isEmpty();
        assertThat(lying()).isEmpty();
        assertThatThrownBy(() -> head().endorse(town.head(), town.evaluation(), town.seen(), ""))
                .isInstanceOf(Refusal.NotNow.class);
        assertThatThrownBy(() -> exempting().exempt(town.officer(), town.evaluation(), "机构撤并"))
                .isInstanceOf(Refusal.NotNow.class);

        exempting().readmit(town.officer(), town.evaluation(), "撤并推迟");

        stands(Stage.DRAFT);
        assertThat(entry().dueOn()).isEqualTo(day(2, 13));
        history(Act.OPEN, Act.SUBMIT, Act.EXEMPT, Act.READMIT);
        drafting()
                .submit(
                        town.preparer(),
                        town.evaluation(),
                        town.sheet(town.preparer()).draft().revision(),
                        "");
        stands(Stage.HEAD_REVIEW);
    }

    @Test
    void only_finance_exempts_and_never_without_a_reason() {
        assertThatThrownBy(() -> exempting().exempt(town.preparer(), town.evaluation(), "不想报"))
                .isInstanceOf(Refusal.NotPermitted.class);
        assertThatThrownBy(() -> exempting().exempt(town.officer(), town.evaluation(), " "))
                .isInstanceOf(Refusal.ReasonMissing.class);
        assertThatThrownBy(() -> exempting().readmit(town.officer(), town.evaluation(), "理由"))
                .isInstanceOf(Refusal.NotNow.class);
    }
}
