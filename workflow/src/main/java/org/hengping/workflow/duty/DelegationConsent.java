package org.hengping.workflow.duty;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hengping.core.Sentence;
import org.hengping.core.organization.Actor;
import org.hengping.core.organization.Delegation;
import org.hengping.core.organization.Delegation.Consent;
import org.hengping.core.organization.Delegations;
import org.hengping.core.organization.People;
import org.hengping.core.organization.Person;
import org.hengping.core.organization.Role;
import org.hengping.core.organization.Standing;
import org.hengping.core.review.Refusal;
import org.hengping.core.review.TextLimit;
import org.hengping.workflow.audit.Audit;
import org.hengping.workflow.gate.Authority;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The consent to a delegation that a security administrator arranged: the delegate's, and that of a second officer, who is a finance officer
 * or another administrator and none of arranger, absent person and delegate. Before both have agreed nothing is delegated.
 */
@Service
@Transactional
public class DelegationConsent {

    /** Of the word that goes with a refusal, in characters. */
    public static final int LONGEST = 500;

    private static final TextLimit LONGEST_WORD = new TextLimit(LONGEST);

    private final Delegations delegations;
    private final People people;
    private final Duties duties;
    private final Audit audit;
    private final Authority authority;
    private final Clock clock;

    DelegationConsent(
            Delegations delegations, People people, Duties duties, Audit audit, Authority authority, Clock clock) {
        this.delegations = delegations;
        this.people = people;
        this.duties = duties;
        this.audit = audit;
        this.authority = authority;
        this.clock = clock;
    }

    /** What waits for this person's consent. */
    @Transactional(readOnly = true)
    public List<AskedDelegation> waiting(long by) {
        Actor actor = authority.actor(by);
        return open(actor)
                .filter(one -> asDelegate(actor, one) || asOfficer(actor, one))
                .map(one -> new AskedDelegation(
                        one,
                        duties.person(actor.person(), one.absentId()),
                        duties.person(actor.person(), one.delegateId())))
                .toList();
    }

    public void agree(long by, long delegationId) {
        Actor actor = authority.actor(by);
        Delegation one = find(actor, delegationId);
        Instant now = Instant.now(clock);
        if (asDelegate(actor, one)) {
            fits(one);
            store(actor.person(), one, one.consent().delegateAgreed(now), "audit.delegation.delegateAgreed");
        } else if (asOfficer(actor, one)) {
            fits(one);
            store(
                    actor.person(),
                    one,
                    one.consent().officerAgreed(actor.person(), now),
                    "audit.delegation.officerAgreed");
        } else {
            throw new Refusal.NotPermitted(Sentence.of("refusal.consent"));
        }
    }

    /** Refused by those who are asked, or withdrawn by who arranged it and the absent person. */
    public void refuse(long by, long delegationId, String word) {
        Actor actor = authority.actor(by);
        Delegation one = find(actor, delegationId);
        boolean withdraws =
                by == one.absentId() || Long.valueOf(by).equals(one.consent().arrangedById());
        if (!withdraws && !asDelegate(actor, one) && !asOfficer(actor, one)) {
            throw new Refusal.NotPermitted(Sentence.of("refusal.consent"));
        }
        TextLimit.OPINION.holdReason(word);
        LONGEST_WORD.hold(word);
        delegations.consent(one.districtCode(), one.id(), one.consent().refused(word.strip()));
        String key = withdraws ? "audit.delegation.withdrawn" : "audit.delegation.refused";
        note(actor.person(), one, key, word.strip());
    }

    private void store(Person by, Delegation one, Consent consent, String key) {
        delegations.consent(one.districtCode(), one.id(), consent);
        note(by, one, key, "");
    }

    private void note(Person by, Delegation one, String key, String word) {
        Person absent = duties.person(by, one.absentId());
        Person delegate = duties.person(by, one.delegateId());
        audit.noteTo(absent.id(), by, key, absent.name(), delegate.name(), one.from(), one.to(), word);
        audit.tell(delegate.id(), by, key, absent.name(), delegate.name(), one.from(), one.to(), word);
    }

    /** It may have changed since it was arranged. */
    private void fits(Delegation one) {
        if (new Deputies(people, one.districtCode(), today()).administers(one.delegateId(), one.from(), one.to())) {
            throw new Refusal.NotPermitted(Sentence.of(
                    "refusal.delegateAdministers",
                    people.find(one.delegateId()).orElseThrow().name()));
        }
    }

    private static boolean asDelegate(Actor actor, Delegation one) {
        return actor.person().id() == one.delegateId() && one.consent().delegateAt() == null;
    }

    private static boolean asOfficer(Actor actor, Delegation one) {
        long by = actor.person().id();
        boolean second = by != one.absentId()
                && by != one.delegateId()
                && !Long.valueOf(by).equals(one.consent().arrangedById());
        return second
                && one.consent().officerAt() == null
                && (actor.is(Role.FINANCE_OFFICER)
                        || actor.is(Role.SYSTEM_ADMINISTRATOR)
                        || actor.is(Role.SECURITY_ADMINISTRATOR));
    }

    private Delegation find(Actor actor, long id) {
        return open(actor).filter(one -> one.id() == id).findFirst().orElseThrow(Refusal.Stale::new);
    }

    private java.util.stream.Stream<Delegation> open(Actor actor) {
        return delegations.all(actor.person().districtCode()).stream()
                .filter(one -> one.consent().standing() == Standing.PENDING)
                .filter(one -> !one.to().isBefore(today()) && !one.to().isBefore(one.from()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
