package org.hengping.workflow.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hengping.core.integrity.CheckedForm;
import org.hengping.core.integrity.Discrepancy;
import org.hengping.core.integrity.Fault;
import org.hengping.core.integrity.RecordKind;
import org.hengping.core.organization.AuditEntries;
import org.hengping.core.organization.AuditEntries.Wanted;
import org.hengping.core.review.Act;
import org.hengping.core.review.HistoryEntry;
import org.hengping.core.review.Refusal;
import org.hengping.core.review.Stage;
import org.hengping.workflow.Forms;
import org.hengping.workflow.RoadTests;
import org.hengping.workflow.Scene;
import org.hengping.workflow.deadline.Exempting;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is on record is what was put there, or somebody says so; the same on every database. */
abstract class IntegrityContract extends RoadTests {

    @Test
    void what_nobody_touched_is_whole() {
        new Scene(office(), town).at(Stage.APPROVED).discloses(town.officer());
        sealing().chain(district());

        VerifiedDistrict verified = verify();

        assertThat(verified.wrong()).isEmpty();
        assertThat(verified.outcome().irregularities()).isEmpty();
        assertThat(verified.outcome().places()).isEmpty();
        assertThat(verified.outcome().entries()).isPositive();
    }

    @Test
    void an_altered_stage_is_refused_in_words_before_anything_is_done() {
        town.at(Stage.HEAD_REVIEW);
        sql("UPDATE self_evaluation SET stage = 'FINANCE_REVIEW' WHERE id = ?", town.evaluation());

        assertThatThrownBy(() -> finance().sendBack(town.officer(), town.evaluation(), town.seen(), "请核实"))
                .isInstanceOf(Refusal.Broken.class);
        assertThat(found()).containsExactlyInAnyOrder(Fault.STAGE, Fault.ALTERED);
    }

    /** Whoever is shown a form an hour after it was altered is not told that it was whole at the last check. */
    @Test
    void what_was_altered_is_said_at_once_and_not_only_after_the_next_check() {
        town.at(Stage.FINANCE_REVIEW);
        SoundnessReading soundness = office().get(SoundnessReading.class);
        checking().all(checking().starting(town.auditor()));
        assertThat(soundness.of(town.head(), town.evaluation()).whole()).isTrue();

        sql("UPDATE judgment SET text = CONCAT(text, ' ') WHERE evaluation_id = ?", town.evaluation());

        assertThat(soundness.of(town.head(), town.evaluation()).changed())
                .extracting(Discrepancy::kind)
                .contains(RecordKind.JUDGMENT);
    }

    @Test
    void a_draft_goes_on_being_read_and_saved_while_its_form_is_looked_into() {
        sql("UPDATE history_entry SET actor_name = '他人' WHERE evaluation_id = ?", town.evaluation());

        assertThatCode(() -> town.write(Forms.good())).doesNotThrowAnyException();
        assertThatThrownBy(() -> town.submit()).isInstanceOf(Refusal.Broken.class);
    }

    @Test
    void an_opinion_rewritten_with_its_hash_is_refused_too() {
        town.at(Stage.HEAD_REVIEW);
        HistoryEntry last = town.sheet(town.auditor()).history().getLast();
        HistoryEntry forged = Histories.rewritten(last, "伪造的意见", last.previousHash());
        sql(
                "UPDATE history_entry SET opinion = ?, hash = ? WHERE evaluation_id = ? AND sequence = ?",
                forged.opinion(),
                forged.hash(),
                town.evaluation(),
                last.sequence());

        assertThatThrownBy(() -> head().endorse(town.head(), town.evaluation(), town.seen(), ""))
                .isInstanceOf(Refusal.Broken.class);
    }

