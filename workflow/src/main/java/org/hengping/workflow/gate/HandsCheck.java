package org.hengping.workflow.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengping.core.Sentence;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.Hand;
import org.hengping.core.organization.People.DutyHolder;
import org.hengping.core.organization.Person;
import org.hengping.core.organization.Role;

/**
 * Whether the forms of a department can pass three hands at all, by the duties and delegations of a day. Two people suffice for 填报 and 审签, and a
 * third, who does not serve the department, for finance. Where somebody is missing altogether, that is said elsewhere.
 */
public final class HandsCheck {

    private final Desks desks;

    public HandsCheck(Desks desks) {
        this.desks = desks;
    }

    /**
     * What a duty or a delegation that is about to be made brings about: what can never pass with it, and could without.
     *
     * @param before the duties and delegations in force
     * @param added what comes with the new one: for a duty its holder, for a delegation one entry for each duty of the absent person
     * @param departments those to be looked at
     */
    public static List<Sentence> broughtAbout(
            List<DutyHolder> before, List<DutyHolder> added, List<Department> departments) {
        HandsCheck then = new HandsCheck(
                new Desks(Stream.concat(before.stream(), added.stream()).toList()));
        List<Sentence> known = new HandsCheck(new Desks(before)).of(departments);
        return then.of(departments).stream()
                .filter(sentence -> !known.contains(sentence))
                .toList();
    }

    public List<Sentence> of(List<Department> departments) {
        return departments.stream()
                .flatMap(department -> of(department).stream())
                .toList();
    }

    /** What stands in the way of a department's forms; empty where nothing does. */
    public Optional<Sentence> of(Department department) {
        List<DutyHolder> writers = desks.atDesk(Role.PREPARER, department.id(), null);
        List<DutyHolder> heads = desks.atDesk(Role.DEPARTMENT_HEAD, department.id(), null);
        List<DutyHolder> responsible = desks.atDesk(Role.FINANCE_OFFICER, department.id(), null);
        if (writers.isEmpty() || heads.isEmpty() || responsible.isEmpty()) {
            return Optional.empty();
        }
        List<List<Hand>> pairs = pairs(writers, heads);
        if (pairs.isEmpty()) {
            return Optional.of(Sentence.of("handsCheck.onlyHead", department.shortName(), names(writers, heads)));
        }
        if (desks.officers().stream().noneMatch(seat -> decides(seat, department, pairs))) {
            return Optional.of(Sentence.of("handsCheck.noOfficer", department.shortName()));
        }
        return responsible.stream().noneMatch(seat -> decides(seat, department, pairs))
                ? Optional.of(Sentence.of("handsCheck.otherOfficer", department.shortName(), names(responsible)))
                : Optional.empty();
    }

    /** Who can write, with who can then sign. */
    private static List<List<Hand>> pairs(List<DutyHolder> writers, List<DutyHolder> heads) {
        List<List<Hand>> pairs = new ArrayList<>();
        writers.stream().map(Desks::hand).forEach(writer -> heads.stream()
                .map(Desks::hand)
                .filter(head -> !head.meets(writer))
                .forEach(head -> pairs.add(List.of(writer, head))));
        return pairs;
    }

    private boolean decides(DutyHolder seat, Department department, List<List<Hand>> pairs) {
        return !desks.partial(seat, department.id())
                && pairs.stream().anyMatch(pair -> pair.stream().noneMatch(Desks.hand(seat)::meets));
    }

    @SafeVarargs
    private static String names(List<DutyHolder>... seats) {
        return Stream.of(seats)
                .flatMap(List::stream)
                .map(DutyHolder::person)
                .map(Person::name)
                .distinct()
                .collect(Collectors.joining("、"));
    }
}
