package org.hengping.workflow.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hengping.core.disclosure.Disclosure;
import org.hengping.core.disclosure.Hit;
import org.hengping.core.form.Change;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.Piece.Functions;
import org.hengping.core.form.PieceId;
import org.hengping.core.indicator.Score;
import org.hengping.core.results.Outcome;
import org.hengping.core.results.RowOutcome;
import org.hengping.core.review.Act;
import org.hengping.core.review.Refusal;
import org.hengping.core.review.Stage;
import org.hengping.core.review.Version;
import org.hengping.workflow.Forms;
import org.hengping.workflow.Office.Town;
import org.hengping.workflow.OnH2;
import org.hengping.workflow.RoadTests;
import org.hengping.workflow.paper.PublicReading;
import org.hengping.workflow.paper.ShownDisclosure;
import org.junit.jupiter.api.Test;

/** An approved form becomes public, and what stays so. */
class DisclosingTest extends RoadTests implements OnH2 {

    private static final String OPINION = "已做保密审查，可以公开";

    private final DisclosureReading disclosures = office().get(DisclosureReading.class);
    private final Disclosing disclosing = office().get(Disclosing.class);
    private final PublicReading reading = office().get(PublicReading.class);

    @Test
    void the_officer_discloses_an_approved_form_and_everybody_can_read_it() {
        town.at(Stage.APPROVED);
        assertThat(disclosures.candidates(town.officer())).extracting(this::id).containsExactly(town.evaluation());
        assertThat(reading.disclosure(town.evaluation())).isEmpty();

        disclose(town.officer());

        stands(Stage.DISCLOSED);
        history(Act.OPEN, Act.SUBMIT, Act.ENDORSE, Act.APPROVE, Act.DISCLOSE);
        Disclosure shown = reading.disclosure(town.evaluation()).orElseThrow();
        assertThat(shown.hash()).isEqualTo(town.seen().hash());
        assertThat(shown.check().by()).isEqualTo(town.officer());
        assertThat(shown.check().name()).isEqualTo("审核人");
        assertThat(shown.check().opinion()).isEqualTo(OPINION);
        assertThat(disclosures.candidates(town.officer())).isEmpty();
        assertThat(disclosures.published(town.officer())).containsExactly(shown);
        assertThat(disclosures.current(town.preparer(), town.evaluation())).contains(shown);
    }

    @Test
    void only_finance_discloses() {
        town.at(Stage.APPROVED);
        for (long other : List.of(town.preparer(), town.head(), town.auditor())) {
            assertThatThrownBy(() -> disclose(other)).isInstanceOf(Refusal.NotPermitted.class);
            assertThatThrownBy(() -> disclosures.check(other, town.evaluation()))
                    .isInstanceOf(Refusal.NotPermitted.class);
            assertThatThrownBy(() -> disclosures.candidates(other)).isInstanceOf(Refusal.NotPermitted.class);
        }
        assertThatThrownBy(() -> disclosures.candidates(town.admin())).isInstanceOf(Refusal.NotPermitted.class);
        stands(Stage.APPROVED);
    }

    @Test
    void only_what_is_approved_is_disclosed() {
        town.at(Stage.FINANCE_REVIEW);

        assertThat(disclosures.candidates(town.officer())).isEmpty();
        assertThatThrownBy(() -> disclose(town.officer())).isInstanceOf(Refusal.NotNow.class);
        assertThatThrownBy(() -> disclosures.check(town.officer(), town.evaluation()))
                .isInstanceOf(Refusal.NotNow.class);
        stands(Stage.FINANCE_REVIEW);
        assertThat(reading.disclosure(town.evaluation())).isEmpty();
    }

    @Test
    void a_version_that_is_not_the_one_seen_is_not_disclosed() {
        town.at(Stage.APPROVED);
        Version.Seen old = new Version.Seen(1, "0".repeat(64));

        assertThatThrownBy(() -> disclosing.disclose(town.officer(), town.evaluation(), old, OPINION, Map.of()))
                .isInstanceOf(Refusal.Stale.class);
    }

    @Test
    void without_an_opinion_nothing_happens() {
        town.at(Stage.APPROVED);

        assertThatThrownBy(() -> disclosing.disclose(town.officer(), town.evaluation(), town.seen(), "  ", Map.of()))
                .isInstanceOf(Refusal.ReasonMissing.class);

        stands(Stage.APPROVED);
        assertThat(reading.disclosure(town.evaluation())).isEmpty();
    }

