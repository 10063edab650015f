package org.hengping.workflow.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hengping.core.organization.Role.DEPARTMENT_HEAD;
import static org.hengping.core.organization.Role.FINANCE_OFFICER;
import static org.hengping.core.organization.Role.PREPARER;

import java.util.List;
import org.hengping.core.Sentence;
import org.hengping.core.organization.Hand;
import org.hengping.core.review.Refusal;
import org.hengping.core.review.Stage;
import org.hengping.core.review.VersionWriters;
import org.hengping.core.review.Writer;
import org.hengping.workflow.Office;
import org.hengping.workflow.Scene;
import org.hengping.workflow.board.Abstaining;
import org.hengping.workflow.board.Inbox;
import org.hengping.workflow.road.Consulting;
import org.hengping.workflow.road.DisclosureReading;
import org.hengping.workflow.road.Lens;
import org.junit.jupiter.api.Test;

/** Acting through the right seat, where a person has several; and what three hands leave possible. */
class SeatsTest {

    private final Scene scene = Scene.in(Office.h2());
    private final Office.Town town = scene.town();

    @Test
    void where_the_head_typed_the_deputy_head_signs() {
        scene.holds(town.head(), PREPARER).writes(town.preparer()).types(town.head(), 3);
        scene.submits(town.preparer());

        scene.endorses(town.deputyHead()).approves(town.officer());

        assertThat(town.stored().stage()).isEqualTo(Stage.APPROVED);
    }

    @Test
    void what_the_preparer_wrote_over_is_no_longer_the_heads() {
        scene.holds(town.head(), PREPARER).writes(town.head()).writes(town.preparer());
        scene.submits(town.preparer());

        scene.endorses(town.head());

        assertThat(town.stored().stage()).isEqualTo(Stage.FINANCE_REVIEW);
    }

    @Test
    void the_writers_are_frozen_with_the_version_each_with_what_they_wrote() {
        scene.holds(town.head(), PREPARER).writes(town.preparer()).types(town.head(), 3);
        scene.attaches(town.head()).submits(town.preparer());

        List<Writer> writers = scene.office()
                .inTransaction(() -> scene.office().get(VersionWriters.class).of(town.evaluation(), 1));

        assertThat(writers).extracting(Writer::hand).extracting(Hand::name).containsExactly("填报人", "负责人");
        assertThat(writers.getLast().rows()).containsExactly(3);
        assertThat(writers.getLast().others()).isEqualTo(1);
        assertThat(writers).extracting(Writer::submitted).containsExactly(true, false);
    }

    @Test
    void a_deputy_who_may_not_sign_for_one_head_signs_for_the_other() {
        long deputy = scene.somebody("代理人");
        scene.holds(town.head(), PREPARER).writes(town.head()).submits(town.preparer());
        scene.acts(deputy, town.head()).acts(deputy, town.deputyHead());

        assertThat(actingFor(deputy)).contains("副职");
        scene.endorses(deputy);

        assertThat(scene.lastHand()).isEqualTo("代理人代副职");
    }

    @Test
    void an_own_duty_comes_first_and_is_what_the_history_records() {
        scene.acts(town.deputyHead(), town.head()).at(Stage.HEAD_REVIEW);

        scene.endorses(town.deputyHead());

        assertThat(scene.lastHand()).isEqualTo("副职");
    }

    @Test
    void a_delegate_of_a_delegate_has_nothing_of_the_first_ones_authority() {
        long first = scene.somebody("代理人甲");
        long second = scene.somebody("代理人乙");
        scene.acts(first, town.head()).acts(second, first).at(Stage.HEAD_REVIEW);

        assertThatThrownBy(() -> scene.endorses(second)).isInstanceOf(Refusal.NotFound.class);
        scene.endorses(first);

        assertThat(scene.lastHand()).isEqualTo("代理人甲代负责人");
    }

