package org.hengping.workflow.deadline;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hengping.core.organization.Role;
import org.hengping.core.overdue.DeskEntries;
import org.hengping.core.overdue.DeskEntry;
import org.hengping.core.overdue.Extension;
import org.hengping.core.overdue.Extension.State;
import org.hengping.core.overdue.Extensions;
import org.hengping.core.overdue.WorkCalendar;
import org.hengping.core.review.Stage;
import org.hengping.workflow.gate.Entry;
import org.hengping.workflow.gate.Gate;
import org.hengping.workflow.road.Clocks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When the step a form is in is due, for everybody who may look at the form. */
@Service
@Transactional(readOnly = true)
public class DueDayReading {

    private final Gate gate;
    private final Clocks clocks;
    private final DeskEntries desks;
    private final Extensions extensions;
    private final Clock clock;

    DueDayReading(Gate gate, Clocks clocks, DeskEntries desks, Extensions extensions, Clock clock) {
        this.gate = gate;
        this.clocks = clocks;
        this.desks = desks;
        this.extensions = extensions;
        this.clock = clock;
    }

    /** When the step a form is in is due, and what was asked and decided about that. */
    public DueDay due(long by, long evaluationId) {
        Entry entry = gate.look(by, evaluationId);
        List<Extension> asked = extensions.of(evaluationId);
        Optional<DeskEntry> open = entry.round().closed() ? Optional.empty() : desks.open(evaluationId);
        LocalDate set = open.map(DeskEntry::dueOn).orElse(null);
        Instant since = open.map(DeskEntry::from).orElse(null);
        boolean own = entry.evaluation().stage() == Stage.DRAFT && entry.holds(Role.PREPARER)
                || entry.evaluation().stage() == Stage.HEAD_REVIEW && entry.holds(Role.DEPARTMENT_HEAD);
        boolean pending = asked.stream().anyMatch(one -> one.state() == State.REQUESTED);
        if (set == null) {
            return new DueDay(null, since, 0, asked, false);
        }
        WorkCalendar calendar = clocks.deadline(entry.round(), evaluationId).calendar();
        LocalDate on = calendar.onOrAfter(set);
        return new DueDay(on, since, calendar.between(on, LocalDate.now(clock)), asked, own && !pending);
    }
}
