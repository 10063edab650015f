package org.hengping.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hengping.core.Sha256;
import org.hengping.core.form.PieceId;
import org.hengping.core.indicator.Score;
import org.hengping.core.organization.District;
import org.hengping.core.organization.Hand;
import org.hengping.core.organization.Person;
import org.hengping.core.review.Act;
import org.hengping.core.review.Consultation;
import org.hengping.core.review.Consultation.Answer;
import org.hengping.core.review.Consultation.Reply;
import org.hengping.core.review.HistoryEntry;
import org.hengping.core.review.Judgment;
import org.hengping.core.review.Judgments.Missing;
import org.hengping.core.review.Refusal;
import org.hengping.core.review.Remark;
import org.hengping.core.review.ReviewSheet;
import org.hengping.core.review.ReviewSheet.Decision;
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
import org.junit.jupiter.api.Test;

/** What every store of versions, review sheets, history and remarks must do. */
public abstract class RecordsContract extends PortsContract {

    @Test
    void a_frozen_version_is_found_intact() {
        District district = district();
        Version version = frozen(evaluation(district), 1, person(district));

        assertThat(inTransaction(() -> ports().versions().find(version.evaluationId(), 1)))
                .contains(version);
        assertThat(inTransaction(() -> ports().versions().find(version.evaluationId(), 1))
                        .orElseThrow()
                        .intact())
                .isTrue();
        assertThat(inTransaction(() -> ports().versions().find(version.evaluationId(), 2)))
                .isEmpty();
    }

    @Test
    void versions_come_in_their_order() {
        District district = district();
        SelfEvaluation evaluation = evaluation(district);
        Person person = person(district);
        Version first = frozen(evaluation, 1, person);
        Version second = frozen(evaluation, 2, person);

        assertThat(inTransaction(() -> ports().versions().all(evaluation.id()))).containsExactly(first, second);
    }

    @Test
    void a_review_sheet_is_blank_then_saved_then_stale_for_who_saw_the_old_one() {
        District district = district();
        Version version = frozen(evaluation(district), 1, person(district));
        ReviewSheet blank = inTransaction(() -> ports().sheets().find(version.evaluationId(), 1));
        ReviewSheet decided = blank.scored(
                        PieceId.row(3), new ReviewedScore(Score.of("4.50"), Ground.OTHER, "佐证不足\n另见附件"))
                .scored(PieceId.row(4), new ReviewedScore(Score.of("2.00"), Ground.COMPUTED, ""))
                .decided(PieceId.answer("OVER_FULFILMENT@row/1"), new Decision(true, ""))
                .decided(PieceId.notApplicable(7), new Decision(false, "仍有此项任务"));

        change(() -> ports().sheets().save(decided));

        ReviewSheet stored = inTransaction(() -> ports().sheets().find(version.evaluationId(), 1));
        assertThat(blank).isEqualTo(ReviewSheet.blank(version.evaluationId(), 1));
        assertThat(stored).usingRecursiveComparison().ignoringFields("revision").isEqualTo(decided);
        assertThatThrownBy(() -> change(() -> ports().sheets().save(blank))).isInstanceOf(Refusal.Stale.class);
        ReviewSheet frozen = ReviewSheetText.frozen(
                stored,
                new Verdict(new Rating(Score.of("84.50"), Score.of("93.89"), Grade.EXCELLENT), 3),
                version.hash());
        change(() -> ports().sheets().save(frozen));
        assertThatThrownBy(() -> change(() -> ports().sheets().save(stored))).isInstanceOf(Refusal.Stale.class);
        ReviewSheet kept = inTransaction(() -> ports().sheets().find(version.evaluationId(), 1));
        assertThat(kept).usingRecursiveComparison().ignoringFields("revision").isEqualTo(frozen);
    }

    @Test
    void a_sheet_approved_by_earlier_rules_keeps_its_text() {
        District district = district();
        Version version = frozen(evaluation(district), 1, person(district));
        String text = "score:row/3=4.50\nreason:score:row/3=佐证不足\n";
        String hash = Sha256.of(version.hash(), text);
        ReviewSheet earlier = ReviewSheetText.read(version.evaluationId(), 1, text, 0, hash);

        change(() -> ports().sheets().save(earlier));

        ReviewSheet stored = inTransaction(() -> ports().sheets().find(version.evaluationId(), 1));
        assertThat(stored.underEarlierRules()).isTrue();
        assertThat(ReviewSheetText.write(stored)).isEqualTo(text);
        assertThat(ReviewSheetText.hash(stored, version.hash())).isEqualTo(hash);
    }

