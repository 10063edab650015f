package org.hengping.workflow.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.hengping.core.form.Piece.NotApplicable;
import org.hengping.core.indicator.Level1;
import org.hengping.core.indicator.Score;
import org.hengping.core.results.Counting;
import org.hengping.core.results.Result;
import org.hengping.core.results.YearOnYear;
import org.hengping.core.review.Stage;
import org.hengping.core.round.Grade;
import org.hengping.core.scoring.Rating;
import org.hengping.workflow.Forms;
import org.hengping.workflow.Office;
import org.hengping.workflow.Office.Town;
import org.hengping.workflow.road.HeadReview;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which of a form's two results counts in a year's summary, from its first submission to the next approval. */
class TwoResultsTest {

    private static final Office OFFICE = Office.h2();

    private final Town town = OFFICE.town();
    private final Reviewed reviewed = new Reviewed(OFFICE, town);
    private final Summarising summarising = OFFICE.get(Summarising.class);

    @Test
    void approval_brings_the_reviewed_points_of_the_total_and_of_its_group() {
        reviewed.approve(Forms.good(), 2, "1.00");

        Result result = line().result();

        assertThat(result.marks().self()).isEqualTo(new Rating(Score.of("100.00"), null, Grade.EXCELLENT));
        assertThat(result.marks().reviewed()).contains(new Rating(Score.of("95.00"), null, Grade.EXCELLENT));
        assertThat(result.marks().counted().total()).isEqualTo(Score.of("95.00"));
        assertThat(result.group(Level1.OUTPUT))
                .isEqualTo(new Result.Group(Score.of("50.00"), Score.of("45.00"), Score.of("50.00")));
        assertThat(result.group(Level1.SATISFACTION))
                .isEqualTo(new Result.Group(Score.of("10.00"), Score.of("10.00"), Score.of("10.00")));
    }

    @Test
    void what_is_not_applicable_is_rescaled_as_for_the_grade() {
        NotApplicable request = new NotApplicable(2, null, "本年未举办");
        town.write(Forms.asking(request));
        town.submit();

        Result.Marks marks = line().result().marks();

        assertThat(marks.max()).isEqualTo(Score.of("94.00"));
        assertThat(marks.computed()).isEqualTo(Score.of("94.00"));
        assertThat(marks.self()).isEqualTo(new Rating(Score.of("94.00"), Score.of("100.00"), Grade.EXCELLENT));
    }

    @Test
    void before_an_approval_the_departments_own_result_counts_and_has_no_rank() {
        town.write(Forms.good());
        town.submit();

        Result.Marks marks = line().result().marks();

        assertThat(marks.counting()).isEqualTo(Counting.SELF);
        assertThat(marks.counted()).isEqualTo(marks.self());
        assertThat(line().rank()).isNull();
    }

    @Test
    void an_approval_that_lowers_the_grade_gives_the_reviewed_result_and_a_rank_and_leaves_the_own_one() {
        reviewed.approve(Forms.executed(Forms.good(), "150.5"), 2, "1.00");

        Result.Marks marks = line().result().marks();

        assertThat(marks.self()).isEqualTo(new Rating(Score.of("94.65"), null, Grade.EXCELLENT));
        assertThat(marks.counted()).isEqualTo(new Rating(Score.of("89.65"), null, Grade.GOOD));
        assertThat(marks.counting()).isEqualTo(Counting.REVIEWED);
        assertThat(line().rank()).isEqualTo(1);
    }

    @Test
    void what_was_approved_goes_on_counting_while_the_form_is_open_again() {
        reviewed.approve(Forms.good(), 2, "1.00");
        Result approved = line().result();

        reviewed.reopen();

        assertThat(line().result()).isEqualTo(approved);
        assertThat(line().standing().reopened()).isTrue();

        town.write(Forms.executed(Forms.good(), "150.5"));
        town.submit();

        assertThat(line().result()).isEqualTo(approved);
        assertThat(line().standing().stage()).isEqualTo(Stage.HEAD_REVIEW);

        OFFICE.get(HeadReview.class).sendBack(town.head(), town.evaluation(), town.seen(), "请补充");
        reviewed.approve(Forms.executed(Forms.good(), "300"), 2, "2.00");

        assertThat(line().standing().reopened()).isFalse();
        assertThat(line().result().marks().counted().total()).isEqualTo(Score.of("95.26"));
    }

    @Test
    void an_approval_of_before_counts_marked_as_by_earlier_rules() {
        reviewed.approve(Forms.good(), 2, "1.00");
        OFFICE.get(JdbcClient.class)
                .sql("UPDATE result SET earlier_rules = TRUE WHERE evaluation_id = ?")
                .param(town.evaluation())
                .update();

        assertThat(line().result().marks().counting()).isEqualTo(Counting.REVIEWED_BY_EARLIER_RULES);
        assertThat(summarising.years(town.chief()).getFirst().tallies().byEarlierRules())
                .isEqualTo(1);
    }

    @Test
    void a_year_not_reviewed_yet_is_compared_by_what_the_department_claimed_in_both() {
        reviewed.approve(Forms.good(), 2, "1.00");
        long last = summarising.rounds(town.chief()).getFirst().id();
        town.opened(2021, List.of(town.federation().id()));
        town.write(Forms.executed(Forms.good(), "300"));
        town.submit();

        SummaryLine line = summarising
                .summary(
                        town.chief(),
                        summarising.rounds(town.chief()).getFirst().id(),
                        last)
                .lines()
                .getFirst();

        assertThat(line.change()).isEqualTo(new YearOnYear(new BigDecimal("-0.74"), false));
        assertThat(OFFICE.get(PastResults.class)
                        .own(town.preparer())
                        .getFirst()
                        .years()
                        .getFirst()
                        .change())
                .isEqualTo(line.change());
    }

    private SummaryLine line() {
        return summarising
                .summary(
                        town.chief(),
                        summarising.rounds(town.chief()).getFirst().id(),
                        null)
                .lines()
                .getFirst();
    }
}
