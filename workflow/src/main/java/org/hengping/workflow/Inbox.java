package org.hengping.workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.Person;
import org.hengping.core.review.HistoryEntry;
import org.hengping.core.review.SelfEvaluation;
import org.hengping.core.review.Stage;
import org.hengping.core.round.EvaluationRound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What waits for a person (待办), what the person did (已办), and what is on its way (我发起的). */
@Service
public class Inbox {

    /** What waits for this person now, the earliest due day first. */
    public List<Task> waiting(long by) {
        throw new UnsupportedOperationException();
    }

    /** The person's own acts, the latest first, at most 50. */
    public List<Done> done(long by) {
        throw new UnsupportedOperationException();
    }

    /** What the person started and is not finished: the forms of the person's departments that lie on another desk. */
    public List<Task> started(long by) {
        throw new UnsupportedOperationException();
    }

    /** The latest round at a glance; for finance officers, administrators and auditors. */
    public Optional<Overview> overview(long by) {
        throw new UnsupportedOperationException();
    }

    /**
     * A form on a desk.
     *
     * @param since when it came to its stage
     * @param dueOn last day of its step; {@code null} where the work is done
     * @param desk who can act on it now; empty where nobody holds the duty
     * @param returned whether it came back to the preparer
     */
    public record Task(
            SelfEvaluation evaluation,
            Department department,
            EvaluationRound round,
            Instant since,
            @Nullable LocalDate dueOn,
            List<Person> desk,
            boolean returned) {}

    /** An act of the person, with the department it was about. */
    public record Done(HistoryEntry entry, Department department) {}

    /** A round at a glance; {@code tasks} holds every evaluation of it, {@code exempt} ones apart. */
    public record Overview(EvaluationRound round, Map<Stage, Integer> byStage, int exempt, List<Task> tasks) {}
}
