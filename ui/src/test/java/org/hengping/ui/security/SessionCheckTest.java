package org.hengping.ui.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** What is open ends once the password it was opened with is no longer the one. */
class SessionCheckTest {

    private final AtomicBoolean valid = new AtomicBoolean(true);
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-02-09T02:00:00Z"));
    private final MockHttpSession session = new MockHttpSession();
    private final SessionCheck check = new SessionCheck(
            person -> {
                asked.incrementAndGet();
                return valid.get();
            },
            new IdleEnd(Duration.ofMinutes(60), new Watch(now)),
            new Watch(now));

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void a_reset_password_ends_an_open_session_within_ten_seconds() throws Exception {
        assertThat(requestGoesOnAsSignedIn()).isTrue();
        valid.set(false);
        now.updateAndGet(time -> time.plusMillis(9_999));
        assertThat(requestGoesOnAsSignedIn()).isTrue();
        assertThat(asked).hasValue(1);

        now.updateAndGet(time -> time.plusMillis(1));

        assertThat(requestGoesOnAsSignedIn()).isFalse();
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void a_session_that_holds_asks_every_ten_seconds_and_goes_on() throws Exception {
        for (int second = 0; second < 30; second++) {
            assertThat(requestGoesOnAsSignedIn()).isTrue();
            now.updateAndGet(time -> time.plus(Duration.ofSeconds(1)));
        }

        assertThat(asked).hasValue(3);
        assertThat(session.isInvalid()).isFalse();
    }

    private boolean requestGoesOnAsSignedIn() throws Exception {
        SignedIn person = new SignedIn(1, "wang", "王芳", "430112", "{noop}x", Set.of(), false);
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(person, null, Set.of()));
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setSession(session);
        MockFilterChain chain = new MockFilterChain();
        check.doFilter(request, new MockHttpServletResponse(), chain);
        assertThat(chain.getRequest()).isNotNull();
        return SecurityContextHolder.getContext().getAuthentication() != null;
    }

    private static final class Watch extends Clock {

        private final AtomicReference<Instant> now;

        private Watch(AtomicReference<Instant> now) {
            this.now = now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now.get();
        }
    }
}
