package org.hengping.workflow.duty;

import java.util.List;
import org.hengping.core.organization.Person;

/** A person and every duty the person has, had and will have, the oldest first. */
public record RosterMember(Person person, List<HeldDuty> duties) {

    public List<HeldDuty> pending() {
        return duties.stream().filter(one -> one.state() == DutyState.PENDING).toList();
    }

    public List<HeldDuty> inForce() {
        return duties.stream().filter(one -> one.state() == DutyState.IN_FORCE).toList();
    }

    /** No duty today, and none to come: the person can do nothing in the product. */
    public boolean closed() {
        return duties.stream().noneMatch(one -> one.state().lasts());
    }
}
