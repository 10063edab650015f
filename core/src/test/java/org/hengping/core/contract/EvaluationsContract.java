package org.hengping.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.hengping.core.form.Change;
import org.hengping.core.form.Draft;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.Example;
import org.hengping.core.form.Piece;
import org.hengping.core.form.Piece.Functions;
import org.hengping.core.form.PieceId;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.District;
import org.hengping.core.organization.Hand;
import org.hengping.core.review.Refusal;
import org.hengping.core.review.SelfEvaluation;
import org.hengping.core.review.Stage;
import org.hengping.core.round.EvaluationRound;
import org.hengping.core.round.RuleSet;
import org.hengping.core.round.RuleSets;
import org.hengping.core.round.Template;
import org.junit.jupiter.api.Test;

/** What every store of rounds, evaluations and drafts must do. */
public abstract class EvaluationsContract extends PortsContract {

    @Test
    void a_round_is_found_with_its_rules_in_its_own_district_only() {
        District district = district();
        EvaluationRound round = round(district);

        assertThat(inTransaction(() -> ports().rounds().find(district.code(), round.id())))
                .contains(round);
        assertThat(inTransaction(() -> ports().rounds().find(district().code(), round.id())))
                .isEmpty();
        assertThat(inTransaction(() -> ports().rounds().all(district.code()))).containsExactly(round);
    }