    @Test
    void what_is_put_in_behind_the_products_back_is_named() {
        town.at(Stage.FINANCE_REVIEW);
        sql(
                "INSERT INTO duty (id, person_id, role, from_day, standing)"
                        + " VALUES (?, ?, 'SYSTEM_ADMINISTRATOR', '2026-01-01', 'CONFIRMED')",
                -town.preparer(),
                town.preparer());

        assertThat(verify().outcome().places())
                .extracting(Discrepancy::kind, Discrepancy::fault)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(RecordKind.DUTY, Fault.UNRECORDED));
    }

    @Test
    void what_nobody_can_read_any_more_does_not_keep_the_check_from_the_rest() {
        town.at(Stage.FINANCE_REVIEW);
        checking().all(checking().starting(town.auditor()));
        sql("UPDATE checked_form SET baseline = '改' WHERE evaluation_id = ?", town.evaluation());

        assertThat(found()).containsExactly(Fault.ALTERED);
    }

    @Test
    void an_entry_of_the_log_given_to_another_district_is_named() {
        long entry = log("round").getFirst().id();
        String other = office().town().federation().districtCode();
        sql("UPDATE audit_entry SET district_code = ? WHERE id = ?", other, entry);

        assertThat(verify().outcome().places())
                .extracting(Discrepancy::key, Discrepancy::fault)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(String.valueOf(entry), Fault.ALTERED));
    }

    @Test
    void an_exempt_form_and_a_readmitted_one_are_whole() {
        town.at(Stage.HEAD_REVIEW);
        Exempting exempting = office().get(Exempting.class);
        exempting.exempt(town.officer(), town.evaluation(), "机构撤并");
        assertThat(found()).isEmpty();

        exempting.readmit(town.officer(), town.evaluation(), "恢复填报");
        assertThat(found()).isEmpty();
    }

    @Test
    void a_torn_form_is_refused_named_repaired_and_the_repair_stands_on_record() {
        town.at(Stage.HEAD_REVIEW);
        sql("UPDATE self_evaluation SET stage = 'DRAFT' WHERE id = ?", town.evaluation());
        sql("DELETE FROM desk_entry WHERE evaluation_id = ? AND to_at IS NULL", town.evaluation());
        assertThatThrownBy(() -> head().endorse(town.head(), town.evaluation(), seen(), ""))
                .isInstanceOf(Refusal.class);
        Repairing repairing = office().get(Repairing.class);

        long repair = repairing.want(town.admin(), town.evaluation(), "断电后不一致").id();
        repairing.decide(town.auditor(), repair, true);

        stands(Stage.HEAD_REVIEW);
        history(Act.OPEN, Act.SUBMIT, Act.REPAIR);
        assertThat(found()).isEmpty();
        head().endorse(town.head(), town.evaluation(), town.seen(), "");
        assertThat(found()).isEmpty();
    }

    @Test
    void what_was_signed_is_not_repaired() {
        town.at(Stage.HEAD_REVIEW);
        sql("UPDATE frozen_version SET text = 'x' WHERE evaluation_id = ?", town.evaluation());

        assertThatThrownBy(() -> office().get(Repairing.class).want(town.admin(), town.evaluation(), "修一下"))
                .isInstanceOf(Refusal.NotNow.class);
    }

    @Test
    void a_check_is_kept_with_each_form_and_in_the_log_and_auditors_are_told_what_is_wrong() {
        town.at(Stage.FINANCE_REVIEW);
        SoundnessReading soundness = office().get(SoundnessReading.class);
        assertThat(soundness.of(town.preparer(), town.evaluation()).at()).isNull();
        checking().all(checking().starting(town.auditor()));
        assertThat(soundness.of(town.preparer(), town.evaluation()).whole()).isTrue();

        sql("UPDATE history_entry SET opinion = '改过' WHERE evaluation_id = ? AND sequence = 2", town.evaluation());
        checking().all(checking().starting(town.auditor()));

        assertThat(soundness.of(town.preparer(), town.evaluation()).changed())
                .extracting(Discrepancy::fault)
                .containsExactlyInAnyOrder(Fault.ALTERED, Fault.HASH);
        assertThat(log("integrity"))
                .extracting(entry -> entry.what().key())
                .containsExactly("audit.integrity.wrong", "audit.integrity.whole");
    }

    @Test
    void who_is_refused_stands_in_the_log_and_not_more_than_fifty_times_a_day() {
        for (int i = 0; i < 60; i++) {
            assertThatThrownBy(() -> finance().takeOver(town.preparer(), town.evaluation()))
                    .isInstanceOf(Refusal.NotPermitted.class);
        }

        assertThat(log("refused")).hasSize(51);
        assertThat(log("refused").getFirst().what().key()).isEqualTo("audit.refused.more");
    }

    @Test
    void times_of_the_history_never_go_back() {
        town.at(Stage.HEAD_REVIEW);
        office().clock().set(org.hengping.core.day.OfficeDay.BEGIN.minusDays(1));
        try {
            head().endorse(town.head(), town.evaluation(), town.seen(), "");
        } finally {
            office().clock().right();
        }

        List<HistoryEntry> history = town.sheet(town.auditor()).history();
        assertThat(history).isSortedAccordingTo(java.util.Comparator.comparing(HistoryEntry::at));
        assertThat(found()).isEmpty();
    }

    private List<org.hengping.core.organization.AuditEntry> log(String kind) {
        return office().inTransaction(() ->
                office().get(AuditEntries.class).page(district(), new Wanted("", kind, null, null), 0, 100));
    }

    private org.hengping.core.review.Version.Seen seen() {
        return town.sheet(town.auditor()).version().seen();
    }

    private List<Fault> found() {
        return verify().wrong().stream()
                .map(WrongForm::checked)
                .filter(form -> form.evaluationId() == town.evaluation())
                .map(CheckedForm::found)
                .flatMap(List::stream)
                .map(Discrepancy::fault)
                .toList();
    }

    private VerifiedDistrict verify() {
        return office().get(Verifying.class).check(district(), ContentsCheck.ALL, VerifyingWatch.NOBODY);
    }

    private Sealing sealing() {
        return office().get(Sealing.class);
    }

    private Checking checking() {
        return office().get(Checking.class);
    }

    private String district() {
        return town.federation().districtCode();
    }

    private void sql(String sql, Object... parameters) {
        office().get(JdbcClient.class).sql(sql).params(parameters).update();
    }
}
