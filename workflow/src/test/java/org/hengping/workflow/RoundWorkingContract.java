package org.hengping.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.Departments;
import org.hengping.core.organization.Ids;
import org.hengping.core.review.SelfEvaluation;
import org.hengping.core.review.SelfEvaluations;
import org.hengping.core.review.Stage;
import org.hengping.core.round.EvaluationRound;
import org.hengping.workflow.Office.Town;
import org.hengping.workflow.engine.Road;
import org.junit.jupiter.api.Test;

/** Opening and closing in the background; the same on every database. */
abstract class RoundWorkingContract {

    abstract Office office();

    @Test
    void two_runners_at_once_open_every_department_once() {
        Town town = office().town();
        List<Long> departments = departments(town, 400);
        EvaluationRound round =
                office().get(RoundOpening.class).plan(town.chief(), Proposals.of(town, departments), true);
        long begun = System.nanoTime();

        CompletableFuture<Integer> other = CompletableFuture.supplyAsync(this::work);
        int own = work();

        assertThat(own + other.join()).isEqualTo(400);
        System.err.println("RATE " + getClass().getSimpleName() + " "
                + 400_000 / Duration.ofNanos(System.nanoTime() - begun).toMillis() + " per s, " + own + " of 400");
        assertThat(own).isBetween(1, 399);
        List<SelfEvaluation> opened = opened(round);
        assertThat(opened).extracting(SelfEvaluation::departmentId).containsExactlyInAnyOrderElementsOf(departments);
        assertThat(opened).allMatch(form -> stage(form) == Stage.DRAFT);
    }

    private int work() {
        int done = 0;
        for (int last = 1; last > 0; done += last) {
            last = office().get(RoundWorking.class).next(20);
        }
        return done;
    }

    private List<SelfEvaluation> opened(EvaluationRound round) {
        return office().inTransaction(
                        () -> office().get(SelfEvaluations.class).ofRound(round.districtCode(), round.id()));
    }

    private Stage stage(SelfEvaluation form) {
        return office().inTransaction(
                        () -> office().get(Road.class).stage(form.id()).orElseThrow());
    }

    private List<Long> departments(Town town, int count) {
        String district = town.federation().districtCode();
        return office().inTransaction(() -> IntStream.range(0, count)
                .mapToObj(i -> new Department(office().get(Ids.class).next(), district, "某区第" + i + "局", "第" + i + "局"))
                .peek(office().get(Departments.class)::add)
                .map(Department::id)
                .toList());
    }
}
