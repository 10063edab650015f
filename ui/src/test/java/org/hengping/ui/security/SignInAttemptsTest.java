package org.hengping.ui.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.stream.IntStream;
import org.hengping.core.day.MovableClock;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;

/** Nobody finds a password by trying. */
class SignInAttemptsTest {

    private final MovableClock clock = new MovableClock();
    private final SignInAttempts attempts = new SignInAttempts(clock);

    @Test
    void five_wrong_passwords_lock_a_login_for_a_quarter_of_an_hour_however_it_is_written() {
        fail("zhangwei", 4);
        assertThat(attempts.locked("zhangwei")).isFalse();

        fail(" ZhangWei", 1);
        assertThat(attempts.locked("zhangwei")).isTrue();
        assertThat(attempts.locked("liqiang")).isFalse();

        later(SignInAttempts.LOCK.minusSeconds(1));
        assertThat(attempts.locked("zhangwei")).isTrue();
        later(Duration.ofSeconds(2));
        assertThat(attempts.locked("zhangwei")).isFalse();
    }

    @Test
    void the_right_password_and_a_quarter_of_an_hour_make_earlier_mistakes_forgotten() {
        fail("zhangwei", 4);
        attempts.succeeded(new AuthenticationSuccessEvent(typed("zhangwei")));
        fail("zhangwei", 4);
        later(Duration.ofMinutes(16));
        fail("zhangwei", 4);

        assertThat(attempts.locked("zhangwei")).isFalse();
    }

    @Test
    void a_locked_login_stays_locked_however_many_others_are_tried() {
        fail("zhangwei", SignInAttempts.ALLOWED);
        IntStream.range(0, 50_000).forEach(other -> fail("nobody" + other, 1));

        assertThat(attempts.locked("zhangwei")).isTrue();
    }

    private void later(Duration time) {
        clock.set(LocalDateTime.ofInstant(clock.instant().plus(time), clock.getZone()));
    }

    private void fail(String login, int times) {
        for (int i = 0; i < times; i++) {
            attempts.failed(new AuthenticationFailureBadCredentialsEvent(
                    typed(login), new BadCredentialsException("wrong password")));
        }
    }

    private static UsernamePasswordAuthenticationToken typed(String login) {
        return new UsernamePasswordAuthenticationToken(login, "");
    }
}
