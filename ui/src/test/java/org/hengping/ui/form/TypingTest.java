package org.hengping.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.hengping.core.form.PieceId;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

class TypingTest {

    private static final TypedInto REMARK = TypedInto.remark(PieceId.row(2));

    private final Typing typing = new Typing(null, null, new Telling(JsonNodeFactory.instance::objectNode));

    @Test
    void what_is_stored_is_known_when_it_comes_once_more_from_a_browser_that_had_not_heard_of_it() {
        typing.typed(REMARK, "签到表缺一期。", () -> {}, () -> Fate.STORED);
        typing.report();

        assertThat(typing.knows(REMARK, "签到表缺一期。", 0)).isTrue();
        assertThat(typing.knows(REMARK, "签到表缺两期。", 0)).isFalse();
    }

    @Test
    void the_same_words_typed_again_after_the_browser_heard_are_new() {
        typing.typed(REMARK, "签到表缺一期。", () -> {}, () -> Fate.STORED);
        typing.report();

        assertThat(typing.knows(REMARK, "签到表缺一期。", 1)).isFalse();
    }

    @Test
    void whatever_comes_late_from_a_place_that_is_done_with_is_known() {
        typing.typed(REMARK, "签到表缺一期。", () -> {}, () -> Fate.UNSENT);
        typing.forget(REMARK);
        typing.report();

        assertThat(typing.knows(REMARK, "签到表", 0)).isTrue();
        assertThat(typing.knows(REMARK, "签到表", 1)).isFalse();
    }

    @Test
    void what_is_held_and_not_stored_needs_no_second_answer() {
        typing.typed(REMARK, "签到表缺一期。", () -> {}, () -> Fate.INVALID);
        typing.report();

        assertThat(typing.knows(REMARK, "签到表缺一期。", 0)).isTrue();
        assertThat(typing.open()).containsOnlyKeys(REMARK);
    }
}
