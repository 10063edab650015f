package org.hengping.workflow.results;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hengping.core.overdue.DeskEntries;
import org.hengping.core.overdue.DeskEntry;
import org.hengping.core.overdue.DoneStep;
import org.hengping.core.overdue.LateStep;
import org.hengping.core.overdue.WorkCalendars;
import org.hengping.core.round.EvaluationRound;
import org.springframework.stereotype.Component;

/** Asks the clock ledger which steps were done, on time or late, and which are late now, by the calendar of the district. */
@Component
class DoneSteps {

    private final DeskEntries desks;
    private final WorkCalendars calendars;
    private final Clock clock;

    DoneSteps(DeskEntries desks, WorkCalendars calendars, Clock clock) {
        this.desks = desks;
        this.calendars = calendars;
        this.clock = clock;
    }

    List<DoneStep> ofRound(EvaluationRound round) {
        return DoneStep.of(
                desks.ofRound(round.districtCode(), round.id()), calendars.find(round.districtCode()), clock.getZone());
    }

    List<DoneStep> of(String districtCode, long evaluationId) {
        return DoneStep.of(desks.all(evaluationId), calendars.find(districtCode), clock.getZone());
    }

    /** Those late now, or the day the round was closed. */
    List<LateStep> lateNow(EvaluationRound round) {
        return late(round, desks.openOf(round.districtCode(), round.id()));
    }

    Optional<LateStep> lateNow(EvaluationRound round, long evaluationId) {
        return late(round, desks.open(evaluationId).stream().toList()).stream().findFirst();
    }

    private List<LateStep> late(EvaluationRound round, List<DeskEntry> open) {
        return LateStep.of(open, calendars.find(round.districtCode()), round.lateAsOf(LocalDate.now(clock)));
    }
}
