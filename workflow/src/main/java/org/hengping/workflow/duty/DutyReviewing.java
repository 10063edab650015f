package org.hengping.workflow.duty;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hengping.core.Sentence;
import org.hengping.core.organization.Actor;
import org.hengping.core.organization.AuditEntries;
import org.hengping.core.organization.AuditEntries.Wanted;
import org.hengping.core.organization.Delegations;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.Departments;
import org.hengping.core.organization.District;
import org.hengping.core.organization.Duty;
import org.hengping.core.organization.DutyConflict;
import org.hengping.core.organization.DutyReview;
import org.hengping.core.organization.People;
import org.hengping.core.organization.Role;
import org.hengping.core.review.Refusal;
import org.hengping.workflow.audit.Audit;
import org.hengping.workflow.gate.Authority;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which duties of the district break the rules of the three administrations (职责核查), and whether these are in more than one hand. */
@Service
@Transactional
public class DutyReviewing {

    private final Departments departments;
    private final People people;
    private final Delegations delegations;
    private final AuditEntries log;
    private final Binding binding;
    private final Authority authority;
    private final Audit audit;
    private final Clock clock;

    DutyReviewing(
            Departments departments,
            People people,
            Delegations delegations,
            AuditEntries log,
            Binding binding,
            Authority authority,
            Audit audit,
            Clock clock) {
        this.departments = departments;
        this.people = people;
        this.delegations = delegations;
        this.log = log;
        this.binding = binding;
        this.authority = authority;
        this.audit = audit;
        this.clock = clock;
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

    /** One line a day in the log of each district whose administrations are in one hand; nobody in particular writes it. */
    public void reportDaily() {
        for (District district : departments.districts()) {
            List<Duty> administering = people.holders(district.code(), today()).stream()
                    .map(People.DutyHolder::duty)
                    .filter(duty -> duty.role().administers())
                    .toList();
            if (!administering.isEmpty() && !binding.binds(district.code()) && !reported(district)) {
                audit.noteOfNobody(
                        district.code(),
                        "—",
                        "audit.administration.oneHand",
                        conflicts(district.code()).size());
            }
        }
    }

    /** What the log of the server says at a start, in the words of the log: one line for each duty that breaks the rules. */
    @Transactional(readOnly = true)
    public List<String> atStart() {
        return departments.districts().stream()
                .flatMap(district -> of(district.code()).stream().map(one -> "%s: %s (%s) %s %s%s"
                        .formatted(
                                district.code(),
                                one.person().name(),
                                one.person().login(),
                                one.kind(),
                                one.duty().role(),
                                binding.binds(district.code())
                                        ? ""
                                        : ", tolerated until a second person is confirmed")))
                .toList();
    }

    private boolean reported(District district) {
        return log.count(
                        district.code(),
                        new Wanted(
                                "",
                                "administration",
                                today().atStartOfDay(clock.getZone()).toInstant(),
                                null))
                > 0;
    }

    private static boolean maySettle(Actor actor) {
        return actor.is(Role.AUDITOR) && !actor.is(Role.SYSTEM_ADMINISTRATOR) && !actor.is(Role.SECURITY_ADMINISTRATOR);
    }

    private List<ReviewedConflict> conflicts(String district) {
        Map<Long, Department> byId = departments.all(district).stream().collect(toMap(Department::id, identity()));
        return of(district).stream().map(one -> conflict(one, byId)).toList();
    }

    private List<DutyConflict> of(String district) {
        return DutyReview.of(
                people.duties(district),
                delegations.all(district),
                binding.selfGranted(district),
                authority.three(),
                today());
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

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