    @Test
    void every_hit_needs_a_reason_of_its_own() {
        approved("编印内部资料4期，联系13807311234。");
        List<Hit> hits = disclosures.check(town.officer(), town.evaluation()).hits();
        assertThat(hits).extracting(Hit::key).containsExactly("SECRECY@functions.text#2", "PHONE@functions.text#11");
        Map<String, String> one =
                Map.of(hits.getFirst().key(), "已解密的刊物名称", hits.getLast().key(), " ");

        assertThatThrownBy(() -> disclosing.disclose(town.officer(), town.evaluation(), town.seen(), OPINION, one))
                .isInstanceOfSatisfying(Refusal.Unsettled.class, refusal -> assertThat(refusal.findings())
                        .containsExactly("PHONE@functions.text#11"));
        stands(Stage.APPROVED);
        assertThat(reading.disclosure(town.evaluation())).isEmpty();

        Map<String, String> both =
                Map.of(hits.getFirst().key(), "已解密的刊物名称", hits.getLast().key(), "公开热线");
        disclosing.disclose(town.officer(), town.evaluation(), town.seen(), OPINION, both);
        assertThat(reading.disclosure(town.evaluation()).orElseThrow().check().dismissed())
                .isEqualTo(both);
    }

    @Test
    void a_reopened_form_stays_public_until_the_next_version_takes_its_place() {
        town.at(Stage.APPROVED);
        disclose(town.officer());
        Disclosure first = reading.disclosure(town.evaluation()).orElseThrow();

        finance().reopen(town.officer(), town.evaluation(), town.seen(), "数据有误");
        town.write(Forms.executed(Forms.good(), "300"));
        town.submit();
        assertThat(reading.disclosure(town.evaluation())).contains(first);
        assertThat(executed(first)).isEqualTo("324.00");
        head().endorse(town.head(), town.evaluation(), town.seen(), "");
        finance().approve(town.officer(), town.evaluation(), town.seen(), 0, "");
        assertThat(reading.disclosure(town.evaluation())).contains(first);

        disclose(town.officer());

        Disclosure second = reading.disclosure(town.evaluation()).orElseThrow();
        assertThat(second.version()).isEqualTo(2);
        assertThat(executed(second)).isEqualTo("300.00");
        assertThat(disclosures.published(town.officer())).containsExactly(second);
    }

    @Test
    void what_finance_changed_is_public_without_its_reason() {
        town.at(Stage.FINANCE_REVIEW);
        reviewSheets().save(town.officer(), town.seen(), reviewed(1, "2.00"));
        finance().approve(town.officer(), town.evaluation(), town.seen(), 1, "内部意见不公开");
        disclose(town.officer());

        ShownDisclosure shown = shown();

        Outcome outcome = shown.form().outcome();
        assertThat(outcome.changedRows()).extracting(RowOutcome::piece).containsExactly(PieceId.row(1));
        assertThat(outcome.self().total()).isEqualTo(Score.of("100.00"));
        assertThat(outcome.reviewed().orElseThrow().total()).isEqualTo(Score.of("96.00"));
        assertThat(shown.form().toString()).doesNotContain("佐证不足").doesNotContain("内部意见");
    }

    @Test
    void another_district_sees_nothing_of_it() {
        town.at(Stage.APPROVED);
        Town other = office().town();

        assertThatThrownBy(() -> disclose(other.officer())).isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() -> disclosures.check(other.chief(), town.evaluation()))
                .isInstanceOf(Refusal.NotFound.class);
        assertThat(disclosures.candidates(other.officer())).isEmpty();
        disclose(town.officer());
        assertThat(disclosures.published(other.officer())).isEmpty();
        assertThat(reading.district(other.federation().districtCode())).isEmpty();
        assertThat(reading.district(town.federation().districtCode())
                        .orElseThrow()
                        .years())
                .containsExactly(Map.entry(2020, 1));
    }

    private void disclose(long by) {
        disclosing.disclose(by, town.evaluation(), seen(), OPINION, Map.of());
    }

    private Version.Seen seen() {
        return town.seen();
    }

    private ShownDisclosure shown() {
        return reading.form(reading.disclosure(town.evaluation()).orElseThrow());
    }

    private String executed(Disclosure disclosure) {
        return Optional.ofNullable(
                        reading.form(disclosure).form().form().budget().total().executed())
                .orElseThrow()
                .toString();
    }

    private long id(DisclosureCandidate candidate) {
        return candidate.evaluation().id();
    }

    /** Approved, with another text about what the department does. */
    private void approved(String functions) {
        EvaluationForm form = Forms.good();
        town.write(form);
        long revision = town.sheet(town.preparer()).draft().revision(PieceId.FUNCTIONS);
        drafting().save(town.preparer(), town.evaluation(), List.of(Change.save(new Functions(functions), revision)));
        town.submit();
        head().endorse(town.head(), town.evaluation(), town.seen(), "");
        finance().approve(town.officer(), town.evaluation(), town.seen(), 0, "");
    }
}
