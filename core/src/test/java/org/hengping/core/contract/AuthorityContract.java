package org.hengping.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.hengping.core.Sentence;
import org.hengping.core.organization.Delegation;
import org.hengping.core.organization.Delegation.Consent;
import org.hengping.core.organization.District;
import org.hengping.core.organization.Duty;
import org.hengping.core.organization.Grant;
import org.hengping.core.organization.Grant.Decision;
import org.hengping.core.organization.Notice;
import org.hengping.core.organization.People.DutyHolder;
import org.hengping.core.organization.Person;
import org.hengping.core.organization.Role;
import org.hengping.core.organization.Standing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store must do about who gave a duty, who confirmed it, who agreed, and who was told. */
public abstract class AuthorityContract extends PortsContract {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private District district;
    private Person person;
    private Person other;

    @BeforeEach
    void twoPeople() {
        district = district();
        person = person(district);
        other = person(district);
    }

    @Test
    void a_duty_gives_nothing_until_it_is_confirmed_and_nothing_once_it_is_refused() {
        Duty pending = duty(person, Role.FINANCE_OFFICER, Standing.PENDING);
        Duty refused = duty(other, Role.AUDITOR, Standing.PENDING);
        assertThat(inTransaction(() -> ports().people().pending(district.code())))
                .containsExactly(new DutyHolder(pending, person, null), new DutyHolder(refused, other, null));
        assertThat(holders()).isEmpty();
        assertThat(duties(person)).isEmpty();

        assertThat(stands(pending, Standing.CONFIRMED)).isTrue();
        assertThat(stands(refused, Standing.REFUSED)).isTrue();
        assertThat(stands(refused, Standing.CONFIRMED)).isFalse();

        Duty confirmed = pending.standing(Standing.CONFIRMED);
        assertThat(duties(person)).containsExactly(confirmed);
        assertThat(holders()).containsExactly(new DutyHolder(confirmed, person, null));
        assertThat(inTransaction(() -> ports().people().duties(district.code())))
                .extracting(holder -> holder.duty().standing())
                .containsExactly(Standing.CONFIRMED, Standing.REFUSED);
        assertThat(inTransaction(() -> ports().people().pending(district().code())))
                .isEmpty();
    }

    @Test
    void a_grant_is_decided_once() {
        Duty duty = duty(person, Role.AUDITOR, Standing.PENDING);
        Grant grant = new Grant(duty.id(), district.code(), other.id(), "安全管理员", NOON, 7L, null);
        Decision first = new Decision(person.id(), "审计员", NOON.plusSeconds(1), "不是本单位人员");
        change(() -> ports().grants().add(grant));
        assertThat(grants(district, duty)).containsExactly(grant);

        change(() -> ports().grants().decide(duty.id(), first));
        change(() -> ports().grants().decide(duty.id(), new Decision(other.id(), "某", NOON, "")));

        assertThat(grants(district, duty)).extracting(Grant::decision).containsExactly(first);
        assertThat(grants(district(), duty)).isEmpty();
        assertThat(inTransaction(() -> ports().grants().of(district.code(), List.of())))
                .isEmpty();
    }

    @Test
    void whoever_administers_has_no_hand_on_the_road_once_a_second_person_is_confirmed() {
        Duty prepares = duty(person, Role.PREPARER, Standing.CONFIRMED);
        Duty administers = duty(person, Role.SYSTEM_ADMINISTRATOR, Standing.CONFIRMED);
        Duty audits = duty(person, Role.AUDITOR, Standing.CONFIRMED);
        assertThat(duties(person)).containsExactly(prepares, administers, audits);
        assertThat(inTransaction(() -> ports().grants().separated(district.code())))
                .isFalse();

        change(() -> ports().grants().separate(district.code(), other.id(), NOON));
        change(() -> ports().grants().separate(district.code(), other.id(), NOON));

        assertThat(duties(person)).containsExactly(administers);
        assertThat(holders()).containsExactly(new DutyHolder(administers, person, null));
        assertThat(inTransaction(() -> ports().grants().separated(district().code())))
                .isFalse();
    }

    @Test
    void nothing_is_used_for_others_by_whoever_administers_nor_handed_on() {
        Person third = person(district);
        Duty head = duty(person, Role.DEPARTMENT_HEAD, Standing.CONFIRMED);
        delegation(person, other, Consent.notNeeded());
        delegation(other, third, Consent.notNeeded());
        assertThat(duties(other)).containsExactly(head);
        assertThat(duties(third)).isEmpty();

        Duty audits = duty(other, Role.AUDITOR, Standing.CONFIRMED);
        change(() -> ports().grants().separate(district.code(), person.id(), NOON));

        assertThat(duties(other)).containsExactly(audits);
        assertThat(holders()).containsExactly(new DutyHolder(head, person, null), new DutyHolder(audits, other, null));
    }

