package org.hengping.core.organization;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.hengping.core.organization.People.DutyHolder;

/**
 * Which duties no one person holds at a time (三员分立): whoever administers has no hand on the road of a form, the auditor administers
 * nothing, and where that is asked for system and security administration are two persons' as well.
 */
public final class Separation {

    private Separation() {}

    /** @param three whether system and security administration must be two persons' (等保三级) */
    public static boolean apart(Role one, Role other, boolean three) {
        if (one == other) {
            return false;
        }
        if (one.administers() && other.administers()) {
            return three || one == Role.AUDITOR || other == Role.AUDITOR;
        }
        return one.administers() || other.administers();
    }

    /** The first of the duties a person has or is about to have that does not go together with another one. */
    public static Optional<Duty> against(Duty wanted, Collection<Duty> held, boolean three) {
        return held.stream()
                .filter(duty -> duty.id() != wanted.id() && duty.standing() != Standing.REFUSED)
                .filter(duty -> duty.holds(wanted.from(), wanted.to()))
                .filter(duty -> apart(duty.role(), wanted.role(), three))
                .findFirst();
    }

    /**
     * What counts of the duties of a day: a duty on the road does not, held or delegated, where its holder or the absent person administers;
     * nor does the auditor's, where the auditor is an administrator.
     *
     * @param holders with every own duty of the people in it
     * @param binding whether the rule holds in the district; asked only where something would be left out
     */
    public static List<DutyHolder> counting(List<DutyHolder> holders, BooleanSupplier binding) {
        Map<Long, Set<Role>> own = holders.stream()
                .filter(holder -> holder.onBehalfOf() == null)
                .collect(groupingBy(
                        holder -> holder.person().id(),
                        mapping(holder -> holder.duty().role(), toSet())));
        List<DutyHolder> counting =
                holders.stream().filter(holder -> counts(holder, own)).toList();
        return counting.size() == holders.size() || !binding.getAsBoolean() ? holders : counting;
    }

    private static boolean counts(DutyHolder holder, Map<Long, Set<Role>> own) {
        return List.of(holder.person().id(), holder.duty().personId()).stream()
                .flatMap(person -> own.getOrDefault(person, Set.of()).stream())
                .noneMatch(role -> yields(holder.duty().role(), role));
    }

    private static boolean yields(Role role, Role other) {
        return role.onTheRoad() ? other.administers() : role == Role.AUDITOR && other != role && other.administers();
    }
}
