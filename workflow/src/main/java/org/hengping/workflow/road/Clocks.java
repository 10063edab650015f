package org.hengping.workflow.road;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hengping.core.organization.Person;
import org.hengping.core.overdue.Deadline;
import org.hengping.core.overdue.DeskEntries;
import org.hengping.core.overdue.DeskEntry;
import org.hengping.core.overdue.Extension;
import org.hengping.core.overdue.Extensions;
import org.hengping.core.overdue.Lap;
import org.hengping.core.overdue.WorkCalendars;
import org.hengping.core.review.Action;
import org.hengping.core.review.Route;
import org.hengping.core.review.SelfEvaluation;
import org.hengping.core.review.Stage;
import org.hengping.core.round.DueDays;
import org.hengping.core.round.EvaluationRound;
import org.hengping.core.round.EvaluationRounds;
import org.hengping.workflow.gate.Entry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the clock ledger: with every act one desk's time ends and the next one's begins, in the transaction of the act. */
@Component
public class Clocks {

    private static final int LONGEST_NAMES = 500;

    private final DeskEntries desks;
    private final Extensions extensions;
    private final EvaluationRounds rounds;
    private final WorkCalendars calendars;
    private final Clock clock;

    Clocks(DeskEntries desks, Extensions extensions, EvaluationRounds rounds, WorkCalendars calendars, Clock clock) {
        this.desks = desks;
        this.extensions = extensions;
        this.rounds = rounds;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** The first time on a desk: when the round opens, and when an exemption is lifted. */
    public void begin(SelfEvaluation evaluation, EvaluationRound round) {
        next(evaluation.at(Stage.DRAFT), round, null, Instant.now(clock));
    }

    /** The same for many forms of a round that has just been opened. */
    public void begin(List<SelfEvaluation> evaluations, EvaluationRound round) {
        Instant now = Instant.now(clock);
        desks.addAll(evaluations.stream()
                .map(evaluation -> new DeskEntry(
                        evaluation.id(),
                        1,
                        round.districtCode(),
                        round.id(),
                        evaluation.departmentId(),
                        new Lap(Stage.DRAFT, null, null, round.dueOn().toHead()),
                        DeskEntry.Stay.since(now)))
                .toList());
    }

    /** The form goes to the next desk; a return begins a lap of its own. */
    void move(Entry entry, Route.Step step) {
        SelfEvaluation evaluation = entry.evaluation();
        boolean back = step.action() == Action.SEND_BACK || step.action() == Action.REOPEN;
        LocalDate returnedOn = back
                ? LocalDate.now(clock)
                : desks.open(evaluation.id()).map(DeskEntry::returnedOn).orElse(null);
        next(evaluation.at(step.to()), entry.round(), returnedOn, stop(entry));
    }

    /** The clock goes on, on another officer's desk. */
    void takeOver(Entry entry, long officerId) {
        SelfEvaluation evaluation = entry.evaluation();
        LocalDate returnedOn =
                desks.open(evaluation.id()).map(DeskEntry::returnedOn).orElse(null);
        next(evaluation.reviewedBy(officerId), entry.round(), returnedOn, stop(entry));
    }

    /**
     * Puts the clock where a form stands, after it was torn: entries open elsewhere are closed, one of its stage is open.
     *
     * @param ended whether it is on no desk any more
     */
    public void put(SelfEvaluation evaluation, EvaluationRound round, boolean ended) {
        List<DeskEntry> open = desks.all(evaluation.id()).stream()
                .filter(entry -> entry.to() == null)
                .toList();
        boolean right = open.size() == 1 && open.getFirst().stage() == evaluation.stage();
        if (!ended && right) {
            return;
        }
        Instant now = after(open, Instant.now(clock));
        desks.close(evaluation.id(), now, "");
        if (!ended) {
            next(evaluation, round, null, now);
        }
    }

    private static Instant after(List<DeskEntry> open, Instant now) {
        return open.stream().map(DeskEntry::from).filter(now::isBefore).reduce(now, (one, later) -> later);
    }

    /**
     * The clock stands still: the form is on no desk any more.
     *
     * @return when
     */
    public Instant stop(Entry entry) {
        Instant now = after(desks.open(entry.evaluation().id()).stream().toList(), Instant.now(clock));
        String names =
                entry.desks().of(entry.evaluation()).stream().map(Person::name).collect(Collectors.joining("、"));
        desks.close(entry.evaluation().id(), now, names.substring(0, Math.min(names.length(), LONGEST_NAMES)));
        return now;
    }

    /** Sets the due day of a form's running step anew, after an extension. */
    public void recompute(EvaluationRound round, long evaluationId) {
        desks.open(evaluationId).ifPresent(open -> recompute(open, deadline(round, evaluationId)));
    }

    /** Sets all running due days of a district anew, after its calendar or the days of a round were changed. */
    public void recompute(String districtCode) {
        rounds.all(districtCode).stream().filter(round -> !round.closed()).forEach(round -> desks.openOf(
                        districtCode, round.id())
                .forEach(open -> recompute(open, deadline(round, open.evaluationId()))));
    }

    /** The last days that hold for a form: the round's, or those of its latest extension. */
    public Deadline deadline(EvaluationRound round, long evaluationId) {
        DueDays days = extensions.of(evaluationId).stream()
                .filter(extension -> extension.state() == Extension.State.GRANTED)
                .map(Extension::days)
                .reduce((earlier, later) -> later)
                .orElse(round.dueOn());
        return new Deadline(days, round.resubmission(), calendars.find(round.districtCode()));
    }

    private void recompute(DeskEntry open, Deadline deadline) {
        LocalDate dueOn = deadline.dueOn(open.stage(), open.returnedOn());
        if (!Objects.equals(dueOn, open.dueOn())) {
            desks.due(open, dueOn);
        }
    }

    private void next(SelfEvaluation evaluation, EvaluationRound round, @Nullable LocalDate returnedOn, Instant from) {
        desks.add(new DeskEntry(
                evaluation.id(),
                desks.all(evaluation.id()).size() + 1,
                round.districtCode(),
                round.id(),
                evaluation.departmentId(),
                new Lap(
                        evaluation.stage(),
                        returnedOn,
                        evaluation.reviewerId(),
                        deadline(round, evaluation.id()).dueOn(evaluation.stage(), returnedOn)),
                DeskEntry.Stay.since(from)));
    }
}
