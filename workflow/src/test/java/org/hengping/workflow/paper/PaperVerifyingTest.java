package org.hengping.workflow.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hengping.core.Sha256;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.Piece.Functions;
import org.hengping.core.review.Act;
import org.hengping.core.review.HistoryEntry;
import org.hengping.core.review.Refusal;
import org.hengping.core.review.ShortHash;
import org.hengping.core.review.Stage;
import org.hengping.workflow.Forms;
import org.hengping.workflow.OnH2;
import org.hengping.workflow.RoadTests;
import org.hengping.workflow.integrity.Beginning;
import org.hengping.workflow.integrity.Histories;
import org.hengping.workflow.road.Disclosing;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** 核验: what whoever holds a paper of a version is told about it. */
class PaperVerifyingTest extends RoadTests implements OnH2 {

    private final PaperVerifying verifying = office().get(PaperVerifying.class);
    private final HandingOut handing = office().get(HandingOut.class);

    @Test
    void twelve_signs_say_whose_version_it_is_and_how_far_it_came() {
        at(Stage.APPROVED);

        Proof proof = only(signs(12), null);

        assertThat(proof.department()).isEqualTo(town.federation().name());
        assertThat(proof.district()).isNotBlank();
        assertThat(proof.fiscalYear()).isEqualTo(2020);
        assertThat(proof.number()).isEqualTo(1);
        assertThat(proof.hash()).isEqualTo(town.seen().hash());
        assertThat(proof.standing()).isEqualTo(ProofStanding.CURRENT);
        assertThat(proof.approved()).isTrue();
        assertThat(proof.steps()).extracting(ProofStep::act).containsExactly(Act.SUBMIT, Act.ENDORSE, Act.APPROVE);
        assertThat(proof.toString()).doesNotContain("审核人", "填报人", "100.00");
        assertThat(only(town.seen().hash(), null)).isEqualTo(proof);
    }

    @Test
    void the_old_eight_signs_count_only_with_the_number_of_their_form() {
        at(Stage.HEAD_REVIEW);

        assertThat(verifying.version(signs(ShortHash.OLD_SIGNS), null)).isEmpty();
        assertThat(verifying.version(signs(11), null)).isEmpty();
        assertThat(verifying.version(signs(ShortHash.OLD_SIGNS), town.evaluation() + 1))
                .isEmpty();
        assertThat(verifying.version(signs(7), town.evaluation())).isEmpty();
        assertThat(only(signs(ShortHash.OLD_SIGNS), town.evaluation()).number()).isEqualTo(1);
    }

    @Test
    void a_version_that_went_back_is_returned_and_then_superseded() {
        at(Stage.FINANCE_REVIEW);
        String first = signs(12);
        finance().sendBack(town.officer(), town.evaluation(), town.seen(), "请补充");
        assertThat(only(first, null).standing()).isEqualTo(ProofStanding.RETURNED);

        town.write(Forms.executed(own(), "300"));
        town.submit();

        Proof old = only(first, null);
        assertThat(old.standing()).isEqualTo(ProofStanding.SUPERSEDED);
        assertThat(old.latest()).isEqualTo(2);
        assertThat(only(signs(12), null).standing()).isEqualTo(ProofStanding.CURRENT);
    }

    @Test
    void the_public_page_is_named_while_it_shows_this_very_version() {
        at(Stage.APPROVED);
        assertThat(only(signs(12), null).publicForm()).isNull();
        office().get(Disclosing.class)
                .disclose(town.officer(), town.evaluation(), town.seen(), "已做保密审查，可以公开", Map.of());

        assertThat(only(signs(12), null).publicForm()).isEqualTo(town.evaluation());
        assertThat(only(signs(12), null).steps()).extracting(ProofStep::act).endsWith(Act.DISCLOSE);
    }

    @Test
    void signs_that_two_forms_share_say_nothing_without_the_number_of_one() {
        town.at(Stage.HEAD_REVIEW);
        String signs = signs(12);
        office().town().at(Stage.HEAD_REVIEW);

        assertThat(verifying.version(signs, null)).isEmpty();
    }

