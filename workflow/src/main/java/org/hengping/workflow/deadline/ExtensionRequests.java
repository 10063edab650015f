package org.hengping.workflow.deadline;

import java.util.List;
import java.util.Objects;
import org.hengping.core.organization.Departments;
import org.hengping.core.overdue.DeskEntries;
import org.hengping.core.overdue.DeskEntry;
import org.hengping.core.overdue.Extension;
import org.hengping.core.overdue.WorkCalendar;
import org.hengping.core.overdue.WorkCalendars;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The requests for more time (延期申请) that wait for finance, with what one must know to decide them. */
@Service
@Transactional(readOnly = true)
public class ExtensionRequests {

    private final Extending extending;
    private final DeskEntries desks;
    private final Departments departments;
    private final WorkCalendars calendars;

    ExtensionRequests(Extending extending, DeskEntries desks, Departments departments, WorkCalendars calendars) {
        this.extending = extending;
        this.desks = desks;
        this.departments = departments;
        this.calendars = calendars;
    }

    /** Those whose form still lies on a desk, the oldest first; none for people without a say in it. */
    public List<ExtensionRequest> waiting(long by) {
        return extending.requested(by).stream()
                .flatMap(extension -> desks.open(extension.evaluationId()).stream()
                        .filter(entry -> entry.dueOn() != null)
                        .map(entry -> request(extension, entry)))
                .toList();
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
