package org.hengping.workflow.duty;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hengping.core.Sentence;
import org.hengping.core.organization.AuditEntries;
import org.hengping.core.organization.AuditEntries.Wanted;
import org.hengping.core.organization.AuditEntry;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.Departments;
import org.hengping.core.organization.Duty;
import org.hengping.core.organization.Grant;
import org.hengping.core.organization.Grants;
import org.hengping.core.organization.People;
import org.hengping.core.organization.People.DutyHolder;
import org.hengping.core.organization.Person;
import org.hengping.core.organization.Standing;
import org.hengping.workflow.audit.Audit;
import org.hengping.workflow.gate.Authority;
import org.springframework.stereotype.Component;

/**
 * The day on which a second person is confirmed beside the first administrator: from then on the rules bind duties of before, too, and
 * what people had given to themselves waits for somebody else.
 */
@Component
class Binding {

    private static final int WHOLE_LOG = 1_000_000;

    private final People people;
    private final Departments departments;
    private final Grants grants;
    private final AuditEntries log;
    private final Audit audit;
    private final Authority authority;
    private final Clock clock;

    Binding(
            People people,
            Departments departments,
            Grants grants,
            AuditEntries log,
            Audit audit,
            Authority authority,
            Clock clock) {
        this.people = people;
        this.departments = departments;
        this.grants = grants;
        this.log = log;
        this.audit = audit;
        this.authority = authority;
        this.clock = clock;
    }

    boolean binds(String district) {
        return grants.separated(district);
    }

    /** Without effect where the rules bind already. */
    void bind(Person by) {
        String district = by.districtCode();
        if (binds(district)) {
            return;
        }
        Set<Long> own = selfGranted(district);
        grants.separate(district, by.id(), Instant.now(clock));
        audit.note(by, "audit.duty.separated");
        people.duties(district).stream()
                .filter(held -> own.contains(held.duty().id()))
                .forEach(held -> suspend(by, held));
    }

    /**
     * The duties on the road that people of the district gave to themselves, as far as the audit log can tell, and that last. Once the rules
     * bind there are none: nobody can any more.
     */
    Set<Long> selfGranted(String district) {
        if (binds(district)) {
            return Set.of();
        }
        Map<Long, List<AuditEntry>> given =
                log.page(district, new Wanted("", "duty", null, null), 0, WHOLE_LOG).stream()
                        .filter(entry -> entry.what().key().equals("audit.duty.added") && entry.actorId() != null)
                        .collect(groupingBy(entry -> java.util.Objects.requireNonNull(entry.actorId())));
        return people.duties(district).stream()
                .filter(held -> held.duty().role().onTheRoad() && held.duty().holds(authority.today(), null))
                .filter(held -> given.getOrDefault(held.person().id(), List.of()).stream()
                        .anyMatch(entry -> about(entry, held)))
                .map(held -> held.duty().id())
                .collect(toSet());
    }

    private void suspend(Person by, DutyHolder held) {
        Duty duty = held.duty();
        if (people.stand(duty.id(), Standing.CONFIRMED, Standing.PENDING)) {
            Person giver = held.person();
            grants.add(new Grant(
                    duty.id(), giver.districtCode(), giver.id(), giver.name(), Instant.now(clock), null, null));
            Department department = duty.departmentId() == null
                    ? null
                    : departments
                            .find(giver.districtCode(), duty.departmentId())
                            .orElseThrow();
            audit.noteTo(giver.id(), by, "audit.duty.suspended", giver.name(), duty.role(), Duties.whose(department));
        }
    }

    /** Name, role, department and first day are all the log has of a duty. */
    private boolean about(AuditEntry entry, DutyHolder held) {
        List<Object> said = entry.what().arguments();
        Duty duty = held.duty();
        Stream<Object> whose = duty.departmentId() == null
                ? Stream.of(Sentence.of("admin.district"))
                : departments.find(held.person().districtCode(), duty.departmentId()).stream()
                        .flatMap(one -> Stream.of(one.shortName(), one.name()));
        return said.size() == 5
                && said.get(0).equals(held.person().name())
                && said.get(1).equals(Sentence.of("role." + duty.role()))
                && whose.anyMatch(said.get(2)::equals)
                && said.get(3).equals(duty.from().toString());
    }
}
