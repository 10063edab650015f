package org.hengping.workflow.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.hengping.core.form.Change;
import org.hengping.core.form.Piece.Functions;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.Departments;
import org.hengping.core.organization.Ids;
import org.hengping.core.overdue.DeskEntries;
import org.hengping.core.overdue.DeskEntry;
import org.hengping.core.review.Act;
import org.hengping.core.review.HistoryEntries;
import org.hengping.core.review.HistoryEntry;
import org.hengping.core.review.Refusal;
import org.hengping.core.review.SelfEvaluation;
import org.hengping.core.review.SelfEvaluations;
import org.hengping.core.review.Stage;
import org.hengping.core.round.EvaluationRound;
import org.hengping.core.round.RoundPart;
import org.hengping.core.round.RoundPart.Kind;
import org.hengping.core.round.RoundPart.Progress;
import org.hengping.workflow.InOffice;
import org.hengping.workflow.Office.Town;
import org.hengping.workflow.engine.Road;
import org.hengping.workflow.road.Consulting;
import org.hengping.workflow.road.Drafting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Opening and closing in the background; the same on every database. */
abstract class RoundAdvancingContract implements InOffice {

    /** The database is shared: other tests plan work, too, and leave it. */
    @BeforeEach
    void nobody_else_has_left_work() {
        work();
    }

    @Test
    void two_runners_at_once_open_every_department_once() {
        Town town = office().town();
        List<Long> departments = departments(town, 100);
        EvaluationRound round =
                office().get(RoundOpening.class).plan(town.chief(), Proposals.of(town, departments), true);

        CompletableFuture<Integer> other = CompletableFuture.supplyAsync(this::work);
        int own = work();

        assertThat(own + other.join()).isEqualTo(100);
        List<SelfEvaluation> opened = forms(round);
        assertThat(opened).extracting(SelfEvaluation::departmentId).containsExactlyInAnyOrderElementsOf(departments);
        assertThat(opened).allMatch(form -> stage(form).equals(Optional.of(Stage.DRAFT)));
        SelfEvaluation one = opened.getFirst();
        List<HistoryEntry> history =
                office().inTransaction(() -> office().get(HistoryEntries.class).all(one.id()));
        assertThat(history).extracting(HistoryEntry::act).containsExactly(Act.OPEN);
        assertThat(history).extracting(HistoryEntry::actorId).containsExactly(town.chief());
        assertThat(history).allMatch(HistoryEntry::intact);
        assertThat(clock(one))
                .extracting(DeskEntry::dueOn)
                .isEqualTo(round.dueOn().toHead());
    }

    @Test
    void people_work_on_forms_that_are_open_while_the_rest_is_being_opened() {
        Town town = office().town();
        List<Long> departments = new ArrayList<>(departments(town, 30));
        departments.addFirst(town.federation().id());
        RoundState before =
                state(office().get(RoundOpening.class).plan(town.chief(), Proposals.of(town, departments), true), town);

        assertThat(office().get(RoundAdvancing.class).next(20)).isEqualTo(20);

        EvaluationRound round = rounds(town).getFirst().round();
        long form = forms(round).stream()
                .filter(one -> one.departmentId() == town.federation().id())
                .findFirst()
                .orElseThrow()
                .id();
        office().get(Drafting.class).save(town.preparer(), form, List.of(Change.save(new Functions("承担妇女儿童工作。"), 0)));
        assertThat(before).isEqualTo(RoundState.OPENING);
        assertThat(rounds(town).getFirst().opening()).isEqualTo(new Progress(round.id(), Kind.OPEN, 31, 20, 0));
        assertThatThrownBy(() -> office().get(RoundClosing.class).close(town.chief(), round.id(), "提前结束"))
                .isInstanceOf(Refusal.NotNow.class);

        assertThat(office().get(RoundOverseeing.class).ended(town.chief())).isEmpty();
        assertThat(work()).isEqualTo(11);

        assertThat(rounds(town).getFirst().state()).isEqualTo(RoundState.OPEN);
        assertThat(office().get(RoundOverseeing.class).ended(town.chief()))
                .containsExactly(new EndedRound(round, Kind.OPEN, 31));
        assertThat(office().get(RoundOverseeing.class).ended(town.chief())).isEmpty();
    }

