package org.hengping.workflow.round;

import static org.hengping.workflow.round.RoundCheck.warning;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hengping.core.findings.Level;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.Person;
import org.hengping.core.organization.Role;
import org.hengping.core.review.SelfEvaluation;
import org.hengping.core.review.Stage;
import org.hengping.workflow.gate.Desks;
import org.hengping.workflow.gate.HandsCheck;
import org.hengping.workflow.round.RoundCheck.Mend;

/** Who is missing for the departments of a round: nobody on a desk, what can never pass three hands, nobody to write to. */
record RoundStaffing(Desks desks) {

    private static final List<Role> NEEDED = List.of(Role.PREPARER, Role.DEPARTMENT_HEAD, Role.FINANCE_OFFICER);

    List<RoundCheck> of(List<Department> departments) {
        List<RoundCheck> found = new ArrayList<>();
        Set<Person> concerned = new LinkedHashSet<>();
        for (Department department : departments) {
            List<List<Person>> holders =
                    NEEDED.stream().map(role -> holders(role, department)).toList();
            holders.forEach(concerned::addAll);
            for (int i = 0; i < NEEDED.size(); i++) {
                if (holders.get(i).isEmpty()) {
                    found.add(warning(Mend.PEOPLE, "report.nobody", department.shortName(), NEEDED.get(i)));
                }
            }
            new HandsCheck(desks)
                    .of(department)
                    .map(sentence -> new RoundCheck(Level.WARNING, sentence, Mend.PEOPLE))
                    .ifPresent(found::add);
        }
        concerned.stream()
                .filter(person -> person.email().isEmpty())
                .map(person -> warning(Mend.PEOPLE, "roundCheck.noMail", person.name()))
                .forEach(found::add);
        return found;
    }

    private List<Person> holders(Role role, Department department) {
        SelfEvaluation form =
                new SelfEvaluation(0, department.districtCode(), 0, department.id(), Stage.DRAFT, 0, 0, null, false, 0);
        return desks.of(role, form);
    }
}
