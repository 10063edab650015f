package org.hengping.workflow.duty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hengping.core.Sentence;
import org.hengping.core.organization.Actor;
import org.hengping.core.organization.Delegation;
import org.hengping.core.organization.Delegation.Consent;
import org.hengping.core.organization.Delegations;
import org.hengping.core.organization.Duty;
import org.hengping.core.organization.Ids;
import org.hengping.core.organization.People;
import org.hengping.core.organization.Person;
import org.hengping.core.organization.Role;
import org.hengping.core.review.Refusal;
import org.hengping.workflow.audit.Audit;
import org.hengping.workflow.gate.Authority;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Delegations (委托代理): while somebody is away another acts for them. Arranged by the absent person, or by a security administrator with the
 * delegate's and a second officer's {@link DelegationConsent consent}.
 */
@Service
@Transactional
public class Delegating {

    private static final int MOST_DAYS = 366;

    private final Delegations delegations;
    private final People people;
    private final Duties duties;
    private final Authority authority;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    Delegating(
            Delegations delegations,
            People people,
            Duties duties,
            Authority authority,
            Audit audit,
            Ids ids,
            Clock clock) {
        this.delegations = delegations;
        this.people = people;
        this.duties = duties;
        this.authority = authority;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Lets one person act for another, from one day to another, both included.
     *
     * @param delegateId for the security administrator anybody else of the district whose account is not closed by then, for the absent person
     *     somebody {@link Deputies near}; nobody who administers or audits
     * @param from today or later
     * @param to at most 366 days all in all
     * @throws Refusal.NotPermitted for everybody but the absent person and security administrators, and where person or days will not do
     */
    public Delegation delegate(long by, long absentId, long delegateId, LocalDate from, LocalDate to) {
        Actor actor = arranger(by, absentId);
        Person absent = duties.person(actor.person(), absentId);
        Person delegate = duties.person(actor.person(), delegateId);
        days(from, to);
        fits(actor, absent, delegate, from, to);
        boolean own = by == absentId;
        Consent consent = own ? Consent.notNeeded() : Consent.askedBy(by);
        String arranger = actor.person().name();
        Delegation delegation =
                new Delegation(ids.next(), absent.districtCode(), absentId, delegateId, from, to, arranger, consent);
        delegations.add(delegation);
        String key = own ? "audit.delegation.added" : "audit.delegation.asked";
        tell(audit, actor.person(), key, absent, delegate, from, to);
        return delegation;
    }

    /** Notes what was done with a delegation, and tells both it is about. */
    static void tell(Audit audit, Person by, String key, Person absent, Person delegate, LocalDate from, LocalDate to) {
        audit.noteTo(absent.id(), by, key, absent.name(), delegate.name(), from, to);
        audit.tell(delegate.id(), by, key, absent.name(), delegate.name(), from, to);
    }

    private void days(LocalDate from, LocalDate to) {
        if (to.isBefore(from) || from.isBefore(LocalDate.now(clock)) || !to.isBefore(from.plusDays(MOST_DAYS))) {
            throw new Refusal.NotPermitted(Sentence.of("refusal.delegationDays", MOST_DAYS));
        }
    }

    private void fits(Actor actor, Person absent, Person delegate, LocalDate from, LocalDate to) {
        if (absent.equals(delegate)) {
            throw new Refusal.NotPermitted(Sentence.of("refusal.delegateSelf"));
        }
        if (delegate.equals(actor.person())) {
            throw new Refusal.NotPermitted(Sentence.of("refusal.delegateToArranger"));
        }
        Deputies deputies = new Deputies(people, absent.districtCode(), LocalDate.now(clock));
        if (deputies.closed(delegate.id(), to)) {
            throw new Refusal.NotPermitted(Sentence.of("refusal.delegateClosed", delegate.name(), to));
        }
        if (deputies.administers(delegate.id(), from, to)) {
            throw new Refusal.NotPermitted(Sentence.of("refusal.delegateAdministers", delegate.name()));
        }
        if (actor.person().equals(absent) && !deputies.near(absent.id(), delegate.id())) {
            throw new Refusal.NotPermitted(Sentence.of("refusal.delegateElsewhere", delegate.name()));
        }
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
        tell(
                audit,
                arranger,
                "audit.delegation.ended",
                duties.person(arranger, delegation.absentId()),
                duties.person(arranger, delegation.delegateId()),
                delegation.from(),
                delegation.to());
    }

    /** Those a person may let act for them, by name: for the security administrator everybody else whose account is not closed. */
    @Transactional(readOnly = true)
    public List<Person> candidates(long by) {
        LocalDate today = LocalDate.now(clock);
        Actor actor = authority.actor(by);
        Deputies deputies = new Deputies(people, actor.person().districtCode(), today);
        boolean anybody = authority.secures(actor);
        return people.all(actor.person().districtCode()).stream()
                .filter(one -> one.id() != by && (anybody || deputies.near(by, one.id())))
                .filter(one -> !deputies.closed(one.id(), today) && !deputies.administers(one.id(), today, today))
                .toList();
    }

    /** For administrators and auditors all of the district, for others those about themselves; the latest begin first. */
    @Transactional(readOnly = true)
    public List<Delegation> all(long by) {
        Actor actor = authority.actor(by);
        boolean everything = actor.duties().stream().map(Duty::role).anyMatch(Role::administers);
        return delegations.all(actor.person().districtCode()).stream()
                .filter(known -> everything || known.absentId() == by || known.delegateId() == by)
                .toList();
    }

    private Actor arranger(long by, long absentId) {
        Actor actor = authority.actor(by);
        if (by != absentId) {
            authority.security(by);
        }
        return actor;
    }
}
