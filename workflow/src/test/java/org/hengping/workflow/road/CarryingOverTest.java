package org.hengping.workflow.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hengping.core.form.CarryOver;
import org.hengping.core.form.Change;
import org.hengping.core.form.Draft;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.indicator.Indicator;
import org.hengping.core.review.Refusal;
import org.hengping.core.review.Stage;
import org.hengping.workflow.Forms;
import org.hengping.workflow.Office;
import org.hengping.workflow.Office.Town;
import org.junit.jupiter.api.Test;

/** Rows of an earlier year in the draft of this one. */
class CarryingOverTest {

    private static final Office OFFICE = Office.h2();

    private final Town town = OFFICE.town();

    @Test
    void the_rows_come_from_the_departments_own_approved_version_of_the_year_before() {
        town.at(Stage.APPROVED);
        nextYear(2021);

        CarryOverSource source = source().orElseThrow();

        assertThat(source.round().fiscalYear()).isEqualTo(2020);
        assertThat(source.stage()).isEqualTo(Stage.APPROVED);
        assertThat(source.version().number()).isEqualTo(1);
        assertThat(source.version().form()).isEqualTo(Forms.good());
    }

    @Test
    void an_approved_year_comes_before_a_later_one_that_was_only_handed_in() {
        town.at(Stage.APPROVED);
        nextYear(2021);
        town.at(Stage.HEAD_REVIEW);
        nextYear(2022);

        assertThat(source().orElseThrow().round().fiscalYear()).isEqualTo(2020);
    }

    @Test
    void where_no_year_was_approved_the_last_one_handed_in_serves() {
        town.at(Stage.HEAD_REVIEW);
        nextYear(2021);
        town.at(Stage.HEAD_REVIEW);
        nextYear(2022);

        assertThat(source().orElseThrow().round().fiscalYear()).isEqualTo(2021);
    }

    @Test
    void a_draft_never_handed_in_and_a_later_year_are_no_source() {
        town.write(Forms.good());
        long before = town.evaluation();
        nextYear(2021);
        assertThat(source()).isEmpty();

        town.at(Stage.APPROVED);

        assertThat(OFFICE.get(CarryingOver.class).source(town.preparer(), before))
                .isEmpty();
    }

    @Test
    void the_rows_are_in_the_draft_and_nothing_of_what_came_of_them() {
        town.at(Stage.APPROVED);
        nextYear(2021);
        Draft empty = town.sheet(town.preparer()).draft();

        Draft draft = save(empty, false);

        assertThat(draft.form().indicators())
                .extracting(Indicator::content)
                .isEqualTo(Forms.good().indicators().stream()
                        .map(Indicator::content)
                        .toList());
        assertThat(draft.form().indicators())
                .allMatch(row -> row.actual().isEmpty() && row.selfScore() == null && row.tier() == null);
    }

    @Test
    void a_draft_changed_since_it_was_seen_refuses_and_nothing_is_lost() {
        town.at(Stage.APPROVED);
        nextYear(2021);
        Draft seen = town.write(Forms.good());
        town.write(Forms.good());

        assertThatThrownBy(() -> save(seen, true)).isInstanceOf(Refusal.Stale.class);
        assertThat(town.sheet(town.preparer()).form()).isEqualTo(Forms.good());
    }

    @Test
    void a_draft_that_would_grow_beyond_the_limit_refuses_and_nothing_is_lost() {
        town.at(Stage.APPROVED);
        nextYear(2021);
        Draft draft = town.write(Forms.good());
        EvaluationForm form = draft.form();
        List<Indicator> many = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            many.addAll(form.indicators());
        }

        assertThatThrownBy(() -> save(draft, new CarryOver(form, List.of(), many, false)))
                .isInstanceOf(Refusal.NotPermitted.class);
        assertThat(town.sheet(town.preparer()).form()).isEqualTo(Forms.good());
    }

    private void nextYear(int fiscalYear) {
        town.opened(fiscalYear, List.of(town.federation().id()));
    }

    private Optional<CarryOverSource> source() {
        return OFFICE.get(CarryingOver.class).source(town.preparer(), town.evaluation());
    }

    private Draft save(Draft seen, boolean replaces) {
        List<Indicator> rows = source().orElseThrow().version().form().indicators();
        return save(seen, new CarryOver(seen.form(), List.of(), rows, replaces));
    }

    private Draft save(Draft seen, CarryOver carried) {
        List<Change> changes = new ArrayList<>();
        carried.saved().forEach(piece -> changes.add(Change.save(piece, seen.revision(piece.id()))));
        carried.removed().forEach(id -> changes.add(Change.remove(id, seen.revision(id))));
        return OFFICE.get(Drafting.class).save(town.preparer(), town.evaluation(), changes);
    }
}
