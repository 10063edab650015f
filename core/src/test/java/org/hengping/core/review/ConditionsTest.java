package org.hengping.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What must hold for each act, read aloud in the order in which it is asked. */
class ConditionsTest {

    @ParameterizedTest
    @CsvSource({
        "DRAFT, SUBMIT, AT_DESK ROUND_OPEN NOT_EXEMPT IN_PLACE SEEN WORDS_WITHIN CHANGED SETTLED",
        "HEAD_REVIEW, WITHDRAW, AT_DESK ROUND_OPEN NOT_EXEMPT IN_PLACE SEEN WORDS_WITHIN",
        "HEAD_REVIEW, ENDORSE, AT_DESK ROUND_OPEN NOT_EXEMPT IN_PLACE APART SCANNED SEEN WORDS_WITHIN",
        "HEAD_REVIEW, SEND_BACK, AT_DESK ROUND_OPEN NOT_EXEMPT IN_PLACE SEEN REASON_GIVEN WORDS_WITHIN",
        "FINANCE_REVIEW, APPROVE, AT_DESK ROUND_OPEN NOT_EXEMPT IN_PLACE IMPARTIAL APART SEEN WORDS_WITHIN SETTLED",
        "FINANCE_REVIEW, SEND_BACK, AT_DESK ROUND_OPEN NOT_EXEMPT IN_PLACE IMPARTIAL APART SEEN REASON_GIVEN WORDS_WITHIN",
        "APPROVED, DISCLOSE, AT_DESK NOT_EXEMPT IN_PLACE IMPARTIAL APART HEARD SEEN REASON_GIVEN WORDS_WITHIN SETTLED",
        "APPROVED, REOPEN, AT_DESK ROUND_OPEN NOT_EXEMPT IN_PLACE IMPARTIAL APART SEEN REASON_GIVEN WORDS_WITHIN",
        "DISCLOSED, REOPEN, AT_DESK ROUND_OPEN NOT_EXEMPT IN_PLACE IMPARTIAL APART SEEN REASON_GIVEN WORDS_WITHIN"
    })
    void a_step_of_the_road_asks(Stage from, Action action, String conditions) {
        assertThat(Route.step(from, action).orElseThrow().conditions().all()).isEqualTo(named(conditions));
    }

    @ParameterizedTest
    @CsvSource({
        "WRITE, AT_DESK ROUND_OPEN NOT_EXEMPT IN_PLACE",
        "JUDGE, AT_DESK ROUND_OPEN NOT_EXEMPT IN_PLACE SEEN",
        "REVIEW, AT_DESK ROUND_OPEN NOT_EXEMPT IN_PLACE IMPARTIAL APART SEEN",
        "TAKE_OVER, AT_DESK ROUND_OPEN NOT_EXEMPT NOT_DONE IN_PLACE IMPARTIAL APART NOT_THEIRS_YET",
        "SCAN_AS_PREPARER, AT_DESK ROUND_OPEN NOT_EXEMPT IN_PLACE DISPENSED_ALONE SEEN",
        "SCAN_AS_HEAD, AT_DESK ROUND_OPEN NOT_EXEMPT IN_PLACE DISPENSED_ALONE SEEN",
        "SIGN_ON_PAPER, AT_DESK ROUND_OPEN NOT_EXEMPT IN_PLACE DISPENSED_ON_PAPER SEEN WORDS_WITHIN SIGNER_APART",
        "ANSWER, AT_DESK IN_PLACE SEEN",
        "REPLY, AT_DESK IN_PLACE IMPARTIAL APART SEEN",
        "ASK_FOR_TIME, ROUND_OPEN NOT_EXEMPT NOT_DONE",
        "GIVE_TIME, AT_DESK ROUND_OPEN NOT_EXEMPT NOT_DONE IMPARTIAL",
        "EXEMPT, AT_DESK ROUND_OPEN NOT_EXEMPT NOT_DONE IMPARTIAL REASON_GIVEN WORDS_WITHIN",
        "READMIT, AT_DESK EXEMPTED IMPARTIAL REASON_GIVEN WORDS_WITHIN"
    })
    void work_at_a_desk_asks(DeskWork work, String conditions) {
        assertThat(work.conditions().all()).isEqualTo(named(conditions));
    }

    @Test
    void every_errand_stands_in_these_tables_and_asks_in_one_order() {
        List<Conditions> errands = Stream.concat(
                        Route.STEPS.stream().map(Route.Step::conditions),
                        Stream.of(DeskWork.values()).map(DeskWork::conditions))
                .toList();

        assertThat(errands).hasSize(9 + 13).allSatisfy(conditions -> assertThat(conditions.all())
                .isSorted());
    }

    @Test
    void a_form_that_lies_with_the_department_is_sent_back_by_nobody() {
        assertThat(Route.meant(Stage.DRAFT, Action.SEND_BACK)).isEmpty();
        assertThat(Route.meant(Stage.DRAFT, Action.APPROVE))
                .contains(Route.step(Stage.FINANCE_REVIEW, Action.APPROVE).orElseThrow());
    }

    private static List<Condition> named(String conditions) {
        return Stream.of(conditions.split(" ")).map(Condition::valueOf).toList();
    }
}
