package org.hengping.core.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hengping.core.organization.People.DutyHolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which duties no one person holds, and how those that are held are found. */
class SeparationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Person ZHANG = person(1, "张三");
    private static final Person LI = person(2, "李四");

    @ParameterizedTest
    @CsvSource({
        "SYSTEM_ADMINISTRATOR, PREPARER, true, true",
        "SYSTEM_ADMINISTRATOR, DEPARTMENT_HEAD, true, true",
        "SECURITY_ADMINISTRATOR, FINANCE_OFFICER, true, true",
        "AUDITOR, PREPARER, true, true",
        "AUDITOR, FINANCE_OFFICER, true, true",
        "AUDITOR, SYSTEM_ADMINISTRATOR, true, true",
        "AUDITOR, SECURITY_ADMINISTRATOR, true, true",
        "SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR, false, true",
        "PREPARER, DEPARTMENT_HEAD, false, false",
        "PREPARER, FINANCE_OFFICER, false, false",
        "AUDITOR, AUDITOR, false, false",
        "FINANCE_OFFICER, FINANCE_OFFICER, false, false"
    })
    void what_one_person_may_not_hold(Role one, Role other, boolean atTwo, boolean atThree) {
        assertThat(Separation.apart(one, other, false))
                .isEqualTo(Separation.apart(other, one, false))
                .isEqualTo(atTwo);
        assertThat(Separation.apart(one, other, true))
                .isEqualTo(Separation.apart(other, one, true))
                .isEqualTo(atThree);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-01-01, -, 2026-03-02, -, true",
                "2026-01-01, 2026-03-01, 2026-03-02, -, false",
                "2026-01-01, 2026-03-02, 2026-03-02, -, true",
                "2026-03-03, -, 2026-03-02, 2026-03-02, false",
                "2026-03-03, 2026-03-02, 2026-01-01, -, false",
                "2026-01-01, -, 2026-03-02, 2026-03-01, false"
            })
    void duties_meet_on_the_days_of_both_only(
            LocalDate from, LocalDate to, LocalDate wantedFrom, LocalDate wantedTo, boolean against) {
        Duty held = new Duty(1, 1, Role.AUDITOR, null, from, to);
        Duty wanted = new Duty(2, 1, Role.FINANCE_OFFICER, null, wantedFrom, wantedTo);

        assertThat(Separation.against(wanted, List.of(held), false).isPresent()).isEqualTo(against);
        assertThat(Separation.against(wanted, List.of(held.standing(Standing.PENDING)), false)
                        .isPresent())
                .isEqualTo(against);
        assertThat(Separation.against(wanted, List.of(held.standing(Standing.REFUSED)), false))
                .isEmpty();
    }

    /** Duties of 张三 as role, department or -, first day, last day or -; then whether they are delegated from 李四; then what is named. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FINANCE_OFFICER 7 01-01 -, SYSTEM_ADMINISTRATOR - 01-01 -    || ADMINISTERS FINANCE_OFFICER",
                "PREPARER 7 01-01 -, SECURITY_ADMINISTRATOR - 01-01 -         || ADMINISTERS PREPARER",
                "DEPARTMENT_HEAD 7 01-01 -, AUDITOR - 01-01 -                 || ADMINISTERS DEPARTMENT_HEAD",
                "AUDITOR - 01-01 -, SYSTEM_ADMINISTRATOR - 01-01 -            || AUDITS AUDITOR",
                "SYSTEM_ADMINISTRATOR - 01-01 -, SECURITY_ADMINISTRATOR - 01-01 - ||",
                "FINANCE_OFFICER 7 01-01 -, PREPARER 7 01-01 -                || REVIEWS_OWN FINANCE_OFFICER",
                "FINANCE_OFFICER - 01-01 -, DEPARTMENT_HEAD 7 01-01 -         || REVIEWS_OWN FINANCE_OFFICER",
                "FINANCE_OFFICER 7 01-01 -, PREPARER 8 01-01 -                ||",
                "FINANCE_OFFICER 7 01-01 02-28, SYSTEM_ADMINISTRATOR - 01-01 - ||",
                "FINANCE_OFFICER 7 05-01 -, SYSTEM_ADMINISTRATOR - 01-01 04-30 ||",
                "FINANCE_OFFICER 7 05-01 -, SYSTEM_ADMINISTRATOR - 01-01 05-01 || ADMINISTERS FINANCE_OFFICER",
                "AUDITOR - 01-01 -              | PREPARER 7 01-01 -           | ACTS_FOR PREPARER",
                "FINANCE_OFFICER 7 01-01 -      | PREPARER 7 01-01 -           | REVIEWS_OWN FINANCE_OFFICER",
                "PREPARER 8 01-01 -             | SECURITY_ADMINISTRATOR - 01-01 - |",
                "DEPARTMENT_HEAD 7 01-01 -      | PREPARER 7 01-01 -           |"
            })
    void a_review_names_what_does_not_go_together(String own, String delegated, String named) {
        List<DutyHolder> duties = new ArrayList<>(held(ZHANG, own));
        duties.addAll(held(LI, delegated));
        List<Delegation> away = delegated == null
                ? List.of()
                : List.of(new Delegation(9, "430112", LI.id(), ZHANG.id(), TODAY, TODAY.plusDays(9), "李四"));

        assertThat(review(duties, away, Set.of(), false)).isEqualTo(named == null ? List.of() : List.of(named));
    }

    @Test
    void a_desk_beside_two_administrations_is_named_once() {
        List<DutyHolder> duties =
                held(ZHANG, "PREPARER 7 01-01 -, SYSTEM_ADMINISTRATOR - 01-01 -, SECURITY_ADMINISTRATOR - 01-01 -");

        assertThat(review(duties, List.of(), Set.of(), false)).containsExactly("ADMINISTERS PREPARER");
    }

    @Test
    void three_administrators_are_three_people_where_that_is_asked_for() {
        List<DutyHolder> duties = held(ZHANG, "SYSTEM_ADMINISTRATOR - 01-01 -, SECURITY_ADMINISTRATOR - 01-01 -");

        assertThat(review(duties, List.of(), Set.of(), true)).containsExactly("BOTH SECURITY_ADMINISTRATOR");
    }

    @Test
    void what_somebody_gave_to_themselves_is_named_while_it_lasts() {
        List<DutyHolder> duties = held(ZHANG, "FINANCE_OFFICER - 01-01 -, PREPARER 7 01-01 02-28");

        assertThat(review(duties, List.of(), Set.of(1L, 2L), false)).containsExactly("SELF_GRANTED FINANCE_OFFICER");
    }

    @Test
    void what_is_pending_or_refused_breaks_nothing() {
        List<DutyHolder> duties = Stream.of(Standing.PENDING, Standing.REFUSED)
                .map(standing -> new Duty(standing.ordinal(), 1, Role.PREPARER, 7L, TODAY, null).standing(standing))
                .map(duty -> new DutyHolder(duty, ZHANG, null))
                .collect(java.util.stream.Collectors.toCollection(ArrayList::new));
        duties.addAll(held(ZHANG, "AUDITOR - 01-01 -"));

        assertThat(review(duties, List.of(), Set.of(), false)).isEmpty();
    }

    private static List<String> review(
            List<DutyHolder> duties, List<Delegation> away, Set<Long> selfGranted, boolean three) {
        return DutyReview.of(duties, away, selfGranted, three, TODAY).stream()
                .map(one -> one.kind() + " " + one.duty().role())
                .toList();
    }

    private static List<DutyHolder> held(Person holder, String duties) {
        return Stream.ofNullable(duties)
                .flatMap(text -> Stream.of(text.strip().split(", ")))
                .map(text -> text.split(" "))
                .map(part -> new Duty(
                        part[0].equals("FINANCE_OFFICER") ? 1 : 2,
                        holder.id(),
                        Role.valueOf(part[0]),
                        part[1].equals("-") ? null : Long.valueOf(part[1]),
                        LocalDate.parse("2026-" + part[2]),
                        part[3].equals("-") ? null : LocalDate.parse("2026-" + part[3])))
                .map(duty -> new DutyHolder(duty, holder, null))
                .toList();
    }

    private static Person person(long id, String name) {
        return new Person(id, "430112", "login" + id, name, "", "");
    }
}
