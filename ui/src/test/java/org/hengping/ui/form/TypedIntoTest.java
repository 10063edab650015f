package org.hengping.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.hengping.core.form.FormColumn;
import org.hengping.core.form.FormField;
import org.hengping.core.form.PieceId;
import org.hengping.core.review.Action;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** The names under which a browser keeps what was typed. */
class TypedIntoTest {

    @Test
    void what_was_written_under_a_name_is_found_under_it() {
        for (TypedInto into : new TypedInto[] {
            TypedInto.piece(PieceId.row(7), FormColumn.ACTUAL),
            TypedInto.piece(PieceId.BUDGET, FormField.source(1, FormColumn.EXECUTED)),
            TypedInto.piece(PieceId.answer("SCORE_DIFFERS:row/2"), FormColumn.TEXT),
            TypedInto.piece(PieceId.notApplicable(3), FormColumn.REASON),
            TypedInto.remark(PieceId.row(7)),
            TypedInto.opinion(Action.SEND_BACK),
            TypedInto.score(PieceId.row(7), "reason"),
            TypedInto.decision(PieceId.ROWS)
        }) {
            assertThat(TypedInto.of(into.key())).contains(into);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "PIECE",
                "PIECE:row/7",
                "PIECE#actual:row/7",
                "OTHER:row/7#actual",
                "PIECE:row/seven#actual",
                "PIECE:row/99999999999#actual",
                "PIECE:<script>#actual",
                "PIECE:not-applicable/SOMEWHERE#reason",
                "PIECE:row/7#wages",
                "PIECE:budget#source.x.budget",
                "PIECE:budget#source.999999999.budget",
                "OPINION:ANYTHING#text"
            })
    void a_name_that_no_screen_wrote_is_left_out(String key) {
        assertThat(TypedInto.of(key)).isEmpty();
    }

    @Test
    void a_browser_does_not_fill_the_memory_of_the_server() {
        String many = "{\"key\":\"PIECE:row/7#actual\",\"text\":\"1\",\"revision\":2,\"at\":3},".repeat(600);
        String long1 = "{\"key\":\"PIECE:row/8#actual\",\"text\":\"" + "1".repeat(60_001) + "\"}";

        assertThat(KeptText.of(new JsonMapper().readTree("[" + many + "{}]"))).hasSize(500);
        assertThat(KeptText.of(new JsonMapper().readTree("[" + long1 + "]"))).isEmpty();
    }
}
