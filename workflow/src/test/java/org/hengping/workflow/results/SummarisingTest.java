package org.hengping.workflow.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.hengping.core.day.OfficeDay;
import org.hengping.core.indicator.Amount;
import org.hengping.core.indicator.Percentage;
import org.hengping.core.indicator.Score;
import org.hengping.core.overdue.Step;
import org.hengping.core.results.Counting;
import org.hengping.core.results.Outlier;
import org.hengping.core.results.Result;
import org.hengping.core.results.Results;
import org.hengping.core.results.Standing;
import org.hengping.core.results.Tallies;
import org.hengping.core.results.YearOnYear;
import org.hengping.core.review.Refusal;
import org.hengping.core.review.Stage;
import org.hengping.core.review.Version;
import org.hengping.core.round.Grade;
import org.hengping.core.round.RuleSets;
import org.hengping.core.scoring.Rating;
import org.hengping.core.scoring.Scoring;
import org.hengping.workflow.Forms;
import org.hengping.workflow.Office;
import org.hengping.workflow.Office.Town;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a year comes to, and who may know. */
class SummarisingTest {

    private static final Office OFFICE = Office.h2();

    private final Town town = OFFICE.town();
    private final Reviewed reviewed = new Reviewed(OFFICE, town);
    private final Summarising summarising = OFFICE.get(Summarising.class);
    private final PastResults past = OFFICE.get(PastResults.class);

    @Test
    void a_form_under_way_shows_the_figures_it_was_handed_in_with() {
        town.write(Forms.good());
        town.submit();

        YearSummary summary = summary();

        assertThat(summary.expected()).isEqualTo(2);
        assertThat(summary.lines()).hasSize(1);
        Result result = summary.lines().getFirst().result();
        assertThat(result.marks().self()).isEqualTo(new Rating(Score.of("100.00"), null, Grade.EXCELLENT));
        assertThat(result.marks().counting()).isEqualTo(Counting.SELF);
        assertThat(result.marks().computed()).isEqualTo(Score.of("100.00"));
        assertThat(result.marks().byRule().plus(result.marks().byClaim())).isEqualTo(Score.of("100.00"));
        assertThat(result.marks().approval()).isNull();
        assertThat(result.money())
                .isEqualTo(
                        new Result.Money(Amount.of("324"), Amount.of("324"), new Percentage(new BigDecimal("100.00"))));
        assertThat(result.claims()).isEqualTo(new Result.Claims(true, 5, new Percentage(new BigDecimal("420.00"))));
        assertThat(summary.lines().getFirst().rank()).isNull();
    }

    @Test
    void who_is_late_now_is_said_scored_or_not() {
        town.write(Forms.good());
        town.submit();
        assertThat(summary().lines().getFirst().late()).isNull();
        assertThat(summary().unscored()).extracting(UnscoredDepartment::late).containsOnlyNulls();

        OFFICE.clock().set(OfficeDay.TODAY.plusDays(60).atTime(10, 0));
        try {
            YearSummary later = summary();
            assertThat(later.lines().getFirst().late().step()).isEqualTo(Step.WITH_HEAD);
            assertThat(later.unscored().getFirst().late().step()).isEqualTo(Step.DRAFTING);
            assertThat(past.own(town.preparer()).getFirst().years().getFirst().late())
                    .isEqualTo(later.lines().getFirst().late());
        } finally {
            OFFICE.clock().right();
        }
    }

    @Test
    void what_is_kept_equals_a_recount_from_the_form_and_its_sheet() {
        reviewed.approve(Forms.executed(Forms.good(), "150.5"), 2, "1.00");

        Result kept = summary().lines().getFirst().result();

        Version version = town.sheet(town.officer()).version();
        var score = Scoring.score(version.form(), RuleSets.national(), 2020);
        assertThat(kept.marks().self()).isEqualTo(score.totals().self());
        assertThat(kept.marks().byRule()).isEqualTo(score.totals().byRule());
        assertThat(kept.marks().byClaim()).isEqualTo(score.totals().byClaim());
        assertThat(kept.marks().reviewed())
                .isEqualTo(town.sheet(town.officer()).outcome().reviewed());
        assertThat(kept.money().rate()).isEqualTo(score.execution().rate());
        assertThat(kept.money().rate()).isEqualTo(new Percentage(new BigDecimal("46.45")));
        assertThat(kept.marks().reviewed()).contains(new Rating(Score.of("89.65"), null, Grade.GOOD));
    }