    @Test
    void an_edition_of_a_rule_set_never_changes() {
        District district = district();
        EvaluationRound round = round(district);
        RuleSet national = RuleSets.national();
        RuleSet forged = national.worth(new RuleSet.MaxScores(
                national.maxScores().execution(),
                national.maxScores().groups(),
                !national.maxScores().binding()));

        assertThatThrownBy(() -> change(() -> ports().rounds()
                        .add(new EvaluationRound(
                                id(),
                                district.code(),
                                2026,
                                "x",
                                forged,
                                new EvaluationRound.Days(round.opensOn(), round.dueOn(), round.resubmission(), null),
                                true,
                                Template.DEPARTMENT))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_evaluation_is_found_in_its_own_district_only() {
        District district = district();
        SelfEvaluation evaluation = evaluation(district);

        assertThat(inTransaction(() -> ports().evaluations().find(district.code(), evaluation.id())))
                .contains(evaluation);
        assertThat(inTransaction(() -> ports().evaluations().lock(district.code(), evaluation.id())))
                .contains(evaluation);
        assertThat(inTransaction(() -> ports().evaluations().find(district().code(), evaluation.id())))
                .isEmpty();
        assertThat(inTransaction(() -> ports().evaluations().ofRound(district.code(), evaluation.roundId())))
                .containsExactly(evaluation);
    }

    @Test
    void evaluations_are_found_by_their_ids_in_their_own_district_only() {
        SelfEvaluation one = evaluation(district());
        SelfEvaluation other = evaluation(district());

        assertThat(inTransaction(() -> ports().evaluations().of(one.districtCode(), Set.of(one.id(), other.id()))))
                .containsExactly(one);
        assertThat(inTransaction(() -> ports().evaluations().of(one.districtCode(), Set.of())))
                .isEmpty();
    }

    @Test
    void a_departments_earlier_evaluations_come_the_latest_year_first() {
        District district = district();
        Department department = department(district);
        SelfEvaluation oldest = evaluation(round(district, 2023), department);
        SelfEvaluation current = evaluation(round(district, 2025), department);
        SelfEvaluation last = evaluation(round(district, 2024), department);
        evaluation(round(district, 2022), department(district));

        assertThat(earlier(district, department, 2025)).containsExactly(last, oldest);
        assertThat(earlier(district, department, 2026)).containsExactly(current, last, oldest);
        assertThat(earlier(district, department, 2023)).isEmpty();
        assertThat(earlier(district(), department, 2025)).isEmpty();
    }

    @Test
    void a_stored_change_counts_the_revision_and_a_second_one_from_the_same_page_is_stale() {
        District district = district();
        SelfEvaluation seen = evaluation(district);
        long reviewer = person(district).id();

        change(() -> ports().evaluations()
                .store(seen.saved().frozen().at(Stage.HEAD_REVIEW).reviewedBy(reviewer)));

        assertThat(inTransaction(() -> ports().evaluations().find(district.code(), seen.id())))
                .contains(new SelfEvaluation(
                        new SelfEvaluation.Identity(seen.id(), district.code(), seen.roundId(), seen.departmentId()),
                        new SelfEvaluation.State(Stage.HEAD_REVIEW, 1, 1, reviewer, false, 1)));
        assertThatThrownBy(() -> change(() -> ports().evaluations().store(seen.at(Stage.FINANCE_REVIEW))))
                .isInstanceOf(Refusal.Stale.class);
    }

    @Test
    void a_draft_never_saved_is_empty() {
        SelfEvaluation evaluation = evaluation(district());

        Draft draft = inTransaction(() -> ports().drafts().find(evaluation.id()));

        assertThat(draft.revision()).isZero();
        assertThat(draft.pieces()).isEmpty();
    }

    @Test
    void a_form_saved_piece_by_piece_is_found_value_for_value() {
        SelfEvaluation evaluation = evaluation(district());
        EvaluationForm form = Example.womensFederation();

        save(
                evaluation,
                1,
                form.pieces().stream()
                        .map(piece -> Change.save(piece, Draft.ABSENT))
                        .toList());

        Draft draft = inTransaction(() -> ports().drafts().find(evaluation.id()));
        assertThat(draft.form()).isEqualTo(form);
        assertThat(draft.revision(PieceId.row(17))).isEqualTo(1);
    }

    @Test
    void only_what_was_saved_takes_the_new_revision_and_what_was_removed_is_gone() {
        SelfEvaluation evaluation = evaluation(district());
        String longText = "全区妇女儿童𠮷😀'\\\"; -- \n".repeat(5_000);
        save(
                evaluation,
                1,
                Example.womensFederation().pieces().stream()
                        .map(piece -> Change.save(piece, Draft.ABSENT))
                        .toList());

        save(evaluation, 2, List.of(Change.save(new Functions(longText), 1), Change.remove(PieceId.row(3), 1)));

        Draft draft = inTransaction(() -> ports().drafts().find(evaluation.id()));
        assertThat(draft.revision(PieceId.FUNCTIONS)).isEqualTo(2);
        assertThat(draft.revision(PieceId.GOALS)).isEqualTo(1);
        assertThat(draft.revision(PieceId.row(3))).isEqualTo(Draft.ABSENT);
        assertThat(draft.form().functions().text()).isEqualTo(longText);
    }

    @Test
    void a_piece_tells_who_saved_it_last_and_for_whom() {
        SelfEvaluation evaluation = evaluation(district());
        District district = new District(evaluation.districtCode(), "");
        Hand preparer = Hand.of(person(district), null);
        Hand deputy = Hand.of(person(district), person(district));
        save(
                evaluation,
                1,
                List.of(
                        Change.save(new Functions("一"), Draft.ABSENT),
                        Change.save(new Piece.AnnualGoals("", ""), Draft.ABSENT)),
                preparer);

        save(evaluation, 2, List.of(Change.save(new Functions("二"), 1)), deputy);

        Draft draft = inTransaction(() -> ports().drafts().find(evaluation.id()));
        assertThat(draft.pieces().get(PieceId.FUNCTIONS).by()).isEqualTo(deputy);
        assertThat(draft.pieces().get(PieceId.GOALS).by()).isEqualTo(preparer);
    }

    @Test
    void drafts_of_two_evaluations_do_not_mix() {
        District district = district();
        SelfEvaluation one = evaluation(district);
        SelfEvaluation other = evaluation(district);
        Piece mine = new Functions("一");

        save(one, 1, List.of(Change.save(mine, Draft.ABSENT)));

        assertThat(inTransaction(() -> ports().drafts().find(other.id())).pieces())
                .isEmpty();
    }

    private List<SelfEvaluation> earlier(District district, Department department, int fiscalYear) {
        return inTransaction(() -> ports().evaluations().earlier(district.code(), department.id(), fiscalYear));
    }

    private void save(SelfEvaluation evaluation, long revision, List<Change> changes) {
        save(evaluation, revision, changes, Hand.of(person(new District(evaluation.districtCode(), "")), null));
    }

    private void save(SelfEvaluation evaluation, long revision, List<Change> changes, Hand by) {
        change(() -> {
            SelfEvaluation current = ports().evaluations()
                    .lock(evaluation.districtCode(), evaluation.id())
                    .orElseThrow();
            ports().drafts().save(evaluation.id(), revision, changes, by);
            ports().evaluations().store(current.saved());
        });
    }
}
