package org.hengping.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.hengping.core.disclosure.Hit;
import org.hengping.core.disclosure.SecrecyCheck;
import org.hengping.core.findings.Finding;
import org.hengping.core.findings.JudgedForm;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.Example;
import org.hengping.core.form.FormText;
import org.hengping.core.form.Piece;
import org.hengping.core.form.PieceId;
import org.hengping.core.form.PieceText;
import org.hengping.core.round.RuleSet;
import org.hengping.core.round.RuleSetText;
import org.hengping.core.round.RuleSets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hashes do not change: what a release wrote, named and hashed is written, named and hashed the same for ever, byte for byte. */
class ReleasedTextsTest {

    static Stream<ReleasedTexts.Form> forms() {
        return ReleasedTexts.forms();
    }

    static Stream<ReleasedTexts.Sheet> sheets() {
        return ReleasedTexts.sheets();
    }

    static Stream<HistoryEntry> history() {
        return ReleasedTexts.history();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void a_form_keeps_its_text(ReleasedTexts.Form released) {
        EvaluationForm form = FormText.read(released.text());

        assertThat(FormText.write(form)).isEqualTo(released.text());
        assertThat(EvaluationForm.of(pieceByPiece(form))).isEqualTo(form);
    }

    @Test
    void the_example_is_still_the_example() {
        assertThat(FormText.write(Example.womensFederation())).isEqualTo(ReleasedTexts.text("forms/example.form"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void a_version_keeps_its_hash(ReleasedTexts.Form released) {
        RuleSet rules = ReleasedTexts.rules(released.rules());

        Version version = Version.freeze(1, 1, FormText.read(released.text()), rules, Instant.EPOCH, 1);

        assertThat(rules.edition()).isEqualTo(released.edition());
        assertThat(version.hash()).isEqualTo(released.hash());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void the_pieces_of_a_form_keep_their_ids(ReleasedTexts.Form released) {
        List<Piece> pieces = FormText.read(released.text()).pieces();

        assertThat(pieces)
                .extracting(piece -> piece.id().value())
                .containsExactlyElementsOf(ReleasedTexts.names("piece", released.name()));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void an_answer_still_finds_its_finding(ReleasedTexts.Form released) {
        EvaluationForm form = FormText.read(released.text());
        RuleSet rules = ReleasedTexts.rules(released.rules());

        List<Finding> findings =
                JudgedForm.of(form, rules, released.fiscalYear()).findings();

        assertThat(findings)
                .extracting(Finding::key)
                .containsAll(ReleasedTexts.names("answer " + released.rules(), released.name()));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void a_dismissal_still_finds_its_hit(ReleasedTexts.Form released) {
        assertThat(SecrecyCheck.of(FormText.read(released.text())))
                .extracting(Hit::key)
                .containsAll(ReleasedTexts.names("hit", released.name()));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void a_review_sheet_keeps_its_text_and_its_hash(ReleasedTexts.Sheet released) {
        ReviewSheet sheet = ReviewSheetText.read(1, 1, released.text(), 1, released.hash());

        assertThat(ReviewSheetText.write(sheet)).isEqualTo(released.text());
        assertThat(ReviewSheetText.hash(sheet, released.versionHash())).isEqualTo(released.hash());
    }

    @ParameterizedTest
    @ValueSource(strings = {"national", "hubei", "sichuan", "430112-national"})
    void an_edition_of_a_rule_set_keeps_its_text(String code) {
        String text = ReleasedTexts.text("rules/" + code + ".rules");

        assertThat(RuleSetText.write(RuleSetText.read(text))).isEqualTo(text);
        assertThat(RuleSets.builtIn().stream()
                        .filter(rules -> rules.code().equals(code) && rules.edition() == 1)
                        .map(RuleSetText::write))
                .allMatch(text::equals);
    }

    @ParameterizedTest
    @MethodSource("history")
    void an_entry_of_the_history_keeps_its_hash(HistoryEntry released) {
        HistoryEntry again = released.chained(released.sequence() - 1, released.previousHash());

        assertThat(released.intact()).isTrue();
        assertThat(again).isEqualTo(released);
    }

    private static List<Piece> pieceByPiece(EvaluationForm form) {
        return form.pieces().stream()
                .map(piece -> PieceText.read(PieceId.of(piece.id().value()), PieceText.write(piece)))
                .toList();
    }
}
