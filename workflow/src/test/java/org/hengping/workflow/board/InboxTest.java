package org.hengping.workflow.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hengping.core.day.MovableClock;
import org.hengping.core.day.OfficeDay;
import org.hengping.core.review.Stage;
import org.hengping.workflow.Office;
import org.hengping.workflow.Office.Town;
import org.junit.jupiter.api.Test;

/** The lists of a person after a second round has opened. */
class InboxTest {

    private static final Office OFFICE = Office.h2();

    private final Town town = OFFICE.town();
    private final Inbox inbox = OFFICE.get(Inbox.class);

    @Test
    void a_finished_form_is_shown_until_the_next_round_opens() {
        town.at(Stage.APPROVED);
        assertThat(years(inbox.started(town.preparer()))).containsExactly(2020);

        nextYear();

        assertThat(inbox.started(town.preparer())).isEmpty();
        assertThat(years(inbox.waiting(town.preparer()))).containsExactly(2021);
        assertThat(inbox.done(town.preparer())).hasSize(1);
    }

    @Test
    void an_unfinished_form_of_an_earlier_round_stays_in_sight() {
        town.at(Stage.HEAD_REVIEW);

        nextYear();

        assertThat(years(inbox.started(town.preparer()))).containsExactly(2020);
        assertThat(years(inbox.waiting(town.head()))).containsExactly(2020);
    }

    @Test
    void a_round_just_opened_does_not_hide_who_is_late_in_the_one_before() {
        MovableClock clock = OFFICE.clock();
        clock.set(OfficeDay.TODAY.plusDays(60).atTime(10, 0));
        try {
            nextYear();

            assertThat(inbox.overview(town.officer())).hasValueSatisfying(overview -> {
                assertThat(overview.round().fiscalYear()).isEqualTo(2020);
                assertThat(overview.late()).isEqualTo(2);
            });
            assertThat(OFFICE.get(Overseeing.class).late(town.officer())).isEqualTo(2);
        } finally {
            clock.right();
        }
    }

    private void nextYear() {
        town.opened(2021, List.of(town.federation().id()));
    }

    private static List<Integer> years(List<Task> tasks) {
        return tasks.stream().map(task -> task.round().fiscalYear()).toList();
    }
}
