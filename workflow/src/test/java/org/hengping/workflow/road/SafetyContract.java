package org.hengping.workflow.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hengping.core.form.Change;
import org.hengping.core.form.Draft;
import org.hengping.core.form.Piece.Functions;
import org.hengping.core.form.Piece.NotApplicable;
import org.hengping.core.form.Piece.Row;
import org.hengping.core.form.PieceId;
import org.hengping.core.indicator.Indicator;
import org.hengping.core.indicator.Level1;
import org.hengping.core.review.Act;
import org.hengping.core.review.Refusal;
import org.hengping.core.review.Stage;
import org.hengping.core.review.Version;
import org.hengping.workflow.Forms;
import org.hengping.workflow.RoadTests;
import org.hengping.workflow.board.Inbox;
import org.hengping.workflow.engine.Road;
import org.junit.jupiter.api.Test;

/** Nothing is lost, and nothing happens by half; the same on every database. */
abstract class SafetyContract extends RoadTests {

    @Test
    void a_stale_piece_is_refused_and_both_texts_are_kept() {
        Draft seen = town.write(Forms.good());
        Change mine = Change.save(new Functions("我的文字"), seen.revision(PieceId.FUNCTIONS));
        drafting().save(town.preparer(), town.evaluation(), List.of(Change.save(new Functions("他的文字"), mine.seen())));

        assertThatThrownBy(() -> drafting().save(town.preparer(), town.evaluation(), List.of(mine)))
                .isInstanceOf(Refusal.Stale.class);
        assertThat(town.sheet(town.preparer()).form().functions().text()).isEqualTo("他的文字");
    }

    @Test
    void nothing_endless_is_stored() {
        String endless = "长".repeat(60_000);
        assertThatThrownBy(() -> drafting()
                        .save(town.preparer(), town.evaluation(), List.of(Change.save(new Functions(endless), 0))))
                .isInstanceOf(Refusal.NotPermitted.class);
        List<Change> many = java.util.stream.IntStream.range(0, 2001)
                .mapToObj(number -> Change.save(new NotApplicable(number, null, "x"), 0))
                .toList();
        assertThatThrownBy(() -> drafting().save(town.preparer(), town.evaluation(), many))
                .isInstanceOf(Refusal.NotPermitted.class);
        town.at(Stage.HEAD_REVIEW);
        assertThatThrownBy(() -> head().endorse(town.head(), town.evaluation(), town.seen(), endless))
                .isInstanceOf(Refusal.NotPermitted.class);
    }

    @Test
    void no_cell_of_a_row_is_longer_than_a_person_would_write() {
        String story = "长".repeat(5000);

        assertThatThrownBy(() -> save(row("", story)))
                .isInstanceOfSatisfying(
                        Refusal.NotPermitted.class,
                        refused -> assertThat(refused.sentence().arguments()).contains(2000));
        save(row(story, ""));
        assertThat(town.sheet(town.preparer()).form().indicators().getFirst().content())
                .isEqualTo(story);
    }

    @Test
    void a_page_older_than_the_draft_is_not_handed_in() {
        Draft seen = town.write(Forms.good());
        town.write(Forms.executed(Forms.good(), "300"));

        assertThatThrownBy(() -> drafting().submit(town.preparer(), town.evaluation(), seen.revision(), ""))
                .isInstanceOf(Refusal.Stale.class);
        stands(Stage.DRAFT);
    }

    @Test
    void a_version_that_is_no_longer_on_the_desk_is_not_signed() {
        town.at(Stage.HEAD_REVIEW);
        Version.Seen old = town.seen();
        head().sendBack(town.head(), town.evaluation(), old, "请核实");
        town.write(Forms.executed(Forms.good(), "300"));
        town.submit();

        assertThatThrownBy(() -> head().endorse(town.head(), town.evaluation(), old, ""))
                .isInstanceOf(Refusal.Stale.class);
        stands(Stage.HEAD_REVIEW);
    }

