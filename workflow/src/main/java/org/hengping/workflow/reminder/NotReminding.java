package org.hengping.workflow.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.hengping.core.Sentence;
import org.hengping.core.organization.Departments;
import org.hengping.core.overdue.Reminder;
import org.hengping.core.overdue.Reminders;
import org.hengping.core.review.Refusal;
import org.hengping.core.review.SelfEvaluations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Why a desk is not reminded: nothing is to be done there, nobody else sits at it, or somebody has reminded it on the day. */
@Component
class NotReminding {

    private final SelfEvaluations evaluations;
    private final Departments departments;
    private final Reminders reminders;
    private final Clock clock;

    NotReminding(SelfEvaluations evaluations, Departments departments, Reminders reminders, Clock clock) {
        this.evaluations = evaluations;
        this.departments = departments;
        this.reminders = reminders;
        this.clock = clock;
    }

    /**
     * Of a form at whose desk there is nobody to remind.
     *
     * @param task its open task; {@code null} where it has none
     */
    NotReminded idle(String district, long evaluationId, @Nullable OpenTask task) {
        long department = evaluations
                .find(district, evaluationId)
                .orElseThrow(Refusal.NotFound::new)
                .departmentId();
        String name = departments.find(district, department).orElseThrow().shortName();
        String key =
                task == null ? "reminder.nothingOpen" : task.desk().isEmpty() ? "reminder.nobody" : "reminder.yourOwn";
        return new NotReminded(evaluationId, Sentence.of(key, name));
    }

    /** Of a task that somebody has reminded of for that day; says who, and when. */
    NotReminded already(Reminder.Task task, LocalDate on) {
        Reminder earlier =
                reminders.byHand(task.evaluationId(), task.sequence(), on).orElseThrow();
        ZonedDateTime at = earlier.at().atZone(clock.getZone());
        return new NotReminded(
                task.evaluationId(),
                Sentence.of(
                        "reminder.already",
                        task.department(),
                        earlier.byName(),
                        at.toLocalDate(),
                        at.toLocalTime().withSecond(0).withNano(0)));
    }
}
