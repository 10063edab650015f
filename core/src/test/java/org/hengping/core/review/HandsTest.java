package org.hengping.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.hengping.core.Sentence;
import org.hengping.core.organization.Hand;
import org.hengping.core.organization.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether somebody who is about to sign or decide already has a hand on the version. 7 acts for 8 in what stands on it. */
class HandsTest {

    @ParameterizedTest(name = "written by {0} for {1}, signed by {2} for {3}; {4} for {5} as {6}: free {7}")
    @CsvSource({
        // written, signed,      now,
        "1, ,       , ,          2, , DEPARTMENT_HEAD,  true",
        "1, ,       , ,          1, , DEPARTMENT_HEAD,  false",
        "1, ,       , ,          3,1, DEPARTMENT_HEAD,  false",
        "1, ,       , ,          1,2, DEPARTMENT_HEAD,  false",
        "7,8,       , ,          2, , DEPARTMENT_HEAD,  true",
        "7,8,       , ,          7, , DEPARTMENT_HEAD,  false",
        "7,8,       , ,          8, , DEPARTMENT_HEAD,  false",
        "7,8,       , ,          9,8, DEPARTMENT_HEAD,  false",
        "7,8,       , ,          9,7, DEPARTMENT_HEAD,  false",
        "1, ,       2, ,         3, , FINANCE_OFFICER,  true",
        "1, ,       2, ,         1, , FINANCE_OFFICER,  false",
        "1, ,       2, ,         3,1, FINANCE_OFFICER,  false",
        "1, ,       2, ,         2, , FINANCE_OFFICER,  false",
        "1, ,       2, ,         3,2, FINANCE_OFFICER,  false",
        "1, ,       7,8,         7, , FINANCE_OFFICER,  false",
        "1, ,       7,8,         8, , FINANCE_OFFICER,  false",
        "1, ,       7,8,         3,8, FINANCE_OFFICER,  false",
        "1, ,       7,8,         3,7, FINANCE_OFFICER,  false",
        "1, ,       2, ,         1, , PREPARER,         true"
    })
    void nobody_gets_a_second_hand_on_a_version(
            long wrote, Long wroteFor, Long signed, Long signedFor, long now, Long nowFor, Role role, boolean free) {
        Hands hands = new Hands(
                List.of(new Writer(hand(wrote, wroteFor), List.of(1), 0, true)),
                signed == null ? null : hand(signed, signedFor),
                Set.of(),
                false);

        assertThat(hands.clash(role, hand(now, nowFor)).isEmpty()).isEqualTo(free);
    }

    @Test
    void it_is_said_who_stands_in_the_way_and_whose_work_it_is_then() {
        Hands hands = new Hands(
                List.of(new Writer(hand(1, null), List.of(3), 0, true), new Writer(hand(7, 8L), List.of(), 4, false)),
                hand(2, null),
                Set.of(),
                false);

        assertThat(hands.clash(Role.DEPARTMENT_HEAD, hand(1, null)))
                .contains(Sentence.of(
                        "hands.otherHead",
                        Sentence.of("hands.wrote", Sentence.of("hands.you"), Sentence.of("hands.row", 3))));
        assertThat(hands.clash(Role.FINANCE_OFFICER, hand(5, 8L)))
                .contains(Sentence.of(
                        "hands.otherOfficer",
                        Sentence.of(
                                "hands.wrote",
                                Sentence.of("hands.through", Sentence.of("hands.absent", "某8"), "某7"),
                                Sentence.of("hands.pieces", 4))));
        assertThat(hands.clash(Role.FINANCE_OFFICER, hand(2, null)))
                .contains(Sentence.of("hands.otherOfficer", Sentence.of("hands.endorsed", Sentence.of("hands.you"))));
    }

    @Test
    void where_one_person_may_write_and_sign_a_scan_of_the_version_comes_first_and_finance_stays_apart() {
        List<Writer> writers = List.of(new Writer(hand(1, null), List.of(3), 0, true));
        Hands before = new Hands(writers, null, Set.of(DispensationKind.ONE_PERSON), false);
        Hands scanned = new Hands(writers, null, Set.of(DispensationKind.ONE_PERSON), true);

        assertThat(before.clash(Role.DEPARTMENT_HEAD, hand(1, null))).isEmpty();
        assertThat(before.scanMissing()).contains(Sentence.of("hands.scanMissing"));
        assertThat(scanned.scanMissing()).isEmpty();
        assertThat(scanned.clash(Role.FINANCE_OFFICER, hand(1, null))).isNotEmpty();
        assertThat(new Hands(writers, null, Set.of(), false).scanMissing()).isEmpty();
    }

    private static Hand hand(long person, Long behalf) {
        return new Hand(person, "某" + person, behalf, behalf == null ? "" : "某" + behalf);
    }
}
