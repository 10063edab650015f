package org.hengping.core.results;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.hengping.core.indicator.Score;
import org.hengping.core.results.Result.Marks;
import org.hengping.core.review.SelfEvaluation;
import org.hengping.core.review.Stage;
import org.hengping.core.round.DueDays;
import org.hengping.core.round.EvaluationRound;
import org.hengping.core.round.Grade;
import org.hengping.core.round.ResubmissionDays;
import org.hengping.core.round.RuleSets;
import org.hengping.core.round.Template;
import org.hengping.core.scoring.Rating;

/** Whatever a year's results are: of the two results of a form one counts, under its own name, and no sum mixes them. */
class CountedPropertiesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final EvaluationRound ROUND = new EvaluationRound(
            7,
            "430112",
            2025,
            "2025年度部门整体支出绩效自评",
            RuleSets.national(),
            new EvaluationRound.Days(DAY, new DueDays(DAY, DAY, DAY), ResubmissionDays.USUAL, null),
            true,
            Template.DEPARTMENT);

    @Property
    void the_result_that_counts_is_the_reviewed_one_or_the_own_one_marked_as_not_reviewed(@ForAll long seed) {
        Marks marks = year(seed, 1).getFirst().result().marks();

        Rating counted = marks.counted();

        switch (marks.counting()) {
            case SELF -> {
                assertThat(marks.reviewed()).isEmpty();
                assertThat(counted).isEqualTo(marks.self());
            }
            case REVIEWED, REVIEWED_BY_EARLIER_RULES -> {
                assertThat(marks.reviewed()).contains(counted);
                assertThat(marks.counting() == Counting.REVIEWED_BY_EARLIER_RULES)
                        .isEqualTo(marks.approval().byEarlierRules());
            }
        }
        assertThat(counted.grade() == null
                        || counted.grade() == RuleSets.national().grades().of(counted.outOfHundred()))
                .isTrue();
    }

    @Property
    void sums_come_to_the_same_in_whatever_parts_they_are_added_up(
            @ForAll long seed, @ForAll @IntRange(max = 40) int forms) {
        List<Standing> all = year(seed, forms);
        List<Standing> mixed = new ArrayList<>(all);
        Collections.shuffle(mixed, new Random(seed));
        Map<List<Object>, Tally> added = mixed.stream()
                .map(Tally::of)
                .collect(toMap(tally -> Arrays.asList(tally.reviewed(), tally.grade()), tally -> tally, Tally::plus));

        Tallies sums = new Tallies(List.copyOf(added.values()));

        assertThat(figures(sums)).isEqualTo(figures(Tallies.of(all)));
    }

    @Property
    void means_and_grades_are_of_the_reviewed_or_of_the_others_and_without_a_grade_of_none(
            @ForAll long seed, @ForAll @IntRange(max = 40) int forms) {
        List<Standing> all = year(seed, forms);
        Tallies sums = Tallies.of(all);

        for (boolean reviewed : new boolean[] {true, false}) {
            List<Marks> marks = all.stream()
                    .filter(standing -> standing.reviewed() == reviewed)
                    .map(standing -> standing.result().marks())
                    .toList();
            List<Rating> graded = marks.stream()
                    .map(one -> reviewed ? one.reviewed().orElseThrow() : one.self())
                    .filter(rating -> rating.grade() != null)
                    .toList();
            Tallies part = sums.reviewed(reviewed);
            assertThat(part.forms()).isEqualTo(marks.size());
            assertThat(part.ungraded()).isEqualTo(marks.size() - graded.size());
            assertThat(part.meanScore().map(Score::value).orElse(null)).isEqualTo(mean(graded));
            for (Grade grade : Grade.values()) {
                assertThat(part.graded(grade)).isEqualTo((int) graded.stream()
                        .filter(rating -> rating.grade() == grade)
                        .count());
            }
        }
    }

    @Property
    void ranks_follow_the_reviewed_scores_and_claims_have_none(
            @ForAll long seed, @ForAll @IntRange(max = 40) int forms) {
        List<Result> all = year(seed, forms).stream().map(Standing::result).toList();

        Map<Long, Integer> ranks = Ranking.of(all);

        for (Result result : all) {
            boolean ranked = result.marks().counting().reviewed()
                    && result.marks().counted().grade() != null;
            assertThat(ranks.containsKey(result.evaluationId())).isEqualTo(ranked);
            if (ranked) {
                long better = all.stream()
                        .filter(other -> ranks.containsKey(other.evaluationId()))
                        .filter(other -> score(other).above(score(result)))
                        .count();
                assertThat(ranks.get(result.evaluationId())).isEqualTo((int) better + 1);
            }
        }
    }

    @Property
    void years_are_compared_like_with_like(@ForAll long seed) {
        List<Standing> two = year(seed, 2);
        Marks now = two.getFirst().result().marks();
        Marks before = two.getLast().result().marks();

        YearOnYear.of(two.getFirst().result(), two.getLast().result()).ifPresent(change -> {
            Score one = (change.reviewed() ? now.reviewed().orElseThrow() : now.self()).outOfHundred();
            Score other = (change.reviewed() ? before.reviewed().orElseThrow() : before.self()).outOfHundred();
            assertThat(change.points()).isEqualByComparingTo(one.value().subtract(other.value()));
            assertThat(change.reviewed())
                    .isEqualTo(now.reviewed().isPresent() && before.reviewed().isPresent());
        });
    }

    private static List<Object> figures(Tallies sums) {
        return Stream.of(sums, sums.reviewed(true), sums.reviewed(false))
                .<Object>flatMap(part -> Stream.of(
                        part.forms(),
                        part.ungraded(),
                        part.byEarlierRules(),
                        part.rated(),
                        part.meanScore(),
                        part.meanSelf(),
                        part.meanRate()))
                .toList();
    }

    private static Score score(Result result) {
        return result.marks().counted().outOfHundred();
    }

    private static BigDecimal mean(List<Rating> ratings) {
        return ratings.isEmpty()
                ? null
                : ratings.stream()
                        .map(rating -> rating.outOfHundred().value())
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(ratings.size()), 2, RoundingMode.HALF_UP);
    }

    private static List<Standing> year(long seed, int forms) {
        RandomResults results = new RandomResults(seed);
        return IntStream.rangeClosed(1, forms)
                .mapToObj(id -> {
                    SelfEvaluation evaluation = new SelfEvaluation(
                            new SelfEvaluation.Identity(id, "430112", ROUND.id(), id),
                            new SelfEvaluation.State(Stage.APPROVED, 1, 1, null, false, 1));
                    Result handedIn = results.handedIn(evaluation, 1, ROUND);
                    return results.random().nextBoolean()
                            ? new Standing(results.approved(handedIn), Stage.APPROVED)
                            : new Standing(handedIn, Stage.FINANCE_REVIEW);
                })
                .toList();
    }
}
