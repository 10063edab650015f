package org.hengping.workflow.board;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hengping.core.overdue.BoardQuery;
import org.hengping.core.overdue.BoardRow;
import org.hengping.core.overdue.BoardRows;
import org.hengping.core.overdue.BoardSums;
import org.hengping.core.overdue.DeskEntries;
import org.hengping.core.overdue.DeskEntry;
import org.hengping.core.overdue.Step;
import org.hengping.core.overdue.WorkCalendar;
import org.hengping.core.overdue.WorkCalendars;
import org.hengping.core.review.SelfEvaluation;
import org.hengping.core.review.SelfEvaluations;
import org.hengping.core.review.Stage;
import org.hengping.workflow.InOffice;
import org.hengping.workflow.engine.Road;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** After hundreds of random acts the sums of the board, the lists of all people and their badges are equal, and so is a recount by hand. */
abstract class CountsContract implements InOffice {

    private static final int ACTS = 500;
    private static final int BETWEEN_CHECKS = 50;

    @AfterEach
    void setTheClockRight() {
        office().clock().right();
    }

    @Test
    void counts_are_equal_everywhere_whatever_people_did() {
        long seed = System.nanoTime();
        Crowd crowd = new Crowd(office(), seed);
        Set<Stage> stages = new HashSet<>();

        for (int act = 1; act <= ACTS; act++) {
            crowd.act();
            if (act % BETWEEN_CHECKS == 0) {
                String when = "seed " + seed + ", act " + act;
                agree(crowd, when);
                recount(crowd, when).forEach(form -> stages.add(form.stage()));
            }
        }

        assertThat(crowd.done()).as("acts that were not refused, seed " + seed).isGreaterThan(25);
        assertThat(stages).as("stages seen, seed " + seed).hasSizeGreaterThan(2);
    }

    /** Board, sums, badges and everybody's lists. */
    private void agree(Crowd crowd, String when) {
        BoardQuery all = BoardQuery.of(crowd.district(), Set.of(crowd.round()));
        BoardSums sums = sums(all);
        List<BoardRow> rows = page(all);
        assertThat(sums.total()).as(when).isEqualTo(rows.size());
        BoardQuery late = all.due(null, calendar(crowd).lateBound(crowd.today(), 1));
        assertThat(sums.of(late)).as("late, " + when).isEqualTo(page(late).size());
        for (Step step : Step.values()) {
            assertThat(sums.of(all.at(step)))
                    .as(step + ", " + when)
                    .isEqualTo(page(all.at(step)).size());
        }
        Inbox inbox = office().get(Inbox.class);
        for (long overseer : List.of(crowd.finance(), crowd.auditor())) {
            InboxOverview overview = inbox.overview(overseer).orElseThrow();
            assertThat(overview.sums()).as(when).isEqualTo(sums);
            assertThat(overview.late()).as(when).isEqualTo(sums.of(late));
            assertThat(overseeing().late(overseer)).as("badge, " + when).isEqualTo(overview.late());
            assertThat(overseeing().lines(overseer, BoardFilter.LATE, 0, 1000))
                    .as("board, " + when)
                    .hasSize(overview.late());
            assertThat(overview.tasks().stream().filter(Task::late)).as(when).hasSize(overview.late());
        }
        crowd.people.stream()
                .filter(person -> inbox.overview(person).isEmpty())
                .forEach(
                        person -> assertThat(overseeing().late(person)).as(when).isZero());
        Set<Long> waiting = crowd.people.stream()
                .flatMap(person -> inbox.waiting(person).stream())
                .filter(task -> task.round().id() == crowd.round())
                .map(task -> task.evaluation().id())
                .collect(toSet());
        assertThat(waiting)
                .as("everything under way waits for somebody, " + when)
                .isEqualTo(rows.stream()
                        .filter(row -> !row.stage().done())
                        .map(BoardRow::evaluationId)
                        .collect(toSet()));
    }

    /** Evaluation by evaluation: stage, engine, ledger and lateness, counted by hand. */
    private List<SelfEvaluation> recount(Crowd crowd, String when) {
        List<SelfEvaluation> forms = office().inTransaction(
                        () -> office().get(SelfEvaluations.class).ofRound(crowd.district(), crowd.round()));
        BoardQuery all = BoardQuery.of(crowd.district(), Set.of(crowd.round()));
        BoardSums sums = sums(all);
        int late = 0;
        for (SelfEvaluation form : forms) {
            Optional<DeskEntry> open =
                    office().inTransaction(() -> office().get(DeskEntries.class).open(form.id()));
            Optional<Stage> engine =
                    office().inTransaction(() -> office().get(Road.class).stage(form.id()));
            assertThat(open.map(DeskEntry::stage)).as(when).isEqualTo(engine);
            assertThat(engine).as(when).isEqualTo(form.exempt() ? Optional.empty() : Optional.of(form.stage()));
            LocalDate due = open.map(DeskEntry::dueOn).orElse(null);
            late += due != null && calendar(crowd).late(due, crowd.today()) > 0 ? 1 : 0;
        }
        assertThat(sums.of(all.due(null, calendar(crowd).lateBound(crowd.today(), 1))))
                .as(when)
                .isEqualTo(late);
        assertThat(sums.exempt()).as(when).isEqualTo((int)
                forms.stream().filter(SelfEvaluation::exempt).count());
        for (Stage stage : Stage.values()) {
            assertThat(sums.at(stage)).as(stage + ", " + when).isEqualTo((int) forms.stream()
                    .filter(form -> !form.exempt() && form.stage() == stage)
                    .count());
        }
        return forms;
    }

    private Overseeing overseeing() {
        return office().get(Overseeing.class);
    }

    private List<BoardRow> page(BoardQuery query) {
        return office().inTransaction(() -> office().get(BoardRows.class).page(query, 0, 1000));
    }

    private BoardSums sums(BoardQuery query) {
        return office().inTransaction(() -> office().get(BoardRows.class).sums(query));
    }

    private WorkCalendar calendar(Crowd crowd) {
        return office().inTransaction(() -> office().get(WorkCalendars.class).find(crowd.district()));
    }
}
