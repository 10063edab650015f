package org.hengping.workflow.round;

import static org.hengping.workflow.round.PreflightLine.warning;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hengping.core.findings.Level;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.Person;
import org.hengping.core.organization.Role;
import org.hengping.core.review.SelfEvaluation;
import org.hengping.workflow.gate.Desks;
import org.hengping.workflow.gate.HandsCheck;

/** Who is missing for the departments of a round: nobody on a desk, what can never pass three hands, nobody to write to. */
record RoundStaffing(Desks desks) {

    private static final List<Role> NEEDED = List.of(Role.PREPARER, Role.DEPARTMENT_HEAD, Role.FINANCE_OFFICER);

    List<PreflightLine> of(List<Department> departments) {
        List<PreflightLine> found = new ArrayList<>();
        Set<Person> concerned = new LinkedHashSet<>();
        for (Department department : departments) {
            NEEDED.stream().map(role -> holders(role, department)).forEach(concerned::addAll);
            NEEDED.stream()
                    .filter(role -> holders(role, department).isEmpty())
                    .map(role -> warning(PreflightMend.PEOPLE, "report.nobody", department.shortName(), role))
                    .forEach(found::add);
            new HandsCheck(desks)
                    .of(department)
                    .map(sentence -> new PreflightLine(Level.WARNING, sentence, PreflightMend.PEOPLE))
                    .ifPresent(found::add);
        }
        concerned.stream()
                .filter(person -> person.email().isEmpty())
                .map(person -> warning(PreflightMend.PEOPLE, "roundCheck.noMail", person.name()))
                .forEach(found::add);
        return found;
    }

    private List<Person> holders(Role role, Department department) {
        SelfEvaluation form = new SelfEvaluation(
                new SelfEvaluation.Identity(0, department.districtCode(), 0, department.id()),
                SelfEvaluation.State.BLANK);
        return desks.of(role, form);
    }
}
