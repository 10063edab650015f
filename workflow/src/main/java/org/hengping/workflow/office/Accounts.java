package org.hengping.workflow.office;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hengping.core.organization.Delegations;
import org.hengping.core.organization.Duty;
import org.hengping.core.organization.People;
import org.hengping.core.organization.Person;
import org.hengping.core.organization.Role;
import org.hengping.core.organization.Standing;
import org.hengping.core.review.Refusal;
import org.hengping.workflow.audit.Audit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who can sign in, and with which password. */
@Service
@Transactional
public class Accounts {

    private final People people;
    private final Delegations delegations;
    private final Audit audit;
    private final Clock clock;

    Accounts(People people, Delegations delegations, Audit audit, Clock clock) {
        this.delegations = delegations;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /** The account of a login; empty where there is none, and where it is closed: no duty and no delegation holds, nor is to come or waits to be confirmed. */
    @Transactional(readOnly = true)
    public Optional<Account> find(String login) {
        return people.findByLogin(login).filter(this::open).flatMap(person -> people.password(person.id())
                .map(password -> new Account(person, password.hash(), password.mustChange(), roles(person))));
    }

    /** A person's own new password, already encoded; clears the duty to change it. */
    public void changePassword(long by, String hash) {
        Person person = people.find(by).orElseThrow(Refusal.NotFound::new);
        people.change(by, new People.Password(hash, false));
        audit.note(person, "audit.signIn.passwordChanged", person.login());
    }

    /** Whether this is still the password of the account, and the account is open: else the sessions of before are over. */
    @Transactional(readOnly = true)
    public boolean valid(long personId, String hash) {
        return people.password(personId)
                        .filter(password -> password.hash().equals(hash))
                        .isPresent()
                && people.find(personId).filter(this::open).isPresent();
    }

    private boolean open(Person person) {
        LocalDate today = LocalDate.now(clock);
        String district = person.districtCode();
        return people.actor(person.id(), today)
                        .filter(actor -> !actor.duties().isEmpty())
                        .isPresent()
                || people.duties(district).stream()
                        .map(People.DutyHolder::duty)
                        .filter(duty -> duty.standing() != Standing.REFUSED)
                        .anyMatch(duty -> duty.personId() == person.id() && lasts(duty.from(), duty.to(), today))
                || delegations.all(district).stream()
                        .filter(known -> known.consent().standing() != Standing.REFUSED)
                        .anyMatch(known -> known.delegateId() == person.id() && lasts(known.from(), known.to(), today));
    }

    private static boolean lasts(LocalDate from, @Nullable LocalDate to, LocalDate today) {
        return to == null || !to.isBefore(today) && !to.isBefore(from);
    }

    private Set<Role> roles(Person person) {
        return people.actor(person.id(), LocalDate.now(clock)).stream()
                .flatMap(actor -> actor.duties().stream())
                .map(Duty::role)
                .collect(Collectors.toUnmodifiableSet());
    }
}
