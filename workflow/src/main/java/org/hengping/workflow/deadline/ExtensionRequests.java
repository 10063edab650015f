package org.hengping.workflow.deadline;

import java.util.List;
import java.util.Objects;
import org.hengping.core.organization.Actor;
import org.hengping.core.organization.Departments;
import org.hengping.core.organization.Role;
import org.hengping.core.overdue.DeskEntries;
import org.hengping.core.overdue.DeskEntry;
import org.hengping.core.overdue.Extension;
import org.hengping.core.overdue.Extensions;
import org.hengping.core.overdue.WorkCalendar;
import org.hengping.core.overdue.WorkCalendars;
import org.hengping.workflow.gate.Authority;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The requests for more time (延期申请) that wait for finance, with what one must know to decide them. */
@Service
@Transactional(readOnly = true)
public class ExtensionRequests {

    private final Extensions extensions;
    private final DeskEntries desks;
    private final Departments departments;
    private final WorkCalendars calendars;
    private final Authority authority;

    ExtensionRequests(
            Extensions extensions,
            DeskEntries desks,
            Departments departments,
            WorkCalendars calendars,
            Authority authority) {
        this.extensions = extensions;
        this.desks = desks;
        this.departments = departments;
        this.calendars = calendars;
        this.authority = authority;
    }

    /** Those whose form still lies on a desk, the oldest first; none for people without a say in it. */
    public List<ExtensionRequest> waiting(long by) {
        return requested(by).stream()
                .flatMap(extension -> desks.open(extension.evaluationId()).stream()
                        .filter(entry -> entry.dueOn() != null)
                        .map(entry -> request(extension, entry)))
                .toList();
    }

    private List<Extension> requested(long by) {
        Actor actor = authority.actor(by);
        boolean entitled = actor.is(Role.FINANCE_OFFICER, Role.SYSTEM_ADMINISTRATOR, Role.AUDITOR);
        return entitled ? extensions.requested(actor.person().districtCode()) : List.of();
    }

    private ExtensionRequest request(Extension extension, DeskEntry entry) {
        WorkCalendar calendar = calendars.find(entry.districtCode());
        return new ExtensionRequest(
                extension,
                departments.find(entry.districtCode(), entry.departmentId()).orElseThrow(),
                entry.step().orElseThrow(),
                calendar.onOrAfter(Objects.requireNonNull(entry.dueOn())),
                calendar.onOrAfter(entry.stage().dueOn(extension.days()).orElseThrow()));
    }
}
