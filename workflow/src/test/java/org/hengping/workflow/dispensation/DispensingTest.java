package org.hengping.workflow.dispensation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hengping.core.organization.Role.DEPARTMENT_HEAD;
import static org.hengping.core.organization.Role.FINANCE_OFFICER;
import static org.hengping.core.organization.Role.PREPARER;

import java.time.LocalDate;
import java.util.List;
import org.hengping.core.Sentence;
import org.hengping.core.organization.Duty;
import org.hengping.core.organization.People;
import org.hengping.core.organization.Person;
import org.hengping.core.review.Dispensation;
import org.hengping.core.review.DispensationKind;
import org.hengping.core.review.Refusal;
import org.hengping.core.review.Stage;
import org.hengping.core.round.EvaluationRounds;
import org.hengping.workflow.Office;
import org.hengping.workflow.Scene;
import org.hengping.workflow.board.Inbox;
import org.hengping.workflow.round.RoundClosing;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 例外办理: asked for by one officer, granted by a second, revocable; what it opens, and what it does not. */
class DispensingTest {

    private final Scene scene = Scene.in(Office.h2());
    private final Office.Town town = scene.town();
    private final DispensationRequesting requesting = scene.office().get(DispensationRequesting.class);
    private final Dispensing dispensing = scene.office().get(Dispensing.class);
    private final DispensationReading reading = scene.office().get(DispensationReading.class);

    @Test
    void nobody_grants_what_they_asked_for_in_their_own_name_or_anothers() {
        Dispensation asked = request(DispensationKind.ONE_PERSON, null);
        long deputy = scene.somebody("代理人");
        scene.acts(deputy, town.officer()).acts(town.chief(), town.officer());

        for (long person : new long[] {town.officer(), deputy}) {
            assertThatThrownBy(() -> dispensing.decide(person, asked.id(), true, ""))
                    .isInstanceOf(Refusal.SecondHand.class)
                    .hasMessageContaining("refusal.secondOfficer");
        }
        dispensing.decide(town.chief(), asked.id(), true, "");

        assertThat(lines()).extracting(Sentence::key).containsExactly("dispensation.printed");
    }

    @Test
    void nobody_asks_for_or_grants_one_for_a_department_they_serve() {
        Dispensation asked = request(DispensationKind.ONE_PERSON, null);
        scene.holds(town.chief(), PREPARER);

        assertThatThrownBy(() -> dispensing.decide(town.chief(), asked.id(), true, ""))
                .isInstanceOf(Refusal.SecondHand.class)
                .hasMessageContaining("refusal.ownDepartment");
        assertThatThrownBy(
                        () -> requesting.request(town.chief(), round(), wanted(DispensationKind.SIGNED_ON_PAPER, null)))
                .isInstanceOf(Refusal.SecondHand.class);
        assertThatThrownBy(
                        () -> requesting.request(town.head(), round(), wanted(DispensationKind.SIGNED_ON_PAPER, null)))
                .isInstanceOf(Refusal.NotPermitted.class);
    }

    @Test
    void it_needs_a_reason_a_document_and_is_asked_for_once() {
        assertThatThrownBy(() -> requesting.request(
                        town.officer(),
                        round(),
                        new WantedDispensation(DispensationKind.ONE_PERSON, scene.federation(), " ", "文", null)))
                .isInstanceOf(Refusal.ReasonMissing.class);
        assertThatThrownBy(() -> requesting.request(
                        town.officer(),
                        round(),
                        new WantedDispensation(DispensationKind.ONE_PERSON, scene.federation(), "只有一人", " ", null)))
                .isInstanceOf(Refusal.ReasonMissing.class);
        request(DispensationKind.ONE_PERSON, null);

        assertThatThrownBy(() -> request(DispensationKind.ONE_PERSON, null)).isInstanceOf(Refusal.NotNow.class);
    }

    @Test
    void a_refused_one_opens_nothing_and_is_not_printed() {
        Dispensation asked = request(DispensationKind.ONE_PERSON, null);
        assertThatThrownBy(() -> dispensing.decide(town.chief(), asked.id(), false, ""))
                .isInstanceOf(Refusal.ReasonMissing.class);

        dispensing.decide(town.chief(), asked.id(), false, "两人即可办理");

        assertThat(lines()).isEmpty();
        assertThatThrownBy(() -> dispensing.decide(town.chief(), asked.id(), true, ""))
                .isInstanceOf(Refusal.Stale.class);
    }

    @Test
    void somebody_of_another_office_fills_in_until_it_is_revoked() {
        long filler = town.otherPreparer();
        assertThat(reading.fillers(town.officer(), scene.federation()))
                .extracting(Person::id)
                .containsExactlyInAnyOrder(town.otherPreparer(), town.otherHead());
        Dispensation granted = granted(DispensationKind.FILLED_FOR, filler);

        assertThat(scene.office().get(Inbox.class).waiting(filler))
                .extracting(task -> task.evaluation().id())
                .contains(town.evaluation());
        scene.writes(filler).submits(filler).endorses(town.head());
        dispensing.revoke(town.officer(), granted.id(), "已配人员");

        assertThatThrownBy(() -> scene.town().sheet(filler)).isInstanceOf(Refusal.NotFound.class);
        assertThat(lines()).extracting(Sentence::key).containsExactly("dispensation.printedRevoked");
        assertThat(town.stored().stage()).isEqualTo(Stage.FINANCE_REVIEW);
    }

