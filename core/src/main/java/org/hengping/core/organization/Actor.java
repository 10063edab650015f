package org.hengping.core.organization;

import java.util.List;

/** A person about to act, with the duties in force that day. */
public record Actor(Person person, List<Duty> duties) {

    public Actor {
        duties = List.copyOf(duties);
    }

    /** Whether they hold one of these roles. */
    public boolean is(Role... roles) {
        return duties.stream().map(Duty::role).anyMatch(List.of(roles)::contains);
    }

    /** Has the role for this very department; a duty of the whole district does not count. */
    public boolean is(Role role, long departmentId) {
        return duties.stream()
                .anyMatch(duty ->
                        duty.role() == role && duty.departmentId() != null && duty.departmentId() == departmentId);
    }
}
