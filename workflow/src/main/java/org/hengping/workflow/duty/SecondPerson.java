package org.hengping.workflow.duty;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengping.core.organization.Actor;
import org.hengping.core.organization.Duty;
import org.hengping.core.organization.People.DutyHolder;
import org.hengping.core.organization.Role;

/**
 * Who confirms which duty: neither who gave it nor who gets it.
 *
 * @param secures whether the person can act as security administrator
 * @param security the security administrators of today
 * @param administering everybody who administers or audits today
 * @param binds whether the administrations are in more than one hand already
 */
record SecondPerson(Actor actor, boolean secures, Set<Long> security, Set<Long> administering, boolean binds) {

    static SecondPerson of(Actor actor, boolean secures, List<DutyHolder> holders, boolean binds) {
        return new SecondPerson(
                actor,
                secures,
                people(holders, Stream.of(Role.SECURITY_ADMINISTRATOR)),
                people(holders, Stream.of(Role.values()).filter(Role::administers)),
                binds);
    }

    /**
     * Administrators and auditors confirm, finance officers each other's duties too, and one of giver and confirmer is a security
     * administrator. Where the first administrator is alone, who is to become the second person accepts by themselves.
     */
    boolean may(Role role, long granterId, long concernedId) {
        long by = actor.person().id();
        if (by == granterId) {
            return false;
        }
        if (by == concernedId) {
            return role.administers() && !binds && administering.equals(Set.of(granterId));
        }
        boolean entitled = actor.duties().stream().map(Duty::role).anyMatch(Role::administers)
                || role == Role.FINANCE_OFFICER && actor.is(Role.FINANCE_OFFICER);
        return entitled && (secures || security.contains(granterId));
    }

    private static Set<Long> people(List<DutyHolder> holders, Stream<Role> roles) {
        Set<Role> wanted = roles.collect(Collectors.toSet());
        return holders.stream()
                .filter(holder -> wanted.contains(holder.duty().role()))
                .map(holder -> holder.person().id())
                .collect(Collectors.toSet());
    }
}
