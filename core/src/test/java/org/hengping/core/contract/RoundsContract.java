package org.hengping.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.hengping.core.organization.District;
import org.hengping.core.organization.Person;
import org.hengping.core.round.DueDays;
import org.hengping.core.round.EvaluationRound;
import org.hengping.core.round.ResubmissionDays;
import org.hengping.core.round.RoundPart;
import org.hengping.core.round.RoundPart.Kind;
import org.hengping.core.round.RoundPart.Progress;
import org.hengping.core.round.RuleSets;
import org.hengping.core.round.Template;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of rounds and of the work of opening and closing them must do. */
public abstract class RoundsContract extends PortsContract {

    private District district;
    private Person person;
    private EvaluationRound round;

    @BeforeEach
    void a_district_with_a_round() {
        district = district();
        person = person(district);
        round = round(district);
    }

    @Test
    void a_round_keeps_its_form_its_days_and_its_end() {
        EvaluationRound project = new EvaluationRound(
                id(),
                district.code(),
                2024,
                "2024年度项目支出绩效自评",
                RuleSets.national(),
                new EvaluationRound.Days(
                        LocalDate.of(2025, 3, 3),
                        new DueDays(LocalDate.of(2025, 4, 1), LocalDate.of(2025, 4, 2), LocalDate.of(2025, 4, 3)),
                        ResubmissionDays.USUAL,
                        null),
                false,
                Template.PROJECT);
        change(() -> ports().rounds().add(project));
        assertThat(inTransaction(() -> ports().rounds().find(district.code(), project.id())))
                .contains(project);

        EvaluationRound changed = project.due(
                        new DueDays(LocalDate.of(2025, 5, 1), LocalDate.of(2025, 5, 2), LocalDate.of(2025, 5, 3)),
                        new ResubmissionDays(1, 2, 3, 7))
                .threeHands(true)
                .closed(LocalDate.of(2025, 6, 1));
        change(() -> ports().rounds().store(changed));

        assertThat(inTransaction(() -> ports().rounds().hold(district.code()))).containsExactly(round, changed);
        assertThat(inTransaction(() -> ports().rounds().hold("999999"))).isEmpty();
    }

    @Test
    void work_is_taken_in_pieces_until_nothing_is_left() {
        List<RoundPart> works = works(5);
        change(() -> ports().works().add(works));

        change(() -> ports().works().done(mine(3), NOON));
        assertThat(progress()).containsExactly(new Progress(round.id(), Kind.OPEN, 5, 3, 0));
        change(() -> ports().works().done(mine(3), NOON));

        assertThat(progress()).containsExactly(new Progress(round.id(), Kind.OPEN, 5, 5, 0));
        assertThat(mine(3)).isEmpty();
        assertThat(inTransaction(() -> ports().works().hold(works.getFirst()))).isFalse();
        assertThat(inTransaction(() -> ports().works().progress("999999"))).isEmpty();
    }

    @Test
    void what_failed_waits_behind_the_others_and_is_tried_again_later() {
        List<RoundPart> works = works(2);
        RoundPart failing = works.getFirst();
        change(() -> ports().works().add(works));
        change(() -> ports().works().failed(failing, NOON));

        assertThat(mine(9)).containsExactly(works.getLast());
        change(() -> ports().works().done(List.of(works.getLast()), NOON));
        assertThat(progress()).containsExactly(new Progress(round.id(), Kind.OPEN, 2, 1, 1));
        assertThat(inTransaction(() -> ports().works().hold(failing))).isTrue();

        change(() -> ports().works().done(List.of(failing), NOON));
        assertThat(progress()).containsExactly(new Progress(round.id(), Kind.OPEN, 2, 2, 0));
    }

    @Test
    void whoever_ordered_it_is_told_once_that_it_is_done() {
        List<RoundPart> works = works(2);
        change(() -> ports().works().add(works));
        change(() -> ports().works().done(works.subList(0, 1), NOON));
        assertThat(finished(person.id())).isEmpty();

        change(() -> ports().works().done(works, NOON));

        assertThat(finished(person(district).id())).isEmpty();
        assertThat(finished(person.id())).containsExactly(new Progress(round.id(), Kind.OPEN, 2, 2, 0));
        assertThat(finished(person.id())).isEmpty();
    }

    private List<RoundPart> works(int count) {
        return java.util.stream.Stream.generate(() -> department(district))
                .limit(count)
                .map(department ->
                        new RoundPart(round.id(), district.code(), Kind.OPEN, department.id(), person.id(), ""))
                .toList();
    }

    /** The next pieces of this round; other tests leave work of other rounds behind. */
    private List<RoundPart> mine(int atMost) {
        return inTransaction(() -> ports().works().take(1000, NOON.minusSeconds(1)).stream()
                .filter(work -> work.roundId() == round.id())
                .limit(atMost)
                .toList());
    }

    private List<Progress> progress() {
        return inTransaction(() -> ports().works().progress(district.code()));
    }

    private List<Progress> finished(long by) {
        return inTransaction(() -> ports().works().finished(district.code(), by));
    }
}