    @Test
    void outliers_say_why() {
        reviewed.approve(Forms.executed(Forms.good(), "150.5"), 2, "1.00");

        assertThat(summary().lines().getFirst().outliers())
                .extracting(Outlier::kind)
                .containsExactly(
                        Outlier.Kind.ALL_FULL_MARKS,
                        Outlier.Kind.EXCEEDED_THREEFOLD,
                        Outlier.Kind.LOW_EXECUTION,
                        Outlier.Kind.FAR_FROM_SELF);
        assertThat(summary().lines().getFirst().outliers().getLast().why().arguments())
                .containsExactly(Score.of("94.65"), Score.of("89.65"), Score.of("5.00"));
    }

    @Test
    void a_year_is_compared_with_another_department_by_department() {
        reviewed.approve(Forms.good(), 2, "1.00");
        long last = summarising.rounds(town.chief()).getFirst().id();
        town.opened(2021, List.of(town.federation().id()));
        reviewed.approve(Forms.executed(Forms.good(), "300"), 2, "6.00");

        YearSummary summary = summarising.summary(
                town.chief(), summarising.rounds(town.chief()).getFirst().id(), last);

        SummaryLine line = summary.lines().getFirst();
        assertThat(line.before().marks().counted().total()).isEqualTo(Score.of("95.00"));
        assertThat(line.result().marks().counted().total()).isEqualTo(Score.of("99.26"));
        assertThat(line.change()).isEqualTo(new YearOnYear(new BigDecimal("4.26"), true));
        assertThat(summarising.years(town.auditor()))
                .extracting(year -> year.round().fiscalYear() + " "
                        + year.tallies().reviewed(true).meanScore().orElseThrow())
                .containsExactly("2021 99.26", "2020 95.00");
    }

    @Test
    void the_sums_of_the_database_equal_those_of_the_lines() {
        reviewed.approve(Forms.executed(Forms.good(), "150.5"), 2, "1.00");

        Tallies years = summarising.years(town.chief()).getFirst().tallies();

        assertThat(years)
                .isEqualTo(Tallies.of(
                        summary().lines().stream().map(SummaryLine::standing).toList()));
    }

    @Test
    void a_department_sees_its_own_years_and_no_summary() {
        reviewed.approve(Forms.good(), 2, "1.00");

        List<OwnResults> own = past.own(town.preparer());
        assertThat(own).extracting(OwnResults::department).containsExactly(town.federation());
        assertThat(own.getFirst().years())
                .extracting(OwnYear::standing)
                .extracting(Standing::stage)
                .containsExactly(Stage.APPROVED);
        assertThat(past.own(town.otherPreparer())).singleElement().satisfies(other -> assertThat(other.years())
                .isEmpty());
        assertThat(past.own(town.chief())).isEmpty();
        for (long stranger : List.of(town.preparer(), town.head(), town.admin())) {
            assertThatThrownBy(() -> summarising.years(stranger)).isInstanceOf(Refusal.NotPermitted.class);
            assertThatThrownBy(() -> summarising.rounds(stranger)).isInstanceOf(Refusal.NotPermitted.class);
            assertThatThrownBy(() -> summarising.summary(stranger, 1, null)).isInstanceOf(Refusal.NotPermitted.class);
        }
    }

    @Test
    void the_rounds_of_another_district_do_not_exist() {
        long round = summarising.rounds(town.chief()).getFirst().id();
        Town elsewhere = OFFICE.town();

        assertThatThrownBy(() -> summarising.summary(elsewhere.chief(), round, null))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void results_missing_from_an_older_database_are_written_once_and_equal() {
        reviewed.approve(Forms.good(), 2, "1.00");
        Standing before = kept().getFirst();
        OFFICE.get(JdbcClient.class)
                .sql("DELETE FROM result WHERE evaluation_id = ?")
                .param(town.evaluation())
                .update();
        OFFICE.get(JdbcClient.class)
                .sql("DELETE FROM judgment WHERE evaluation_id = ?")
                .param(town.evaluation())
                .update();
        assertThat(kept()).isEmpty();

        assertThat(OFFICE.get(JudgmentRecovery.class).next()).isEqualTo(1);

        assertThat(kept()).containsExactly(before);
        assertThat(OFFICE.get(JudgmentRecovery.class).next()).isZero();
    }

    private YearSummary summary() {
        return summarising.summary(
                town.chief(), summarising.rounds(town.chief()).getFirst().id(), null);
    }

    private List<Standing> kept() {
        return OFFICE.inTransaction(() -> OFFICE.get(Results.class)
                .ofRound(town.federation().districtCode(), town.stored().roundId()));
    }
}
