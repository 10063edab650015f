package org.hengping.workflow.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hengping.core.organization.Delegation;
import org.hengping.core.organization.Standing;
import org.hengping.core.review.Refusal;
import org.hengping.core.review.Stage;
import org.hengping.workflow.Granting;
import org.hengping.workflow.Office;
import org.hengping.workflow.Office.Town;
import org.hengping.workflow.audit.AuditSearch;
import org.hengping.workflow.audit.Auditing;
import org.hengping.workflow.board.Inbox;
import org.hengping.workflow.road.HeadReview;
import org.junit.jupiter.api.Test;

/** A delegation somebody arranged for an absent person. */
class DelegationConsentTest {

    private static final Office OFFICE = Office.h2();

    private final Town town = OFFICE.town();
    private final LocalDate today = LocalDate.now(OFFICE.get(Clock.class));
    private final Delegating delegating = OFFICE.get(Delegating.class);
    private final DelegationConsent consent = OFFICE.get(DelegationConsent.class);

    @Test
    void nothing_is_delegated_before_delegate_and_second_officer_have_agreed() {
        long asked = asked();
        town.at(Stage.HEAD_REVIEW);
        assertThat(consent.waiting(town.otherHead())).hasSize(1);
        assertThat(consent.waiting(town.chief())).hasSize(1);
        assertThat(consent.waiting(town.admin())).isEmpty();
        assertThat(consent.waiting(town.auditor())).isEmpty();
        assertThat(waits(town.otherHead())).isFalse();

        consent.agree(town.otherHead(), asked);
        assertThat(waits(town.otherHead())).isFalse();
        assertThat(consent.waiting(town.otherHead())).isEmpty();

        consent.agree(town.chief(), asked);
        assertThat(waits(town.otherHead())).isTrue();
        assertThat(consent.waiting(town.officer())).isEmpty();
        assertThat(of(asked).consent().officerName()).isEqualTo("股长");
    }

    @Test
    void the_second_officer_may_be_first_and_another_administrator() {
        long system = Granting.first(town, "运维", org.hengping.core.organization.Role.SYSTEM_ADMINISTRATOR);
        long asked = asked();

        consent.agree(system, asked);
        consent.agree(town.otherHead(), asked);

        assertThat(of(asked).consent().standing()).isEqualTo(Standing.CONFIRMED);
    }

    @Test
    void who_is_asked_refuses_with_a_reason_and_it_stays_on_record() {
        long asked = asked();
        assertThatThrownBy(() -> consent.refuse(town.otherHead(), asked, " "))
                .isInstanceOf(Refusal.ReasonMissing.class);
        assertThatThrownBy(() -> consent.refuse(town.preparer(), asked, "不行")).isInstanceOf(Refusal.NotPermitted.class);

        consent.refuse(town.otherHead(), asked, "同期外出");

        assertThat(of(asked).consent().standing()).isEqualTo(Standing.REFUSED);
        assertThat(of(asked).consent().word()).isEqualTo("同期外出");
        assertThatThrownBy(() -> consent.agree(town.chief(), asked)).isInstanceOf(Refusal.Stale.class);
    }

    @Test
    void who_arranged_it_and_the_absent_person_withdraw_it() {
        List<Long> withdrawn = List.of(town.admin(), town.head());

        withdrawn.forEach(by -> consent.refuse(by, asked(), "不外出了"));

        assertThat(delegating.all(town.head()))
                .extracting(one -> one.consent().standing())
                .containsExactly(Standing.REFUSED, Standing.REFUSED);
        assertThat(OFFICE.get(Auditing.class)
                        .page(town.admin(), AuditSearch.all(), 0, 1)
                        .getFirst()
                        .what()
                        .key())
                .isEqualTo("audit.delegation.withdrawn");
    }

    @Test
    void a_delegate_of_a_delegate_has_nothing() {
        long asked = asked();
        consent.agree(town.otherHead(), asked);
        consent.agree(town.chief(), asked);
        delegating.delegate(town.otherHead(), town.otherHead(), town.otherPreparer(), today, today.plusDays(5));

        town.at(Stage.HEAD_REVIEW);

        assertThat(waits(town.otherHead())).isTrue();
        assertThat(waits(town.otherPreparer())).isFalse();
        assertThatThrownBy(() ->
                        OFFICE.get(HeadReview.class).endorse(town.otherPreparer(), town.evaluation(), town.seen(), ""))
                .isInstanceOf(Refusal.class);
    }

    private long asked() {
        return delegating
                .delegate(town.admin(), town.head(), town.otherHead(), today, today.plusDays(5))
                .id();
    }

    private Delegation of(long id) {
        return delegating.all(town.head()).stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow();
    }

    private boolean waits(long person) {
        return OFFICE.get(Inbox.class).waiting(person).stream()
                .anyMatch(task -> task.evaluation().id() == town.evaluation());
    }
}