    /** By somebody who writes the database, and makes the hashes of the history fit. */
    @Test
    void a_history_rewritten_with_its_hashes_and_a_digest_put_in_are_not_vouched_for() {
        at(Stage.APPROVED);
        office().get(Beginning.class).begin(town.federation().districtCode());
        String signs = signs(12);
        JdbcTemplate rows = office().get(JdbcTemplate.class);
        assertThat(verifying.version(signs, null)).hasSize(1);

        String forged = "ab".repeat(32);
        rows.update(
                "INSERT INTO handed_out_paper (sha256, district_code, evaluation_id, version, handed_out_at)"
                        + " SELECT ?, district_code, id, 1, CURRENT_TIMESTAMP FROM self_evaluation WHERE id = ?",
                forged,
                town.evaluation());
        assertThat(verifying.file(forged)).isEmpty();
        rows.update("DELETE FROM handed_out_paper WHERE sha256 = ?", forged);
        assertThat(verifying.version(signs, null)).hasSize(1);

        HistoryEntry last = town.sheet(town.auditor()).history().getLast();
        HistoryEntry rewritten = Histories.rewritten(last, "不同意报送", last.previousHash());
        rows.update(
                "UPDATE history_entry SET opinion = ?, hash = ? WHERE evaluation_id = ? AND sequence = ?",
                rewritten.opinion(),
                rewritten.hash(),
                town.evaluation(),
                last.sequence());
        assertThat(verifying.version(signs, null)).isEmpty();
    }

    @Test
    void what_was_altered_afterwards_is_answered_like_what_does_not_exist() {
        at(Stage.APPROVED);
        String signs = signs(12);
        byte[] file = handing.to(town.preparer(), town.evaluation(), 1, "稿".getBytes(StandardCharsets.UTF_8));
        JdbcTemplate rows = office().get(JdbcTemplate.class);
        rows.update(
                "UPDATE history_entry SET opinion = 'x' WHERE evaluation_id = ? AND act = 'ENDORSE'",
                town.evaluation());

        assertThat(verifying.version(signs, null)).isEmpty();
        assertThat(verifying.file(sha256(file))).isEmpty();
    }

    @Test
    void a_file_is_known_by_its_bytes_once_it_was_handed_out() {
        at(Stage.APPROVED);
        byte[] file = "%PDF-1.7 第1稿".getBytes(StandardCharsets.UTF_8);
        assertThat(verifying.file(sha256(file))).isEmpty();

        assertThat(handing.to(town.auditor(), town.evaluation(), 1, file)).isEqualTo(file);
        handing.to(town.officer(), town.evaluation(), 1, file);

        assertThat(verifying.file(sha256(file))).contains(only(signs(12), null));
        file[3] ^= 1;
        assertThat(verifying.file(sha256(file))).isEmpty();
    }

    @Test
    void papers_are_handed_to_those_who_see_the_form_and_only_of_versions() {
        at(Stage.APPROVED);
        byte[] file = {1};

        assertThatThrownBy(() -> handing.to(office().town().officer(), town.evaluation(), 1, file))
                .isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() -> handing.to(town.officer(), town.evaluation(), 2, file))
                .isInstanceOf(Refusal.NotFound.class);
        assertThat(verifying.file(sha256(file))).isEqualTo(Optional.empty());
    }

    /** With words of its own: forms of other tests are of the same words. */
    private void at(Stage stage) {
        town.write(own());
        town.submit();
        if (stage != Stage.HEAD_REVIEW) {
            head().endorse(town.head(), town.evaluation(), town.seen(), "");
        }
        if (stage == Stage.APPROVED) {
            finance().approve(town.officer(), town.evaluation(), town.seen(), 0, "");
        }
    }

    /** A number that nobody takes for somebody's: as digits, one in some hundreds is an identity card's. */
    private static String inWords(long number) {
        return String.valueOf(number)
                .chars()
                .mapToObj(digit -> "甲乙丙丁戊己庚辛壬癸".substring(digit - '0', digit - '0' + 1))
                .collect(Collectors.joining());
    }

    private EvaluationForm own() {
        EvaluationForm good = Forms.good();
        return new EvaluationForm(
                good.header(),
                good.budget(),
                new Functions(good.functions().text() + inWords(town.evaluation())),
                good.goals(),
                good.indicators(),
                good.notApplicable(),
                good.answers());
    }

    private String signs(int count) {
        return town.seen().hash().substring(0, count);
    }

    private Proof only(String signs, Long form) {
        List<Proof> proofs = verifying.version(signs, form);
        assertThat(proofs).hasSize(1);
        return proofs.getFirst();
    }

    private static String sha256(byte[] file) {
        var digest = Sha256.digest();
        digest.update(file);
        return Sha256.hex(digest);
    }
}
