package org.hengping.workflow.duty;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hengping.core.Sentence;
import org.hengping.core.organization.Actor;
import org.hengping.core.organization.Grant;
import org.hengping.core.organization.Grants;
import org.hengping.core.organization.People;
import org.hengping.core.organization.People.DutyHolder;
import org.hengping.core.review.Refusal;
import org.hengping.workflow.gate.Authority;
import org.springframework.stereotype.Component;

/** The duties that wait for a second person, and which of them are for this one to decide. */
@Component
class PendingDuties {

    private final People people;
    private final Grants grants;
    private final Duties duties;
    private final Binding binding;
    private final Authority authority;

    PendingDuties(People people, Grants grants, Duties duties, Binding binding, Authority authority) {
        this.people = people;
        this.grants = grants;
        this.duties = duties;
        this.binding = binding;
        this.authority = authority;
    }

    /** Those for this person to confirm or to refuse. */
    List<PendingDuty> of(Actor actor) {
        SecondPerson second = second(actor);
        return pending(actor.person().districtCode()).stream()
                .filter(one -> may(second, one))
                .toList();
    }

    /** All of them, or none: what is not there for this person to confirm is not there. */
    List<PendingDuty> chosen(Actor actor, Collection<Long> dutyIds) {
        Map<Long, PendingDuty> pending = pending(actor.person().districtCode()).stream()
                .collect(toMap(one -> one.grant().dutyId(), one -> one));
        List<PendingDuty> chosen = dutyIds.stream()
                .map(id -> Optional.ofNullable(pending.get(id)).orElseThrow(Refusal.Stale::new))
                .toList();
        SecondPerson second = second(actor);
        if (!chosen.stream().allMatch(one -> may(second, one))) {
            throw new Refusal.NotPermitted(Sentence.of("refusal.confirmation"));
        }
        return chosen;
    }

    private SecondPerson second(Actor actor) {
        String district = actor.person().districtCode();
        return SecondPerson.of(
                actor, authority.secures(actor), people.holders(district, authority.today()), binding.binds(district));
    }

    private static boolean may(SecondPerson second, PendingDuty one) {
        DutyHolder holder = one.holder();
        return second.may(
                holder.duty().role(), one.grant().byId(), holder.person().id());
    }

    private List<PendingDuty> pending(String district) {
        List<DutyHolder> holders = people.pending(district).stream()
                .filter(holder -> holder.duty().holds(authority.today(), null))
                .toList();
        Map<Long, Grant> known =
                grants.of(district, holders.stream().map(one -> one.duty().id()).toList());
        return holders.stream()
                .map(holder -> new PendingDuty(
                        holder,
                        duties.department(holder.person(), holder.duty().departmentId()),
                        Objects.requireNonNull(known.get(holder.duty().id()))))
                .toList();
    }
}