    @Test
    void a_delegate_of_the_delegate_of_an_officer_neither_decides_nor_takes_over() {
        long first = scene.somebody("代理人甲");
        long second = scene.somebody("代理人乙");
        scene.acts(first, town.officer()).acts(second, first).at(Stage.FINANCE_REVIEW);

        assertThatThrownBy(() -> scene.takesOver(second)).isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() -> scene.approves(second)).isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void the_responsible_officer_and_whoever_acts_for_them_take_nothing_over_from_themselves() {
        long deputy = scene.somebody("代理人");
        scene.acts(deputy, town.officer()).at(Stage.FINANCE_REVIEW);

        for (long person : List.of(town.officer(), deputy)) {
            assertThat(town.sheet(person).mayTakeOver()).isFalse();
            assertThatThrownBy(() -> scene.takesOver(person))
                    .isInstanceOf(Refusal.NotNow.class)
                    .hasMessageContaining("refusal.alreadyYours");
        }
    }

    @Test
    void a_review_taken_over_for_an_absent_officer_is_that_officers() {
        long deputy = scene.somebody("代理人");
        scene.acts(deputy, town.chief()).at(Stage.FINANCE_REVIEW);

        scene.takesOver(deputy);

        assertThat(scene.lastHand()).isEqualTo("代理人代股长");
        assertThat(town.stored().reviewerId()).isEqualTo(town.chief());
        scene.approves(deputy);
        assertThat(scene.lastHand()).isEqualTo("代理人代股长");
    }

    @Test
    void an_officer_who_may_not_act_for_the_responsible_one_takes_over_in_their_own_name() {
        long moved = town.preparer();
        scene.at(Stage.FINANCE_REVIEW).retires(moved, PREPARER).retires(town.officer(), FINANCE_OFFICER);
        scene.holds(moved, FINANCE_OFFICER, scene.federation()).acts(town.chief(), moved);

        assertThatThrownBy(() -> scene.approves(town.chief())).isInstanceOf(Refusal.SecondHand.class);
        assertThat(town.sheet(town.chief()).mayTakeOver()).isTrue();
        scene.takesOver(town.chief()).approves(town.chief());

        assertThat(scene.lastHand()).isEqualTo("股长");
    }

    @Test
    void it_is_said_on_the_form_and_in_the_list_why_somebody_else_must_sign() {
        scene.holds(town.head(), PREPARER).writes(town.preparer()).types(town.head(), 3);
        scene.submits(town.preparer());
        Sentence why = Sentence.of(
                "hands.otherHead", Sentence.of("hands.wrote", Sentence.of("hands.you"), Sentence.of("hands.row", 3)));
        Abstaining abstaining = scene.office().get(Abstaining.class);
        Inbox inbox = scene.office().get(Inbox.class);

        assertThat(abstaining.why(town.head(), town.evaluation())).contains(why);
        assertThat(abstaining.why(town.head(), inbox.waiting(town.head()))).containsValue(why);
        assertThat(abstaining.why(town.deputyHead(), town.evaluation())).isEmpty();
        assertThat(abstaining.why(town.deputyHead(), inbox.waiting(town.deputyHead())))
                .isEmpty();
        assertThat(abstaining.why(town.preparer(), town.evaluation())).isEmpty();
    }

    @Test
    void forms_of_their_own_office_are_not_offered_to_an_officer_for_disclosure() {
        scene.at(Stage.APPROVED);
        DisclosureReading disclosures = scene.office().get(DisclosureReading.class);
        assertThat(disclosures.candidates(town.officer())).hasSize(1);

        scene.holds(town.officer(), DEPARTMENT_HEAD);

        assertThat(disclosures.candidates(town.officer())).isEmpty();
        assertThatThrownBy(() -> disclosures.check(town.officer(), town.evaluation()))
                .isInstanceOf(Refusal.SecondHand.class);
    }

    @Test
    void an_officer_of_the_department_sees_the_review_as_everybody_else_does() {
        scene.at(Stage.FINANCE_REVIEW).holds(town.officer(), PREPARER);

        assertThat(town.sheet(town.officer()).lens()).isEqualTo(Lens.READ);
        assertThat(town.sheet(town.chief()).mayTakeOver()).isTrue();
    }

    private java.util.Optional<String> actingFor(long person) {
        return scene.office().get(Consulting.class).actingFor(person, town.evaluation());
    }
}