    @Test
    void a_judgment_is_found_as_it_was_made_and_stays_the_first_one() {
        District district = district();
        EvaluationRound round = round(district);
        SelfEvaluation evaluation = evaluation(round, department(district));
        Person person = person(district);
        Version version = frozen(evaluation, 1, person);
        Judgment next = Judgment.of(frozen(evaluation, 2, person), round);
        assertThat(missing(1000)).contains(new Missing(district.code(), version.evaluationId(), 1));
        Judgment made = Judgment.of(version, round);

        change(() -> ports().judgments().add(next));
        change(() -> ports().judgments().add(made));
        change(() -> ports().judgments().add(Judgment.later(version, round, null)));

        assertThat(inTransaction(() -> ports().judgments().find(version.evaluationId(), 1)))
                .contains(made);
        assertThat(made.intact(version)).isTrue();
        assertThat(inTransaction(() -> ports().judgments().find(version.evaluationId(), 3)))
                .isEmpty();
        assertThat(inTransaction(() -> ports().judgments().all(evaluation.id())))
                .containsExactly(made, next);
        assertThat(missing(1000)).doesNotContain(new Missing(district.code(), version.evaluationId(), 1));
        assertThat(missing(0)).isEmpty();
    }

    @Test
    void a_consultation_waits_for_an_answer_and_an_objection_for_a_reply() {
        District district = district();
        SelfEvaluation evaluation = evaluation(district);
        Version version = frozen(evaluation, 1, person(district));
        Consultation asked = new Consultation(
                evaluation.id(),
                1,
                new Rating(Score.of("90.00"), Score.of("100.00"), Grade.EXCELLENT),
                new Rating(Score.of("70.00"), Score.of("77.78"), Grade.FAIR),
                NOON,
                LocalDate.of(2026, 3, 9),
                null,
                null);
        change(() -> ports().evaluations().store(evaluation.frozen().at(Stage.APPROVED)));
        change(() -> ports().consultations().add(asked));

        assertThat(consultation(version)).contains(asked);
        assertThat(pending(district)).containsExactly(asked);
        assertThat(pending(district())).isEmpty();

        Consultation objected = asked.answered(new Answer(NOON.plusSeconds(60), "区妇联负责人", false, "签到表已补交"));
        change(() -> ports().consultations().store(objected));
        assertThat(consultation(version)).contains(objected);
        assertThat(pending(district)).containsExactly(objected);

        Consultation replied = objected.replied(new Reply(NOON.plusSeconds(120), "审核人", "不在评价期内"));
        change(() -> ports().consultations().store(replied));
        assertThat(consultation(version)).contains(replied);
        assertThat(pending(district)).isEmpty();
    }

    private Optional<Consultation> consultation(Version version) {
        return inTransaction(() -> ports().consultations().find(version.evaluationId(), version.number()));
    }

    private List<Consultation> pending(District district) {
        return inTransaction(() -> ports().consultations().pending(district.code()));
    }

    private List<Missing> missing(int most) {
        return inTransaction(() -> ports().judgments().missing(most));
    }

    @Test
    void history_is_found_in_order_and_intact() {
        District district = district();
        SelfEvaluation evaluation = evaluation(district);
        Person person = person(district);
        HistoryEntry open =
                entry(evaluation, person, NOON, Act.OPEN, null, Stage.DRAFT).chained(0, Sha256.NONE);
        HistoryEntry submit = entry(evaluation, person, NOON.plusSeconds(1), Act.SUBMIT, Stage.DRAFT, Stage.HEAD_REVIEW)
                .chained(1, open.hash());
        change(() -> {
            ports().history().append(open);
            ports().history().append(submit);
        });

        assertThat(inTransaction(() -> ports().history().all(evaluation.id())))
                .containsExactly(open, submit)
                .allMatch(HistoryEntry::intact);
        assertThat(inTransaction(() -> ports().history().by(district.code(), person.id(), 9)))
                .as("opening a round is none of them")
                .containsExactly(submit);
        assertThat(inTransaction(() -> ports().history().by(district().code(), person.id(), 9)))
                .isEmpty();
    }

    @Test
    void a_remark_stays_open_until_it_is_resolved_for_its_own_form() {
        District district = district();
        SelfEvaluation evaluation = evaluation(district);
        Person person = person(district);
        Remark remark = new Remark(
                id(),
                evaluation.id(),
                1,
                PieceId.row(4),
                new Remark.Author(person.id(), person.name()),
                "请写明两个数",
                NOON,
                null);
        change(() -> ports().remarks().add(remark));

        change(() -> ports().remarks().resolve(evaluation.id() + 1, remark.id(), NOON));
        assertThat(inTransaction(() -> ports().remarks().all(evaluation.id()))).containsExactly(remark);

        change(() -> ports().remarks().resolve(evaluation.id(), remark.id(), NOON.plusSeconds(5)));
        assertThat(inTransaction(() -> ports().remarks().all(evaluation.id()))
                        .getFirst()
                        .resolvedAt())
                .isEqualTo(NOON.plusSeconds(5));
    }

    private static HistoryEntry entry(
            SelfEvaluation evaluation, Person person, Instant at, Act act, Stage from, Stage to) {
        return new HistoryEntry(
                evaluation.id(),
                new HistoryEntry.Link(0, "", ""),
                at,
                new Hand(person.id(), person.name(), 8L, "局长"),
                act,
                new HistoryEntry.Way(from, to),
                new HistoryEntry.Basis(0, "", ""),
                "意见：同意😀");
    }
}