    @Test
    void what_fails_is_done_alone_and_does_not_hold_up_the_others() {
        Town town = office().town();
        List<Long> departments = departments(town, 3);
        EvaluationRound round =
                office().get(RoundOpening.class).plan(town.chief(), Proposals.of(town, departments), true);
        RoundAdvancing working = office().get(RoundAdvancing.class);
        List<RoundPart> ahead = working.ahead(20);

        working.failed(ahead.getFirst());
        working.alone(ahead.get(1));
        working.alone(ahead.get(1));

        assertThat(forms(round)).hasSize(1);
        assertThat(working.next(20)).isEqualTo(1);
        assertThat(working.next(20)).as("tried again after five minutes").isZero();
        assertThat(rounds(town).getFirst().opening()).isEqualTo(new Progress(round.id(), Kind.OPEN, 3, 2, 1));
        working.alone(ahead.getFirst());
        assertThat(forms(round)).hasSize(3);
    }

    @Test
    void closing_ends_what_is_under_way_and_leaves_what_is_approved() {
        Town town = office().town().at(Stage.APPROVED);
        EvaluationRound round = rounds(town).getFirst().round();
        RoundClosing closing = office().get(RoundClosing.class);
        assertThat(closing.stillOpen(town.auditor(), round.id()))
                .extracting(open -> open.department().shortName(), FormLeftOpen::stage)
                .containsExactly(tuple("区教育局", Stage.DRAFT));
        assertThatThrownBy(() -> closing.close(town.chief(), round.id(), " "))
                .isInstanceOf(Refusal.ReasonMissing.class);

        closing.close(town.chief(), round.id(), "年度工作结束");

        assertThat(rounds(town).getFirst().state()).isEqualTo(RoundState.CLOSING);
        assertThat(work()).isEqualTo(1);
        assertThat(rounds(town).getFirst().state()).isEqualTo(RoundState.CLOSED);
        SelfEvaluation approved = town.stored();
        SelfEvaluation ended = forms(round).stream()
                .filter(form -> form.id() != approved.id())
                .findFirst()
                .orElseThrow();
        assertThat(stage(approved)).contains(Stage.APPROVED);
        assertThat(stage(ended)).isEmpty();
        assertThat(office().inTransaction(() -> office().get(DeskEntries.class).open(ended.id())))
                .isEmpty();
        HistoryEntry last = office().inTransaction(
                        () -> office().get(HistoryEntries.class).all(ended.id()))
                .getLast();
        assertThat(last.act()).isEqualTo(Act.CLOSE);
        assertThat(last.opinion()).isEqualTo("年度工作结束");
        assertThatThrownBy(() -> office().get(Drafting.class)
                        .save(town.otherPreparer(), ended.id(), List.of(Change.save(new Functions("x"), 0))))
                .isInstanceOf(Refusal.NotNow.class);
        assertThatThrownBy(() -> closing.close(town.chief(), round.id(), "再次")).isInstanceOf(Refusal.NotNow.class);
        assertThat(office().get(Consulting.class)
                        .open(town.otherPreparer(), ended.id())
                        .evaluation())
                .isEqualTo(ended);
    }

    private int work() {
        int done = 0;
        for (int last = 1; last > 0; done += last) {
            last = office().get(RoundAdvancing.class).next(20);
        }
        return done;
    }

    private RoundState state(EvaluationRound round, Town town) {
        assertThat(rounds(town).getFirst().round()).isEqualTo(round);
        return rounds(town).getFirst().state();
    }

    private List<RoundSums> rounds(Town town) {
        return office().get(RoundOverseeing.class).all(town.chief());
    }

    private DeskEntry clock(SelfEvaluation form) {
        return office().inTransaction(
                        () -> office().get(DeskEntries.class).open(form.id()).orElseThrow());
    }

    private List<SelfEvaluation> forms(EvaluationRound round) {
        return office().inTransaction(
                        () -> office().get(SelfEvaluations.class).ofRound(round.districtCode(), round.id()));
    }

    private Optional<Stage> stage(SelfEvaluation form) {
        return office().inTransaction(() -> office().get(Road.class).stage(form.id()));
    }

    private List<Long> departments(Town town, int count) {
        String district = town.federation().districtCode();
        return office().inTransaction(() -> IntStream.range(0, count)
                .mapToObj(i -> new Department(
                        office().get(Ids.class).next(), district, "某区第" + i + "局", "第" + i + "局", "", "", null))
                .peek(office().get(Departments.class)::add)
                .map(Department::id)
                .toList());
    }
}
