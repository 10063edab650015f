package org.hengping.core.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.hengping.core.indicator.Level1;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The addresses of pieces are stored, hashed and shown in links: each is written as it always was, and read back. */
class PieceIdTest {

    private static final String SHA256 = "9f".repeat(32);

    @Test
    void an_id_is_what_its_text_says() {
        assertThat(PieceId.of("goals")).isEqualTo(PieceId.GOALS);
        assertThat(PieceId.of("row/7")).isEqualTo(PieceId.row(7));
        assertThat(PieceId.of("not-applicable/7")).isEqualTo(PieceId.notApplicable(7));
        assertThat(PieceId.of("not-applicable/SATISFACTION")).isEqualTo(PieceId.notApplicable(Level1.SATISFACTION));
        assertThat(PieceId.of("answer/SCORE_DIFFERS@row/7.selfScore"))
                .isEqualTo(PieceId.answer("SCORE_DIFFERS@row/7.selfScore"));
        assertThat(PieceId.of("attachment/0/" + SHA256)).isEqualTo(PieceId.attachment(null, SHA256));
        assertThat(PieceId.of("attachment/7/" + SHA256)).isEqualTo(PieceId.attachment(7, SHA256));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "header",
                "budget",
                "functions",
                "rows",
                "row/0",
                "row/123456789",
                "not-applicable/COST",
                "answer/OTHER",
                "attachment/12/ab"
            })
    void an_id_is_written_as_it_was_read(String text) {
        assertThat(PieceId.of(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "payment/1",
                "header/1",
                "row",
                "row/",
                "row/seven",
                "row/07",
                "row/-1",
                "row/12345678901",
                "not-applicable/SOMEWHERE",
                "attachment/1"
            })
    void a_piece_that_does_not_exist_has_no_address(String text) {
        assertThatThrownBy(() -> PieceId.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void no_address_is_longer_than_its_place_in_the_database() {
        assertThatThrownBy(() -> PieceId.of("answer/" + "x".repeat(114))).isInstanceOf(IllegalArgumentException.class);
        assertThat(PieceId.of("answer/" + "x".repeat(113)).value()).hasSize(120);
    }

    @Test
    void pieces_go_in_the_order_of_the_form() {
        List<String> inOrder = List.of(
                "header",
                "budget",
                "functions",
                "goals",
                "rows",
                "row/2",
                "row/10",
                "not-applicable/2",
                "not-applicable/10",
                "not-applicable/BENEFIT",
                "not-applicable/SATISFACTION",
                "answer/A@row/2",
                "attachment/10/ab",
                "attachment/2/ab");

        Stream<PieceId> shuffled = inOrder.stream().sorted().map(PieceId::of);

        assertThat(shuffled.sorted()).extracting(PieceId::value).containsExactlyElementsOf(inOrder);
    }

    @ParameterizedTest
    @CsvSource({
        "row/7, 7",
        "not-applicable/7, 7",
        "answer/SCORE_DIFFERS@row/7.selfScore, 7",
        "answer/NOT_APPLICABLE_ROW@row/7, 7",
        "attachment/7/ab, 7",
        "attachment/0/ab,",
        "not-applicable/COST,",
        "answer/GROUP_MAX_SCORE@rows.maxScore.OUTPUT,",
        "answer/SCORE_DIFFERS:row/7,",
        "rows,"
    })
    void a_piece_belongs_to_the_row_it_is_about(String id, Integer row) {
        assertThat(FindingKey.row(PieceId.of(id)).orElse(null)).isEqualTo(row);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SCORE_DIFFERS@row/7.selfScore",
                "GOAL_WITHOUT_INDICATOR@goals.planned.3",
                "GROUP_MAX_SCORE@rows.maxScore.OUTPUT",
                "PERSONAL_DATA@functions"
            })
    void the_key_of_a_finding_is_written_as_it_was_read(String key) {
        assertThat(FindingKey.read(key).orElseThrow()).hasToString(key);
    }
}
