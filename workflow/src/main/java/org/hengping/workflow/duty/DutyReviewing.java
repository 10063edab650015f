package org.hengping.workflow.duty;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import org.hengping.core.Sentence;
import org.hengping.core.organization.Actor;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.Departments;
import org.hengping.core.organization.Duty;
import org.hengping.core.organization.DutyConflict;
import org.hengping.core.organization.Role;
import org.hengping.core.review.Refusal;
import org.hengping.workflow.gate.Authority;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which duties of the district break the rules of the three administrations (职责核查), and whether these are in more than one hand. */
@Service
@Transactional
public class DutyReviewing {

    private final DutyConflicts found;
    private final Departments departments;
    private final Binding binding;
    private final Authority authority;

    DutyReviewing(DutyConflicts found, Departments departments, Binding binding, Authority authority) {
        this.found = found;
        this.departments = departments;
        this.binding = binding;
        this.authority = authority;
    }

    /** For administrators and auditors. */
    @Transactional(readOnly = true)
    public ReviewedDuties review(long by) {
        String district = authority.onlooker(by).districtCode();
        boolean binds = binding.binds(district);
        return new ReviewedDuties(binds, !binds && maySettle(authority.actor(by)), conflicts(district));
    }

    /** What those who administer and audit are told on the workbench: that the administrations are in one hand. */
    @Transactional(readOnly = true)
    public boolean inOneHand(long by) {
        Actor actor = authority.actor(by);
        return actor.duties().stream().map(Duty::role).anyMatch(Role::administers)
                && !binding.binds(actor.person().districtCode());
    }

    /**
     * Confirms that the administrations of before are in more than one hand: by an auditor who is no administrator. From now on the rules
     * bind duties of before.
     */
    public void settle(long by) {
        Actor actor = authority.actor(by);
        if (!maySettle(actor)) {
            throw new Refusal.NotPermitted(Sentence.of("refusal.settle"));
        }
        binding.bind(actor.person());
    }

    private static boolean maySettle(Actor actor) {
        return actor.is(Role.AUDITOR) && !actor.is(Role.SYSTEM_ADMINISTRATOR) && !actor.is(Role.SECURITY_ADMINISTRATOR);
    }

    private List<ReviewedConflict> conflicts(String district) {
        Map<Long, Department> byId = departments.all(district).stream().collect(toMap(Department::id, identity()));
        return found.of(district).stream().map(one -> conflict(one, byId)).toList();
    }

    private static ReviewedConflict conflict(DutyConflict one, Map<Long, Department> byId) {
        Duty other = one.other();
        Sentence why =
                Sentence.of("dutyReview." + one.kind(), duty(one.duty(), byId), other == null ? "" : duty(other, byId));
        return new ReviewedConflict(one.person(), why, one.from(), one.to(), one.kind());
    }

    private static Sentence duty(Duty duty, Map<Long, Department> byId) {
        Sentence role = Sentence.of("role." + duty.role());
        Department department = duty.departmentId() == null ? null : byId.get(duty.departmentId());
        return duty.role().administers() ? role : Sentence.of("admin.duty.of", Duties.whose(department), role);
    }
}
