package org.hengping.workflow.reminder;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hengping.core.organization.Person;
import org.hengping.core.organization.Role;
import org.hengping.core.overdue.LastReminder;
import org.hengping.core.overdue.Reminders;
import org.hengping.core.review.SelfEvaluations;
import org.hengping.workflow.gate.Authority;
import org.hengping.workflow.gate.Desks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the present tasks of forms have been reminded of, as it stands on the form: 已催办 2 次，最近 02-10（股长）. */
@Service
@Transactional(readOnly = true)
public class LastReminders {

    private final Reminders reminders;
    private final SelfEvaluations evaluations;
    private final Authority authority;

    LastReminders(Reminders reminders, SelfEvaluations evaluations, Authority authority) {
        this.reminders = reminders;
        this.evaluations = evaluations;
        this.authority = authority;
    }

    /** By their forms; for everybody of the district who may know of the forms. */
    public Map<Long, LastReminder> of(long by, Collection<Long> evaluationIds) {
        Person person = authority.person(by);
        Desks desks = authority.desks(person.districtCode());
        List<Long> known = evaluationIds.stream()
                .filter(id -> desks.holds(by, Role.FINANCE_OFFICER, Role.AUDITOR, Role.SYSTEM_ADMINISTRATOR)
                        || evaluations
                                .find(person.districtCode(), id)
                                .filter(evaluation -> desks.known(by, evaluation))
                                .isPresent())
                .toList();
        return reminders.last(person.districtCode(), known);
    }
}
