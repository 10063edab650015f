package org.hengping.workflow.staff;

import java.util.List;
import java.util.stream.Stream;
import org.hengping.core.Sentence;
import org.hengping.core.organization.Role;

/** A workbook leaves a district each of its administrations: it ends nobody's while nobody else has it for good. */
record LastAdministrators(StaffErrors errors, StaffPlan plan, List<StaffDuty> present) {

    /** Says at each row that would end the last one of an administration that it cannot. */
    void hold(List<StaffLine> lines) {
        Stream.of(Role.values()).filter(Role::administers).forEach(role -> keeps(role, lines));
    }

    private void keeps(Role role, List<StaffLine> lines) {
        List<PlanStep<StaffDuty>> ending = plan.duties.stream()
                .filter(step -> step.before() != null
                        && step.before().lasting(role)
                        && step.after().to() != null)
                .toList();
        boolean remains = present.stream()
                .anyMatch(one -> one.lasting(role) && ending.stream().noneMatch(step -> one.equals(step.before())));
        if (!ending.isEmpty() && !remains) {
            StaffDuty last = ending.getLast().after();
            lines.stream()
                    .filter(line -> StaffChecks.key(line.text("登录名")).equals(StaffChecks.key(last.login()))
                            && line.text("职责").equals(StaffChecks.word(role)))
                    .forEach(line -> errors.wrong(line, "止", Sentence.of("refusal.lastAdministrator", role)));
        }
    }
}
