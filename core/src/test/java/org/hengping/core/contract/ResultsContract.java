package org.hengping.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.GoodForm;
import org.hengping.core.form.PieceId;
import org.hengping.core.indicator.Amount;
import org.hengping.core.indicator.Score;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.District;
import org.hengping.core.organization.Person;
import org.hengping.core.results.Outcome;
import org.hengping.core.results.Result;
import org.hengping.core.results.Standing;
import org.hengping.core.results.Tally;
import org.hengping.core.review.Judgment;
import org.hengping.core.review.ReviewSheet;
import org.hengping.core.review.ReviewSheet.Ground;
import org.hengping.core.review.ReviewSheet.ReviewedScore;
import org.hengping.core.review.ReviewSheet.Verdict;
import org.hengping.core.review.ReviewSheetText;
import org.hengping.core.review.SelfEvaluation;
import org.hengping.core.review.Stage;
import org.hengping.core.review.Version;
import org.hengping.core.round.EvaluationRound;
import org.hengping.core.round.Grade;
import org.hengping.core.scoring.Rating;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of results must do. */
public abstract class ResultsContract extends PortsContract {

    private static final EvaluationForm FORM = GoodForm.good();

    private District district;
    private Person person;
    private EvaluationRound round;

    @BeforeEach
    void open() {
        district = district();
        person = person(district);
        round = round(district);
    }

    @Test
    void a_result_is_found_value_for_value_in_its_own_district_only() {
        SelfEvaluation evaluation = evaluation(round, department(district));
        Result handedIn = frozen(evaluation, FORM);

        assertThat(ofRound(round)).containsExactly(new Standing(handedIn, Stage.HEAD_REVIEW));
        assertThat(inTransaction(() -> ports().results().ofRound(district().code(), round.id())))
                .isEmpty();
        assertThat(inTransaction(() -> ports().results().ofDepartment(district().code(), evaluation.departmentId())))
                .isEmpty();
        assertThat(inTransaction(() -> ports().results().tallies(district().code())))
                .isEmpty();
    }

    @Test
    void approval_completes_what_was_kept_and_nothing_takes_it_back() {
        SelfEvaluation evaluation = evaluation(round, department(district));
        Result handedIn = frozen(evaluation, FORM);

        Result approved = approved(evaluation, "4.00");
        change(() -> ports().results().keep(handedIn));

        assertThat(approved.marks().reviewed().map(Rating::total)).contains(Score.of("98.00"));
        assertThat(ofRound(round)).containsExactly(new Standing(approved, Stage.APPROVED));
    }

    @Test
    void only_the_latest_version_counts_and_exempt_forms_do_not() {
        SelfEvaluation evaluation = evaluation(round, department(district));
        frozen(evaluation, EvaluationForm.blank("区妇联"));
        Result second = frozen(stored(evaluation), FORM);
        SelfEvaluation exempt = evaluation(round, department(district));
        frozen(exempt, FORM);
        change(() -> ports().evaluations().store(free(stored(exempt))));

        assertThat(ofRound(round)).extracting(Standing::result).containsExactly(second);
        assertThat(tallies()).extracting(Tally::forms).containsExactly(1);
    }

    @Test
    void a_department_has_its_own_results_the_latest_year_first() {
        Department department = department(district);
        Result old = frozen(evaluation(round(district, 2023), department), FORM);
        Result current = frozen(evaluation(round, department), FORM);
        Result last = frozen(evaluation(round(district, 2024), department), FORM);
        frozen(evaluation(round, department(district)), FORM);

        assertThat(inTransaction(() -> ports().results().ofDepartment(district.code(), department.id())))
                .extracting(Standing::result)
                .containsExactly(current, last, old);
    }

    @Test
    void what_was_approved_last_counts_until_the_next_approval() {
        SelfEvaluation evaluation = evaluation(round, department(district));
        Result first = frozen(evaluation, EvaluationForm.blank("区妇联"));
        Result approved = approved(evaluation, "4.00");
        Result again = frozen(stored(evaluation).at(Stage.DRAFT), FORM);

        assertThat(ofRound(round)).containsExactly(new Standing(approved, Stage.HEAD_REVIEW));
        assertThat(inTransaction(() -> ports().results().of(evaluation.id()))).containsExactly(approved, again);
        assertThat(first.marks().approval()).isNull();

        Result decided = approved(stored(evaluation), "5.00");

        assertThat(ofRound(round)).containsExactly(new Standing(decided, Stage.APPROVED));
    }