    @Test
    void reviewed_scores_never_change_the_hash_of_what_was_handed_in() {
        town.at(Stage.FINANCE_REVIEW);
        Version.Seen before = town.seen();

        reviewSheets().save(town.officer(), before, reviewed(2, "5.00"));

        assertThat(town.seen()).isEqualTo(before);
        assertThat(town.sheet(town.officer()).version().intact()).isTrue();
    }

    @Test
    void an_approval_of_a_sheet_somebody_else_changed_is_refused() {
        town.at(Stage.FINANCE_REVIEW);
        reviewSheets().save(town.officer(), town.seen(), reviewed(2, "5.00"));

        assertThatThrownBy(() -> finance().approve(town.officer(), town.evaluation(), town.seen(), 0, ""))
                .isInstanceOf(Refusal.Stale.class);
    }

    @Test
    void an_exception_after_the_engine_has_advanced_leaves_no_trace_on_either_side() {
        town.at(Stage.HEAD_REVIEW);
        int entries = town.sheet(town.auditor()).history().size();

        assertThatThrownBy(() -> office().inTransaction(() -> {
                    head().endorse(
                                    town.head(),
                                    town.evaluation(),
                                    town.sheet(town.head()).version().seen(),
                                    "");
                    assertThat(office().get(Road.class).stage(town.evaluation()))
                            .contains(Stage.FINANCE_REVIEW);
                    throw new IllegalStateException("power cut");
                }))
                .hasMessage("power cut");

        stands(Stage.HEAD_REVIEW);
        assertThat(town.sheet(town.auditor()).history()).hasSize(entries);
    }

    @Test
    void of_two_heads_endorsing_at_once_one_wins_and_the_other_is_told() throws Exception {
        town.at(Stage.HEAD_REVIEW);
        Version.Seen seen = town.seen();

        List<Object> outcomes =
                together(() -> head().endorse(town.head(), town.evaluation(), seen, "同意"), () -> head().endorse(
                                town.deputyHead(), town.evaluation(), seen, "同意"));

        assertThat(outcomes).filteredOn("done"::equals).hasSize(1);
        assertThat(outcomes).filteredOn(Refusal.NotNow.class::isInstance).hasSize(1);
        stands(Stage.FINANCE_REVIEW);
        history(Act.OPEN, Act.SUBMIT, Act.ENDORSE);
    }

    @Test
    void a_department_that_never_begins_is_visible() {
        assertThat(office().get(Inbox.class).overview(town.officer())).hasValueSatisfying(overview -> {
            assertThat(overview.sums().at(Stage.DRAFT)).isEqualTo(2);
            assertThat(overview.tasks()).hasSize(2);
        });
    }

    private static Row row(String content, String actual) {
        return new Row(new Indicator(
                7,
                new Indicator.Levels(Level1.OUTPUT, "数量指标", ""),
                content,
                "",
                actual,
                new Indicator.Points(null, null),
                new Indicator.Shortfall("", ""),
                null));
    }

    private void save(Row row) {
        drafting().save(town.preparer(), town.evaluation(), List.of(Change.save(row, Draft.ABSENT)));
    }

    private static List<Object> together(Runnable... acts) throws Exception {
        CyclicBarrier start = new CyclicBarrier(acts.length);
        List<Future<Object>> futures = new ArrayList<>();
        try (ExecutorService people = Executors.newFixedThreadPool(acts.length)) {
            for (Runnable act : acts) {
                Callable<Object> outcome = () -> {
                    start.await();
                    try {
                        act.run();
                        return "done";
                    } catch (Refusal refusal) {
                        return refusal;
                    }
                };
                futures.add(people.submit(outcome));
            }
        }
        List<Object> outcomes = new ArrayList<>();
        for (Future<Object> future : futures) {
            outcomes.add(future.get());
        }
        return outcomes;
    }
}
