package org.hengping.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.hengping.core.indicator.Score;
import org.hengping.core.organization.Delegation.Consent;
import org.hengping.core.organization.Grant;
import org.hengping.core.organization.Hand;
import org.hengping.core.organization.Person;
import org.hengping.core.overdue.Extension;
import org.hengping.core.overdue.Extension.State;
import org.hengping.core.review.Consultation;
import org.hengping.core.review.Consultation.Answer;
import org.hengping.core.review.Consultation.Reply;
import org.hengping.core.review.Dispensation;
import org.hengping.core.review.Dispensation.Mark;
import org.hengping.core.review.Dispensation.Scope;
import org.hengping.core.review.DispensationKind;
import org.hengping.core.round.DueDays;
import org.hengping.core.scoring.Rating;
import org.junit.jupiter.api.Test;

/** What was asked at noon is not decided before noon, though the clock was set back meanwhile. */
class RecordedTimeTest {

    private static final Instant NOON = Instant.parse("2026-06-10T04:00:00Z");
    private static final Instant SET_BACK = NOON.minus(Duration.ofDays(2));
    private static final Instant LATER = NOON.plusSeconds(60);
    private static final LocalDate DAY = LocalDate.of(2026, 6, 10);

    @Test
    void a_time_is_recorded_as_it_is_unless_the_one_before_is_later() {
        assertThat(RecordedTime.notBefore(LATER, NOON)).isEqualTo(LATER);
        assertThat(RecordedTime.notBefore(SET_BACK, NOON)).isEqualTo(NOON);
        assertThat(RecordedTime.notBefore(SET_BACK, null)).isEqualTo(SET_BACK);
    }

    @Test
    void more_time_is_not_granted_before_it_was_asked_for() {
        Extension asked = new Extension(
                1,
                "430112",
                2,
                new Extension.Request(3, "填报人", NOON, "系统对账"),
                new DueDays(DAY, DAY, DAY),
                State.REQUESTED,
                new Extension.Answer("", null, ""));

        assertThat(asked.decided(State.GRANTED, "审核人", SET_BACK, "").decidedAt())
                .isEqualTo(NOON);
        assertThat(asked.decided(State.GRANTED, "审核人", LATER, "").decidedAt()).isEqualTo(LATER);
    }

    @Test
    void a_department_is_not_heard_before_it_was_asked_nor_answered_before_it_spoke() {
        Rating rating = new Rating(Score.of("80"), Score.of("100"), null);
        Consultation asked = new Consultation(2, 1, rating, rating, NOON, DAY, null, null);

        Consultation answered = asked.answered(new Answer(SET_BACK, "负责人", false, "不同意"));
        assertThat(answered.answer().at()).isEqualTo(NOON);
        assertThat(answered.replied(new Reply(SET_BACK, "审核人", "已核实")).reply().at())
                .isEqualTo(NOON);
    }

    @Test
    void a_dispensation_is_not_decided_before_it_was_asked_for_nor_revoked_before_it_was_decided() {
        Dispensation asked = Dispensation.requested(
                1, new Scope("430112", 4, 2L), DispensationKind.ONE_PERSON, "文", null, mark(NOON));

        assertThat(asked.refused(mark(SET_BACK)).course().decided().at()).isEqualTo(NOON);
        Dispensation granted = asked.granted(mark(LATER), null);
        assertThat(granted.revoked(mark(SET_BACK)).course().revoked().at()).isEqualTo(LATER);
    }

    @Test
    void a_duty_is_not_confirmed_before_it_was_given() {
        Grant given = new Grant(1, "430112", 3, "管理员", NOON, null, null);

        assertThat(given.decided(4, "审计员", SET_BACK, "").at()).isEqualTo(NOON);
    }

    @Test
    void the_second_consent_is_not_earlier_than_the_first() {
        Person officer = new Person(5, "430112", "li", "审核人", "", "");

        assertThat(Consent.askedBy(3)
                        .delegateAgreed(NOON)
                        .officerAgreed(officer, SET_BACK)
                        .officerAt())
                .isEqualTo(NOON);
        assertThat(Consent.askedBy(3)
                        .officerAgreed(officer, NOON)
                        .delegateAgreed(SET_BACK)
                        .delegateAt())
                .isEqualTo(NOON);
    }

    private static Mark mark(Instant at) {
        return new Mark(new Hand(1, "审核人", null, ""), at, "");
    }
}
