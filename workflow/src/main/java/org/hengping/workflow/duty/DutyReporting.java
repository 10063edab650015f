package org.hengping.workflow.duty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hengping.core.organization.AuditEntries;
import org.hengping.core.organization.AuditEntries.Wanted;
import org.hengping.core.organization.Departments;
import org.hengping.core.organization.District;
import org.hengping.core.organization.Duty;
import org.hengping.core.organization.People;
import org.hengping.workflow.audit.Audit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the product says by itself about duties that break the rules (职责核查): in the audit log every day, in the log of the server at a start. */
@Service
@Transactional
public class DutyReporting {

    private final DutyConflicts found;
    private final Departments departments;
    private final People people;
    private final AuditEntries log;
    private final Binding binding;
    private final Audit audit;
    private final Clock clock;

    DutyReporting(
            DutyConflicts found,
            Departments departments,
            People people,
            AuditEntries log,
            Binding binding,
            Audit audit,
            Clock clock) {
        this.found = found;
        this.departments = departments;
        this.people = people;
        this.log = log;
        this.binding = binding;
        this.audit = audit;
        this.clock = clock;
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
                        found.of(district.code()).size());
            }
        }
    }

    /** What the log of the server says at a start, in the words of the log: one line for each duty that breaks the rules. */
    @Transactional(readOnly = true)
    public List<String> atStart() {
        return departments.districts().stream()
                .flatMap(district -> found.of(district.code()).stream().map(one -> "%s: %s (%s) %s %s%s"
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

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
