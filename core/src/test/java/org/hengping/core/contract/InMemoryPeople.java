package org.hengping.core.contract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hengping.core.organization.Actor;
import org.hengping.core.organization.Duty;
import org.hengping.core.organization.People;
import org.hengping.core.organization.Person;

final class InMemoryPeople implements People {

    private final Map<Long, Person> people = new LinkedHashMap<>();
    private final Map<Long, Password> passwords = new LinkedHashMap<>();
    private final List<Duty> duties = new ArrayList<>();

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
    public boolean none() {
        return people.isEmpty();
    }

    @Override
    public void add(Duty duty) {
        duties.add(duty);
    }

    @Override
    public Optional<Actor> actor(long personId, LocalDate on) {
        return find(personId)
                .map(person -> new Actor(
                        person,
                        duties.stream()
                                .filter(duty -> duty.personId() == personId && duty.inForce(on))
                                .toList()));
    }

    @Override
    public List<DutyHolder> holders(String districtCode, LocalDate on) {
        return duties.stream()
                .filter(duty -> duty.inForce(on))
                .map(duty -> new DutyHolder(duty, people.get(duty.personId())))
                .filter(holder -> holder.person().districtCode().equals(districtCode))
                .toList();
    }
}