    @Test
    void the_filler_is_one_of_the_three_hands_like_everybody_else_and_no_officer() {
        scene.holds(town.otherHead(), FINANCE_OFFICER, scene.federation());
        for (long nobody : new long[] {town.head(), town.chief(), town.auditor(), town.admin(), town.otherHead()}) {
            assertThatThrownBy(() -> request(DispensationKind.FILLED_FOR, nobody))
                    .isInstanceOf(Refusal.NotPermitted.class)
                    .hasMessageContaining("refusal.filler");
        }
        long filler = town.otherPreparer();
        granted(DispensationKind.FILLED_FOR, filler);
        scene.holds(filler, DEPARTMENT_HEAD).writes(filler).submits(filler);

        assertThatThrownBy(() -> scene.endorses(filler)).isInstanceOf(Refusal.SecondHand.class);
    }

    @Test
    void the_fillers_duty_ends_with_the_round() {
        long filler = town.otherPreparer();
        granted(DispensationKind.FILLED_FOR, filler);

        scene.office().get(RoundClosing.class).close(town.chief(), round(), "年度结束");

        assertThat(duties(filler)).singleElement().satisfies(duty -> assertThat(duty.to())
                .isEqualTo(LocalDate.now(scene.office().clock())));
    }

    @Test
    void switching_the_three_hands_off_for_a_round_takes_two_officers_and_shows_on_every_form() {
        WantedDispensation wanted =
                new WantedDispensation(DispensationKind.WITHOUT_THREE_HANDS, null, "各单位人员不足", "", null);
        Dispensation asked = requesting.request(town.officer(), round(), wanted);
        long both = town.preparer();
        scene.holds(both, DEPARTMENT_HEAD).writes(both).submits(both);
        assertThatThrownBy(() -> scene.endorses(both)).isInstanceOf(Refusal.SecondHand.class);
        assertThatThrownBy(() -> dispensing.decide(town.officer(), asked.id(), true, ""))
                .isInstanceOf(Refusal.SecondHand.class);

        dispensing.decide(town.chief(), asked.id(), true, "");
        assertThat(lines()).extracting(Sentence::key).containsExactly("dispensation.printed");
        scene.endorses(both);
        dispensing.revoke(town.chief(), asked.id(), "恢复执行");

        assertThat(reading.printed(stored(), scene.federation()))
                .extracting(Sentence::key)
                .containsExactly("dispensation.printedRevoked");
        assertThat(stored().fourEyes()).isTrue();
    }

    @Test
    void a_round_of_before_without_three_hands_says_so() {
        scene.office().inTransaction(() -> {
            scene.office().get(EvaluationRounds.class).store(stored().threeHands(false));
            return "";
        });

        assertThat(lines()).containsExactly(Sentence.of("dispensation.roundBefore"));
    }

    @Test
    void all_of_it_is_in_the_audit_log() {
        Dispensation granted = granted(DispensationKind.ONE_PERSON, null);
        dispensing.revoke(town.officer(), granted.id(), "已配人员");

        assertThat(audited())
                .contains("audit.dispensation.requested", "audit.dispensation.granted", "audit.dispensation.revoked");
    }

    /** The duties a person has or had for the federation. */
    private List<Duty> duties(long person) {
        People people = scene.office().get(People.class);
        return scene.office()
                .inTransaction(() -> people.duties(town.federation().districtCode()).stream()
                        .map(People.DutyHolder::duty)
                        .filter(duty -> duty.personId() == person)
                        .filter(duty -> duty.departmentId() != null && duty.departmentId() == scene.federation())
                        .toList());
    }

    /** The keys of the audit log of the district. */
    private List<String> audited() {
        return scene.office()
                .get(JdbcClient.class)
                .sql("SELECT what FROM audit_entry WHERE district_code = ? ORDER BY id")
                .param(town.federation().districtCode())
                .query(String.class)
                .list();
    }

    private Dispensation request(DispensationKind kind, Long filler) {
        return requesting.request(town.officer(), round(), wanted(kind, filler));
    }

    private Dispensation granted(DispensationKind kind, Long filler) {
        Dispensation asked = request(kind, filler);
        dispensing.decide(town.chief(), asked.id(), true, "");
        return asked;
    }

    private WantedDispensation wanted(DispensationKind kind, Long filler) {
        return new WantedDispensation(kind, scene.federation(), "单位只有一人", "望财绩〔2026〕3号", filler);
    }

    private List<Sentence> lines() {
        return reading.ofForm(town.auditor(), town.evaluation());
    }

    private org.hengping.core.round.EvaluationRound stored() {
        return town.sheet(town.auditor()).round();
    }

    private long round() {
        return town.stored().roundId();
    }
}
