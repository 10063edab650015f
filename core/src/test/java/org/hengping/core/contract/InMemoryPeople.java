package org.hengping.core.contract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hengping.core.organization.Actor;
import org.hengping.core.organization.Delegations;
import org.hengping.core.organization.Duty;
import org.hengping.core.organization.Grants;
import org.hengping.core.organization.People;
import org.hengping.core.organization.Person;
import org.hengping.core.organization.Separation;
import org.hengping.core.organization.Standing;
import org.jspecify.annotations.Nullable;

final class InMemoryPeople implements People {

    private final Map<Long, Person> people = new LinkedHashMap<>();
    private final Map<Long, Password> passwords = new LinkedHashMap<>();
    private final List<Duty> duties = new ArrayList<>();
    private final Delegations delegations;
    private final Grants grants;

    InMemoryPeople(Delegations delegations, Grants grants) {
        this.delegations = delegations;
        this.grants = grants;
    }

    @Override
    public void add(Person person, Password password) {
        people.put(person.id(), person);
        passwords.put(person.id(), password);
    }

    @Override
    public Optional<Person> find(long id) {
        return Optional.ofNullable(people.get(id));
    }

    @Override
    public Optional<Person> findByLogin(String login) {
        return people.values().stream()
                .filter(one -> one.login().equalsIgnoreCase(login.strip()))
                .findFirst();
    }

    @Override
    public Optional<Password> password(long personId) {
        return Optional.ofNullable(passwords.get(personId));
    }

    @Override
    public void change(long personId, Password password) {
        passwords.put(personId, password);
    }

    @Override
    public void change(Person person) {
        people.put(person.id(), person);
    }

    @Override
    public List<Person> all(String districtCode) {
        return people.values().stream()
                .filter(one -> one.districtCode().equals(districtCode))
                .sorted(Comparator.comparing(Person::name).thenComparing(Person::id))
                .toList();
    }

    @Override
    public boolean none() {
        return people.isEmpty();
    }

    @Override
    public void add(Duty duty) {
        duties.add(duty);
    }

    @Override
    public void end(long dutyId, @Nullable LocalDate lastDay) {
        duties.replaceAll(duty -> duty.id() == dutyId ? duty.until(lastDay) : duty);
    }

    @Override
    public boolean stand(long dutyId, Standing from, Standing to) {
        boolean is = duties.stream().anyMatch(duty -> duty.id() == dutyId && duty.standing() == from);
        if (is) {
            duties.replaceAll(duty -> duty.id() == dutyId ? duty.standing(to) : duty);
        }
        return is;
    }

    @Override
    public List<DutyHolder> pending(String districtCode) {
        return duties(districtCode).stream()
                .filter(holder -> holder.duty().standing() == Standing.PENDING)
                .toList();
    }

    @Override
    public List<DutyHolder> duties(String districtCode) {
        return duties.stream()
                .sorted(Comparator.comparing(Duty::from).thenComparing(Duty::id))
                .map(duty -> new DutyHolder(duty, people.get(duty.personId()), null))
                .filter(holder -> holder.person().districtCode().equals(districtCode))
                .toList();
    }

    @Override
    public Optional<Actor> actor(long personId, LocalDate on) {
        return find(personId)
                .map(person -> new Actor(
                        person,
                        holders(person.districtCode(), on).stream()
                                .filter(holder -> holder.person().id() == personId)
                                .map(DutyHolder::duty)
                                .toList()));
    }

    @Override
    public List<DutyHolder> holders(String districtCode, LocalDate on) {
        List<DutyHolder> own = duties.stream()
                .filter(duty -> duty.inForce(on))
                .map(duty -> new DutyHolder(duty, people.get(duty.personId()), null))
                .filter(holder -> holder.person().districtCode().equals(districtCode))
                .toList();
        List<DutyHolder> all = new ArrayList<>(own);
        own.stream()
                .filter(holder -> holder.duty().role().onTheRoad())
                .forEach(holder -> delegations.all(districtCode).stream()
                        .filter(one -> one.inForce(on)
                                && one.absentId() == holder.person().id())
                        .map(one -> new DutyHolder(holder.duty(), people.get(one.delegateId()), holder.person()))
                        .forEach(all::add));
        return Separation.counting(all, () -> grants.separated(districtCode));
    }
}
