package org.hengping.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.hengping.core.organization.District;
import org.hengping.core.overdue.Letter;
import org.junit.jupiter.api.Test;

/** What every outbox must do. */
public abstract class OutboxContract extends PortsContract {

    @Test
    void a_letter_is_with_one_server_until_its_lease_ends() {
        District district = district();
        Letter letter = letter(district, false);
        change(() -> ports().outbox().add(letter));

        assertThat(claim(district, "a", NOON, true))
                .extracting(Letter::attempts)
                .containsExactly(1);
        assertThat(claim(district, "b", NOON.plusSeconds(600), true)).isEmpty();
        assertThat(claim(district, "b", NOON.plusSeconds(601), true))
                .extracting(Letter::attempts)
                .containsExactly(2);
        change(() -> ports().outbox().sent(letter.id(), "a", NOON));
        assertThat(inTransaction(() -> ports().outbox().waiting(district.code())))
                .isEqualTo(1);
        change(() -> ports().outbox().sent(letter.id(), "b", NOON.plusSeconds(602)));
        assertThat(inTransaction(() -> ports().outbox().waiting(district.code())))
                .isZero();
        assertThat(claim(district, "b", NOON.plusSeconds(90000), true)).isEmpty();
    }

    @Test
    void a_letter_for_working_hours_waits_for_them() {
        District district = district();
        Letter digest = letter(district, true);
        Letter urgent = letter(district, false);
        change(() -> {
            ports().outbox().add(digest);
            ports().outbox().add(urgent);
        });

        assertThat(claim(district, "a", NOON, false)).extracting(Letter::id).containsExactly(urgent.id());
        assertThat(claim(district, "a", NOON, true)).extracting(Letter::id).containsExactly(digest.id());
    }

    @Test
    void a_letter_that_was_given_up_waits_until_a_person_sends_it_again() {
        District district = district();
        Letter letter = letter(district, false);
        change(() -> ports().outbox().add(letter));
        claim(district, "a", NOON, true);
        change(() -> ports().outbox().failed(letter.id(), "a", "connection refused", NOON.plusSeconds(60), false));
        assertThat(claim(district, "b", NOON.plusSeconds(59), true)).isEmpty();
        claim(district, "b", NOON.plusSeconds(60), true);

        change(() -> ports().outbox().failed(letter.id(), "b", "no such user", NOON, true));
        assertThat(claim(district, "b", NOON.plusSeconds(90000), true)).isEmpty();
        assertThat(inTransaction(() -> ports().outbox().all(district.code(), 9)))
                .singleElement()
                .satisfies(dead -> {
                    assertThat(dead.dead()).isTrue();
                    assertThat(dead.error()).isEqualTo("no such user");
                    assertThat(dead.attempts()).isEqualTo(2);
                });

        change(() -> ports().outbox().again("999999", letter.id(), NOON));
        assertThat(claim(district, "b", NOON.plusSeconds(90000), true)).isEmpty();
        change(() -> ports().outbox().again(district.code(), letter.id(), NOON));
        assertThat(claim(district, "b", NOON.plusSeconds(90000), true))
                .extracting(Letter::attempts)
                .containsExactly(1);
    }

    private List<Letter> claim(District district, String server, Instant now, boolean inHours) {
        return inTransaction(
                () -> ports().outbox().claim(district.code(), server, now, now.plusSeconds(600), inHours, 10));
    }

    private static Letter letter(District district, boolean inHours) {
        return Letter.of(id(), district.code(), "fl@example.org", "提醒", "您有 1 份自评表", inHours, NOON);
    }
}
