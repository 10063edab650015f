package org.hengping.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hengping.core.Sentence;
import org.hengping.core.organization.Actor;
import org.hengping.core.organization.Delegation;
import org.hengping.core.organization.Delegations;
import org.hengping.core.organization.Ids;
import org.hengping.core.organization.People;
import org.hengping.core.organization.Person;
import org.hengping.core.organization.Role;
import org.hengping.core.review.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Delegations (委托代理): while somebody is away another acts for them. Arranged by the absent person, or by the administrator. */
@Service
@Transactional
public class Delegating {

    private static final int MOST_DAYS = 366;

    private final Delegations delegations;
    private final People people;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    Delegating(Delegations delegations, People people, Audit audit, Ids ids, Clock clock) {
        this.delegations = delegations;
        this.people = people;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Lets one person act for another, from one day to another, both included.
     *
     * @param delegateId for the administrator anybody of the district whose account is not closed by then, for the absent person somebody
     *     {@link Deputies near}
     * @param from today or later
     * @param to at most 366 days all in all
     * @throws Refusal.NotPermitted for everybody but the absent person and the administrator, and where person or days will not do
     */
    public Delegation delegate(long by, long absentId, long delegateId, LocalDate from, LocalDate to) {
        Actor actor = arranger(by, absentId);
        String district = actor.person().districtCode();
        if (absentId == delegateId) {
            throw new Refusal.NotPermitted(Sentence.of("refusal.delegateSelf"));
        }
        LocalDate today = LocalDate.now(clock);
        if (to.isBefore(from) || from.isBefore(today) || !to.isBefore(from.plusDays(MOST_DAYS))) {
            throw new Refusal.NotPermitted(Sentence.of("refusal.delegationDays", MOST_DAYS));
        }
        Person absent = of(district, absentId);
        Person delegate = of(district, delegateId);
        Deputies deputies = new Deputies(people, district, today);
        if (deputies.closed(delegateId, to)) {
            throw new Refusal.NotPermitted(Sentence.of("refusal.delegateClosed", delegate.name(), to));
        }
        if (!actor.is(Role.ADMINISTRATOR) && !deputies.near(absentId, delegateId)) {
            throw new Refusal.NotPermitted(Sentence.of("refusal.delegateElsewhere", delegate.name()));
        }
        Delegation delegation = new Delegation(
                ids.next(),
                district,
                absentId,
                delegateId,
                from,
                to,
                actor.person().name());
        delegations.add(delegation);
        audit.note(actor.person(), "audit.delegation.added", absent.name(), delegate.name(), from, to);
        return delegation;
    }

    /** Ends a delegation now: from this moment the absent person's work lies on their own desk only. */
    public void end(long by, long delegationId) {
        Delegation delegation = all(by).stream()
                .filter(known -> known.id() == delegationId)
                .findFirst()
                .orElseThrow(Refusal.NotFound::new);
        Person arranger = arranger(by, delegation.absentId()).person();
        delegations.end(
                delegation.districtCode(), delegationId, LocalDate.now(clock).minusDays(1));
        audit.note(
                arranger,
                "audit.delegation.ended",
                of(delegation.districtCode(), delegation.absentId()).name(),
                of(delegation.districtCode(), delegation.delegateId()).name(),
                delegation.from(),
                delegation.to());
    }

    /** Those a person may let act for them, by name: for the administrator everybody whose account is not closed. */
    @Transactional(readOnly = true)
    public List<Person> candidates(long by) {
        LocalDate today = LocalDate.now(clock);
        Actor actor = people.actor(by, today).orElseThrow(Refusal.NotFound::new);
        Deputies deputies = new Deputies(people, actor.person().districtCode(), today);
        boolean anybody = actor.is(Role.ADMINISTRATOR);
        return people.all(actor.person().districtCode()).stream()
                .filter(one -> anybody || one.id() != by && deputies.near(by, one.id()))
                .filter(one -> !deputies.closed(one.id(), today))
                .toList();
    }

    /** For the administrator and the auditor all of the district, for others those about themselves; the latest begin first. */
    @Transactional(readOnly = true)
    public List<Delegation> all(long by) {
        Actor actor = people.actor(by, LocalDate.now(clock)).orElseThrow(Refusal.NotFound::new);
        boolean everything = actor.is(Role.ADMINISTRATOR) || actor.is(Role.AUDITOR);
        return delegations.all(actor.person().districtCode()).stream()
                .filter(known -> everything || known.absentId() == by || known.delegateId() == by)
                .toList();
    }

    private Actor arranger(long by, long absentId) {
        Actor actor = people.actor(by, LocalDate.now(clock)).orElseThrow(Refusal.NotFound::new);
        if (by != absentId && !actor.is(Role.ADMINISTRATOR)) {
            throw new Refusal.NotPermitted(Sentence.of("refusal.administratorsOnly"));
        }
        return actor;
    }

    private Person of(String district, long personId) {
        return people.find(personId)
                .filter(person -> person.districtCode().equals(district))
                .orElseThrow(Refusal.NotFound::new);
    }
}