    @Test
    void a_duty_that_does_not_count_is_not_delegated_either() {
        Duty head = duty(person, Role.DEPARTMENT_HEAD, Standing.CONFIRMED);
        duty(person, Role.SYSTEM_ADMINISTRATOR, Standing.CONFIRMED);
        delegation(person, other, Consent.notNeeded());
        assertThat(duties(other)).containsExactly(head);

        change(() -> ports().grants().separate(district.code(), other.id(), NOON));

        assertThat(duties(other)).isEmpty();
    }

    @Test
    void nothing_is_delegated_before_both_have_agreed() {
        Duty head = duty(person, Role.DEPARTMENT_HEAD, Standing.CONFIRMED);
        Person officer = person(district);
        Delegation asked = delegation(person, other, Consent.askedBy(officer.id()));
        assertThat(duties(other)).isEmpty();

        Consent half = asked.consent().delegateAgreed(NOON);
        consent(asked, half);
        assertThat(duties(other)).isEmpty();
        assertThat(delegations()).containsExactly(asked.with(half));

        Consent both = half.officerAgreed(officer, NOON.plusSeconds(9));
        consent(asked, both);
        assertThat(duties(other)).containsExactly(head);
        assertThat(delegations()).containsExactly(asked.with(both));

        consent(asked, both.refused("本人已返岗"));
        assertThat(duties(other)).isEmpty();
    }

    @Test
    void what_a_person_is_told_is_unread_until_it_is_read() {
        Notice first = tell(person, 0);
        Notice second = tell(person, 60);
        tell(other, 0);
        assertThat(told(person)).containsExactly(second, first);
        assertThat(inTransaction(() -> ports().notices().unread(person.id()))).isEqualTo(2);

        change(() -> ports().notices().read(person.id(), NOON.plusSeconds(99)));
        Notice third = tell(person, 30);

        assertThat(told(person)).extracting(Notice::id).containsExactly(third.id(), second.id(), first.id());
        assertThat(told(person).getLast().readAt()).isEqualTo(NOON.plusSeconds(99));
        assertThat(inTransaction(() -> ports().notices().unread(person.id()))).isEqualTo(1);
        assertThat(inTransaction(() -> ports().notices().unread(other.id()))).isEqualTo(1);
    }

    private Duty duty(Person holder, Role role, Standing standing) {
        Long department = role == Role.PREPARER || role == Role.DEPARTMENT_HEAD
                ? department(district).id()
                : null;
        Duty duty = new Duty(id(), holder.id(), role, department, TODAY.minusDays(90), null, standing);
        change(() -> ports().people().add(duty));
        return duty;
    }

    private boolean stands(Duty duty, Standing now) {
        return inTransaction(() -> ports().people().stand(duty.id(), Standing.PENDING, now));
    }

    private Delegation delegation(Person absent, Person delegate, Consent consent) {
        Delegation delegation = new Delegation(
                id(), district.code(), absent.id(), delegate.id(), TODAY, TODAY.plusDays(4), "安全管理员", consent);
        change(() -> ports().delegations().add(delegation));
        return delegation;
    }

    private void consent(Delegation delegation, Consent consent) {
        change(() -> ports().delegations().consent(district.code(), delegation.id(), consent));
    }

    private Notice tell(Person to, long seconds) {
        Notice notice = new Notice(
                id(),
                district.code(),
                to.id(),
                NOON.plusSeconds(seconds),
                "安全管理员",
                Sentence.of("notice.duty", "甲", Sentence.of("role.AUDITOR")),
                null);
        change(() -> ports().notices().add(notice));
        return notice;
    }

    private List<Notice> told(Person to) {
        return inTransaction(() -> ports().notices().to(to.id(), 9));
    }

    private List<Grant> grants(District in, Duty duty) {
        return List.copyOf(inTransaction(() -> ports().grants().of(in.code(), List.of(duty.id())))
                .values());
    }

    private List<Delegation> delegations() {
        return inTransaction(() -> ports().delegations().all(district.code()));
    }

    private List<Duty> duties(Person holder) {
        return inTransaction(() -> ports().people().actor(holder.id(), TODAY))
                .orElseThrow()
                .duties();
    }

    private List<DutyHolder> holders() {
        return inTransaction(() -> ports().people().holders(district.code(), TODAY));
    }
}
