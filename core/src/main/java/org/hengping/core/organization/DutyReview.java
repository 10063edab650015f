package org.hengping.core.organization;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hengping.core.organization.DutyConflict.Kind;
import org.hengping.core.organization.People.DutyHolder;
import org.jspecify.annotations.Nullable;

/** Goes through the duties and delegations of a district and names those that break the rules today or on a day to come (职责核查). */
public final class DutyReview {

    private DutyReview() {}

    /**
     * The conflicts, person by person.
     *
     * @param duties all of the district
     * @param delegations all of the district
     * @param selfGranted ids of the duties people gave to themselves, as far as that is known
     * @param three whether system and security administration must be two persons'
     */
    public static List<DutyConflict> of(
            Collection<DutyHolder> duties,
            Collection<Delegation> delegations,
            Set<Long> selfGranted,
            boolean three,
            LocalDate today) {
        List<DutyConflict> conflicts = new ArrayList<>();
        holdings(duties, delegations, today).stream()
                .collect(groupingBy(one -> one.person().id(), LinkedHashMap::new, java.util.stream.Collectors.toList()))
                .values()
                .forEach(own -> conflicts.addAll(of(own, selfGranted, three)));
        return List.copyOf(conflicts);
    }

    private static List<DutyConflict> of(List<Holding> own, Set<Long> selfGranted, boolean three) {
        List<DutyConflict> conflicts = new ArrayList<>();
        for (Holding one : own) {
            if (!one.delegated() && selfGranted.contains(one.duty().id())) {
                conflicts.add(
                        new DutyConflict(Kind.SELF_GRANTED, one.person(), one.duty(), null, one.from(), one.to()));
            }
            own.stream()
                    .flatMap(other -> kind(one, other, three).map(kind -> conflict(kind, one, other)).stream())
                    .flatMap(Optional::stream)
                    .filter(conflict -> conflicts.stream().noneMatch(conflict::sameAs))
                    .forEach(conflicts::add);
        }
        return conflicts;
    }

    /** What is wrong with the first beside the second; nothing where it is the second that has to go. */
    private static Optional<Kind> kind(Holding one, Holding other, boolean three) {
        Role role = one.duty().role();
        Role beside = other.duty().role();
        if (reviewsOwn(one.duty(), other.duty())) {
            return Optional.of(Kind.REVIEWS_OWN);
        }
        if (other.delegated() || !Separation.apart(role, beside, three)) {
            return Optional.empty();
        }
        if (role.onTheRoad()) {
            return Optional.of(one.delegated() ? Kind.ACTS_FOR : Kind.ADMINISTERS);
        }
        if (beside.onTheRoad() || beside == Role.AUDITOR) {
            return Optional.empty();
        }
        return role == Role.AUDITOR
                ? Optional.of(Kind.AUDITS)
                : Optional.of(Kind.BOTH).filter(both -> role == Role.SECURITY_ADMINISTRATOR);
    }

    private static boolean reviewsOwn(Duty review, Duty beside) {
        Long reviewed = review.departmentId();
        boolean serves = beside.role() == Role.PREPARER || beside.role() == Role.DEPARTMENT_HEAD;
        return review.role() == Role.FINANCE_OFFICER
                && serves
                && (reviewed == null || reviewed.equals(beside.departmentId()));
    }

    private static Optional<DutyConflict> conflict(Kind kind, Holding one, Holding other) {
        LocalDate from = one.from().isAfter(other.from()) ? one.from() : other.from();
        LocalDate to = earlier(one.to(), other.to());
        return to != null && to.isBefore(from)
                ? Optional.empty()
                : Optional.of(new DutyConflict(kind, one.person(), one.duty(), other.duty(), from, to));
    }

    /** What people have in hand from today on, of their own and for others. */
    private static List<Holding> holdings(
            Collection<DutyHolder> duties, Collection<Delegation> delegations, LocalDate today) {
        Map<Long, Person> people = duties.stream()
                .map(DutyHolder::person)
                .collect(toMap(Person::id, person -> person, (one, same) -> one, LinkedHashMap::new));
        List<DutyHolder> lasting = duties.stream()
                .filter(held -> held.duty().standing() == Standing.CONFIRMED)
                .filter(held -> held.duty().holds(today, null))
                .toList();
        return Stream.concat(lasting.stream().map(DutyReview::own), delegated(lasting, delegations, people, today))
                .toList();
    }

    private static Holding own(DutyHolder held) {
        Duty duty = held.duty();
        return new Holding(held.person(), duty, duty.from(), duty.to(), false);
    }

    private static Stream<Holding> delegated(
            List<DutyHolder> lasting, Collection<Delegation> delegations, Map<Long, Person> people, LocalDate today) {
        return delegations.stream()
                .filter(known -> known.consent().standing() == Standing.CONFIRMED)
                .filter(known -> !known.to().isBefore(today) && !known.to().isBefore(known.from()))
                .filter(known -> people.containsKey(known.delegateId()))
                .flatMap(known -> lasting.stream()
                        .filter(held -> held.duty().personId() == known.absentId())
                        .filter(held -> held.duty().role().onTheRoad())
                        .filter(held -> held.duty().holds(known.from(), known.to()))
                        .map(held -> delegated(known, people.get(known.delegateId()), held.duty())));
    }

    private static Holding delegated(Delegation known, @Nullable Person delegate, Duty duty) {
        LocalDate from = duty.from().isAfter(known.from()) ? duty.from() : known.from();
        return new Holding(
                java.util.Objects.requireNonNull(delegate), duty, from, earlier(duty.to(), known.to()), true);
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }

    private record Holding(
            Person person,
            Duty duty,
            LocalDate from,
            @Nullable LocalDate to,
            boolean delegated) {}
}
