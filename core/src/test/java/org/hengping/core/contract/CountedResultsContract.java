package org.hengping.core.contract;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.organization.District;
import org.hengping.core.organization.Person;
import org.hengping.core.results.RandomResults;
import org.hengping.core.results.Result;
import org.hengping.core.results.Standing;
import org.hengping.core.results.Tallies;
import org.hengping.core.results.Tally;
import org.hengping.core.review.SelfEvaluation;
import org.hengping.core.review.Stage;
import org.hengping.core.review.Version;
import org.hengping.core.round.EvaluationRound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts of forms that lived through anything, and that the store sums up exactly that. */
public abstract class CountedResultsContract extends PortsContract {

    private static final EvaluationForm FORM = EvaluationForm.blank("区妇联");
    private static final int FORMS = 25;

    private District district;
    private Person person;

    @BeforeEach
    void open() {
        district = district();
        person = person(district);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void the_version_approved_last_counts_else_the_latest_and_sums_are_over_these(long seed) {
        RandomResults results = new RandomResults(seed);
        List<EvaluationRound> rounds = List.of(round(district, 2024), round(district, 2025));
        List<Standing> expected = new ArrayList<>();
        for (int i = 0; i < FORMS; i++) {
            life(results, rounds.get(i % 2)).ifPresent(expected::add);
        }

        List<Standing> counted = rounds.stream()
                .flatMap(round -> inTransaction(() -> ports().results().ofRound(district.code(), round.id())).stream())
                .toList();
        List<Tally> sums = inTransaction(() -> ports().results().tallies(district.code()));

        assertThat(counted).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(sums).doesNotHaveDuplicates().hasSameSizeAs(byKind(sums).keySet());
        assertThat(byKind(sums)).isEqualTo(byKind(Tallies.of(expected).all()));
    }

    /** Hands a form in one to three times, and sends it back, approves it and opens it again in between. */
    private Optional<Standing> life(RandomResults results, EvaluationRound round) {
        SelfEvaluation evaluation = evaluation(round, department(district));
        Result counts = null;
        Stage stage = Stage.HEAD_REVIEW;
        int versions = results.random().nextInt(3) + 1;
        for (int number = 1; number <= versions; number++) {
            Result next = results.handedIn(evaluation, number, round);
            frozen(evaluation, next);
            stage = Stage.HEAD_REVIEW;
            boolean approvedBefore = counts != null && counts.marks().approval() != null;
            if (results.random().nextBoolean()) {
                Result approved = results.approved(next);
                change(() -> ports().results().keep(approved));
                counts = approved;
                stage = Stage.APPROVED;
            } else if (!approvedBefore) {
                counts = next;
            }
        }
        boolean exempt = !results.often();
        Stage last = results.often() ? stage : Stage.DRAFT;
        SelfEvaluation stored = stored(evaluation);
        change(() -> ports().evaluations().store(stored.at(last).exempt(exempt)));
        return exempt ? Optional.empty() : Optional.ofNullable(counts).map(result -> new Standing(result, last));
    }

    private void frozen(SelfEvaluation evaluation, Result result) {
        Version version = Version.freeze(
                evaluation.id(),
                result.version(),
                FORM,
                round(evaluation.roundId()).ruleSet(),
                NOON,
                person.id());
        SelfEvaluation stored = stored(evaluation);
        change(() -> {
            ports().versions().add(version);
            ports().results().keep(result);
            ports().evaluations().store(stored.frozen().at(Stage.HEAD_REVIEW));
        });
    }

    private EvaluationRound round(long id) {
        return inTransaction(() -> ports().rounds().find(district.code(), id)).orElseThrow();
    }

    private SelfEvaluation stored(SelfEvaluation evaluation) {
        return inTransaction(() -> ports().evaluations().find(district.code(), evaluation.id()))
                .orElseThrow();
    }

    private static Map<List<Object>, Tally> byKind(List<Tally> tallies) {
        return tallies.stream()
                .collect(toMap(
                        tally -> Arrays.asList(tally.roundId(), tally.reviewed(), tally.grade()),
                        tally -> tally,
                        Tally::plus));
    }
}