    @Test
    void all_versions_of_several_evaluations_are_found_at_once() {
        SelfEvaluation evaluation = evaluation(round, department(district));
        frozen(evaluation, EvaluationForm.blank("区妇联"));
        Result approved = approved(evaluation, "4.00");
        Result again = frozen(stored(evaluation).at(Stage.DRAFT), FORM);
        SelfEvaluation other = evaluation(round, department(district));
        Result handedIn = frozen(other, FORM);
        frozen(evaluation(round, department(district)), FORM);

        assertThat(inTransaction(() -> ports().results().of(List.of(evaluation.id(), other.id()))))
                .containsExactlyInAnyOrder(approved, again, handedIn);
        assertThat(inTransaction(() -> ports().results().of(List.of()))).isEmpty();
    }

    @Test
    void sums_are_by_round_and_grade_and_reviewed_ones_apart() {
        EvaluationRound last = round(district, 2024);
        frozen(evaluation(last, department(district)), FORM);
        frozen(evaluation(round, department(district)), FORM);
        frozen(evaluation(round, department(district)), FORM);
        frozen(evaluation(round, department(district)), EvaluationForm.blank("区妇联"));
        SelfEvaluation decided = evaluation(round, department(district));
        frozen(decided, FORM);
        approved(decided, "4.00");

        assertThat(tallies())
                .containsExactlyInAnyOrder(
                        tally(last, false, Grade.EXCELLENT, 1, "100.00", "100.00", 1, "100.00", "324"),
                        tally(round, false, Grade.EXCELLENT, 2, "200.00", "200.00", 2, "200.00", "648"),
                        tally(round, false, null, 1, "0.00", "0.00", 0, "0.00", "0"),
                        tally(round, true, Grade.EXCELLENT, 1, "98.00", "100.00", 1, "100.00", "324"));
    }

    private Tally tally(
            EvaluationRound of,
            boolean reviewed,
            @Nullable Grade grade,
            int forms,
            String score,
            String self,
            int rated,
            String rates,
            String money) {
        return new Tally(
                of.id(),
                reviewed,
                grade,
                forms,
                0,
                new Tally.Points(new BigDecimal(score), new BigDecimal(self)),
                new Tally.Execution(rated, new BigDecimal(rates), Amount.of(money), Amount.of(money)));
    }

    /** Hands a form in as the next version. */
    private Result frozen(SelfEvaluation evaluation, EvaluationForm form) {
        EvaluationRound of = inTransaction(() -> ports().rounds().find(district.code(), evaluation.roundId()))
                .orElseThrow();
        int number = evaluation.version() + 1;
        Version version = Version.freeze(evaluation.id(), number, form, of.ruleSet(), NOON, person.id());
        Result result = Result.of(
                evaluation, of, version, Judgment.of(version, of), ReviewSheet.blank(evaluation.id(), number));
        change(() -> {
            ports().versions().add(version);
            ports().results().keep(result);
            ports().evaluations().store(evaluation.frozen().at(Stage.HEAD_REVIEW));
        });
        return result;
    }

    /** Approves the latest version, with another score for the second row. */
    private Result approved(SelfEvaluation evaluation, String score) {
        SelfEvaluation stored = stored(evaluation);
        Version version = inTransaction(() -> ports().versions().find(stored.id(), stored.version()))
                .orElseThrow();
        Judgment judgment = Judgment.of(version, round);
        ReviewSheet open = ReviewSheet.blank(stored.id(), stored.version())
                .scored(PieceId.row(2), new ReviewedScore(Score.of(score), Ground.OTHER, "佐证不足"));
        Verdict verdict =
                Objects.requireNonNull(Outcome.of(version, judgment, open, true).verdict());
        Result result =
                Result.of(stored, round, version, judgment, ReviewSheetText.frozen(open, verdict, version.hash()));
        change(() -> {
            ports().results().keep(result);
            ports().evaluations().store(stored.at(Stage.APPROVED));
        });
        return result;
    }

    private SelfEvaluation stored(SelfEvaluation evaluation) {
        return inTransaction(() -> ports().evaluations().find(district.code(), evaluation.id()))
                .orElseThrow();
    }

    private static SelfEvaluation free(SelfEvaluation evaluation) {
        return new SelfEvaluation(
                new SelfEvaluation.Identity(
                        evaluation.id(), evaluation.districtCode(), evaluation.roundId(), evaluation.departmentId()),
                new SelfEvaluation.State(
                        evaluation.stage(),
                        evaluation.draftRevision(),
                        evaluation.version(),
                        evaluation.reviewerId(),
                        true,
                        evaluation.revision()));
    }

    private List<Standing> ofRound(EvaluationRound of) {
        return inTransaction(() -> ports().results().ofRound(district.code(), of.id()));
    }

    private List<Tally> tallies() {
        return inTransaction(() -> ports().results().tallies(district.code()));
    }
}
