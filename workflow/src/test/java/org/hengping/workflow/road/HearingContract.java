package org.hengping.workflow.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hengping.core.day.MovableClock;
import org.hengping.core.form.PieceId;
import org.hengping.core.indicator.Score;
import org.hengping.core.review.Act;
import org.hengping.core.review.Consultation.State;
import org.hengping.core.review.Refusal;
import org.hengping.core.review.ReviewSheet;
import org.hengping.core.review.ReviewSheet.Ground;
import org.hengping.core.review.ReviewSheet.ReviewedScore;
import org.hengping.core.review.Stage;
import org.hengping.core.round.Grade;
import org.hengping.workflow.RoadTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Where review lowers the grade, the department is heard. */
abstract class HearingContract extends RoadTests {

    @AfterEach
    void today() {
        office().get(MovableClock.class).right();
    }

    @Test
    void a_lowered_grade_is_put_to_the_head_and_the_form_stays_approved() {
        approveWith("0");

        ShownConsultation heard = heard(town.head());

        assertThat(heard.state()).isEqualTo(State.OPEN);
        assertThat(heard.mayAnswer()).isTrue();
        assertThat(heard.consultation().self().grade()).isEqualTo(Grade.EXCELLENT);
        assertThat(heard.consultation().reviewed().grade()).isEqualTo(Grade.GOOD);
        assertThat(heard(town.officer()).mayAnswer()).isFalse();
        assertThat(waiting(town.head())).containsExactly(town.evaluation());
        assertThat(waiting(town.officer())).isEmpty();
        assertThat(waiting(town.otherHead())).isEmpty();
        stands(Stage.APPROVED);
    }

    @Test
    void a_grade_that_stays_is_put_to_nobody() {
        town.at(Stage.FINANCE_REVIEW);
        long revision = reviewSheets()
                .save(town.officer(), town.seen(), reviewed(2, "5.00"))
                .revision();
        finance().approve(town.officer(), town.evaluation(), town.seen(), revision, "");

        assertThat(office().get(ConsultationReading.class).of(town.head(), town.evaluation()))
                .isEmpty();
        assertThat(waiting(town.head())).isEmpty();
    }

    @Test
    void whoever_agrees_is_on_record_and_the_form_may_be_disclosed() {
        approveWith("0");
        assertThatThrownBy(() -> office().get(DisclosureReading.class).check(town.officer(), town.evaluation()))
                .isInstanceOf(Refusal.NotNow.class);
        assertThatThrownBy(this::disclose).isInstanceOf(Refusal.NotNow.class);

        hearing().answer(town.head(), town.evaluation(), town.seen(), true, "不必写");

        assertThat(heard(town.auditor()).state()).isEqualTo(State.AGREED);
        assertThat(town.sheet(town.auditor()).history().getLast().act()).isEqualTo(Act.AGREE);
        assertThatThrownBy(() -> hearing().answer(town.head(), town.evaluation(), town.seen(), false, "还是不同意"))
                .isInstanceOf(Refusal.NotNow.class);
        disclose();
        stands(Stage.DISCLOSED);
    }

    @Test
    void an_objection_lies_on_the_desk_of_finance_until_it_is_replied_to() {
        approveWith("0");
        assertThatThrownBy(() -> hearing().answer(town.head(), town.evaluation(), town.seen(), false, " "))
                .isInstanceOf(Refusal.ReasonMissing.class);
        hearing().answer(town.head(), town.evaluation(), town.seen(), false, "签到表已补交");

        assertThat(waiting(town.officer())).containsExactly(town.evaluation());
        assertThat(waiting(town.head())).isEmpty();
        assertThatThrownBy(this::disclose).isInstanceOf(Refusal.NotNow.class);
        assertThatThrownBy(() -> hearing().reply(town.head(), town.evaluation(), town.seen(), "自己答复"))
                .isInstanceOf(Refusal.NotPermitted.class);
        hearing().reply(town.officer(), town.evaluation(), town.seen(), "补交材料不在评价期内");

        assertThat(heard(town.head()).state()).isEqualTo(State.REPLIED);
        assertThat(heard(town.head()).consultation().reply().words()).isEqualTo("补交材料不在评价期内");
        disclose();
    }

    @Test
    void an_objection_is_also_answered_by_taking_the_approval_back() {
        approveWith("0");
        hearing().answer(town.head(), town.evaluation(), town.seen(), false, "签到表已补交");

        finance().reopen(town.officer(), town.evaluation(), town.seen(), "异议成立");

        assertThat(waiting(town.officer())).isEmpty();
        assertThat(office().get(ConsultationReading.class).of(town.head(), town.evaluation()))
                .isEmpty();
        stands(Stage.DRAFT);
    }

    @Test
    void silence_is_recorded_when_the_days_are_over() {
        approveWith("0");
        LocalDate due = heard(town.head()).consultation().dueOn();
        office().get(MovableClock.class).set(due.atTime(23, 59));
        assertThat(heard(town.head()).state()).isEqualTo(State.OPEN);
        office().get(MovableClock.class).set(due.plusDays(1).atStartOfDay());

        assertThat(heard(town.head()).state()).isEqualTo(State.SILENT);
        assertThat(waiting(town.head())).isEmpty();
        assertThatThrownBy(() -> hearing().answer(town.head(), town.evaluation(), town.seen(), false, "迟了"))
                .isInstanceOf(Refusal.NotNow.class);
        disclose();
    }

    @Test
    void only_heads_of_the_department_answer_and_only_about_what_they_saw() {
        approveWith("0");

        for (long stranger : List.of(town.preparer(), town.officer(), town.auditor())) {
            assertThatThrownBy(() -> hearing().answer(stranger, town.evaluation(), town.seen(), true, ""))
                    .isInstanceOf(Refusal.NotPermitted.class);
        }
        assertThatThrownBy(() -> hearing().answer(town.otherHead(), town.evaluation(), town.seen(), true, ""))
                .isInstanceOf(Refusal.NotFound.class);
        var other = new org.hengping.core.review.Version.Seen(1, "0".repeat(64));
        assertThatThrownBy(() -> hearing().answer(town.head(), town.evaluation(), other, true, ""))
                .isInstanceOf(Refusal.Stale.class);
    }

    /** Takes the points of execution and of the first rows away. */
    private void approveWith(String score) {
        town.at(Stage.FINANCE_REVIEW);
        ReviewedScore none = new ReviewedScore(Score.of(score), Ground.OTHER, "佐证不足");
        ReviewSheet sheet = blank().scored(PieceId.BUDGET, none).scored(PieceId.row(2), none);
        long revision = reviewSheets().save(town.officer(), town.seen(), sheet).revision();
        finance().approve(town.officer(), town.evaluation(), town.seen(), revision, "");
    }

    private void disclose() {
        office().get(Disclosing.class).disclose(town.officer(), town.evaluation(), town.seen(), "已通读，可以公开", Map.of());
    }

    private ShownConsultation heard(long by) {
        return office().get(ConsultationReading.class).of(by, town.evaluation()).orElseThrow();
    }

    private List<Long> waiting(long by) {
        return office().get(ConsultationReading.class).waiting(by).stream()
                .map(WaitingConsultation::heard)
                .map(heard -> heard.consultation().evaluationId())
                .toList();
    }

    private Hearing hearing() {
        return office().get(Hearing.class);
    }
}
