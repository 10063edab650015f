package org.hengping.workflow.office;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hengping.core.Sentence;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.Departments;
import org.hengping.core.organization.Person;
import org.hengping.core.review.Refusal;
import org.hengping.core.review.SelfEvaluations;
import org.hengping.core.round.EvaluationRound;
import org.hengping.core.round.EvaluationRounds;
import org.hengping.workflow.audit.Audit;
import org.hengping.workflow.duty.DutyEnding;
import org.hengping.workflow.duty.Naming;
import org.hengping.workflow.gate.Authority;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Renames, groups and merges departments; what was done under the old names stays as it was. For administrators. */
@Service
@Transactional
public class Organizing {

    private final Departments departments;
    private final EvaluationRounds rounds;
    private final SelfEvaluations evaluations;
    private final DutyEnding ending;
    private final Authority authority;
    private final Audit audit;

    Organizing(
            Departments departments,
            EvaluationRounds rounds,
            SelfEvaluations evaluations,
            DutyEnding ending,
            Authority authority,
            Audit audit) {
        this.departments = departments;
        this.rounds = rounds;
        this.evaluations = evaluations;
        this.ending = ending;
        this.authority = authority;
        this.audit = audit;
    }

    /** New names and group. Frozen versions keep the names they were handed in under; a search finds the department by both. */
    public Department change(long by, long departmentId, String name, String shortName, String group) {
        Person administrator = authority.system(by);
        Department before = find(administrator, departmentId);
        Naming.check(name, shortName, group);
        Naming.free(departments.all(before.districtCode()), name, departmentId);
        Department after = renamed(before, name, shortName, group);
        departments.change(after);
        audit.noteChange(administrator, before, after, authority.today());
        return after;
    }

    /**
     * Merges a department into another (合并): it is no longer offered for new rounds, its duties end with the day, and all its
     * history stays readable.
     *
     * @param lastDay its last day; not to come
     * @return the open rounds in which it has an evaluation: that is left for the finance bureau to exempt
     */
    public List<EvaluationRound> merge(long by, long departmentId, long intoId, LocalDate lastDay) {
        Person administrator = authority.system(by);
        Department merged = find(administrator, departmentId);
        Department into = find(administrator, intoId);
        if (departmentId == intoId || !merged.standing() || !into.standing()) {
            throw new Refusal.NotPermitted(Sentence.of("refusal.mergeOfMerged", merged.name(), into.name()));
        }
        if (lastDay.isAfter(authority.today())) {
            throw new Refusal.NotPermitted(Sentence.of("refusal.mergeToCome", lastDay));
        }
        departments.change(merged.merged(into.id()));
        ending.endAll(administrator, duty -> Long.valueOf(departmentId).equals(duty.departmentId()), lastDay);
        audit.note(administrator, "audit.department.merged", merged.name(), into.name(), lastDay);
        return open(merged);
    }

    /** The open rounds in which a department still has an evaluation: to be known before it is merged. */
    @Transactional(readOnly = true)
    public List<EvaluationRound> openRounds(long by, long departmentId) {
        return open(find(authority.system(by), departmentId));
    }

    /** Spells the departments that were there before departments had a spelling. Nobody in particular does it: it belongs to the start. */
    public void spellDepartments() {
        departments.districts().stream()
                .flatMap(district -> departments.all(district.code()).stream())
                .filter(department -> department.spelling().isEmpty())
                .forEach(department -> departments.change(
                        renamed(department, department.name(), department.shortName(), department.group())));
    }

    /** With the names and spellings it had, as many as go in. */
    public static Department renamed(Department before, String name, String shortName, String group) {
        Set<String> words = new LinkedHashSet<>();
        Collections.addAll(words, Pinyin.of(name, shortName).split(" "));
        if (!name.equals(before.name()) || !shortName.equals(before.shortName())) {
            Collections.addAll(
                    words, before.name().replace(" ", ""), before.shortName().replace(" ", ""));
        }
        Collections.addAll(words, before.spelling().split(" "));
        return new Department(
                before.id(), before.districtCode(), name, shortName, group, Pinyin.joined(words), before.mergedInto());
    }

    private Department find(Person administrator, long id) {
        return departments.find(administrator.districtCode(), id).orElseThrow(Refusal.NotFound::new);
    }

    private List<EvaluationRound> open(Department merged) {
        return rounds.all(merged.districtCode()).stream()
                .filter(round -> !round.closed())
                .filter(round -> evaluations.ofRound(merged.districtCode(), round.id()).stream()
                        .anyMatch(one -> one.departmentId() == merged.id() && !one.exempt()))
                .toList();
    }
}
