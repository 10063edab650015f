package org.hengping.ui.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.stereotype.Component;

/** Counts failed sign-ins per login, known or not, and locks a login for a while after too many of them. */
@Component
class SignInAttempts {

    static final int COUNTED = 1;
    static final int ALLOWED = 5;
    static final Duration LOCK = Duration.ofMinutes(15);
    private static final int REMEMBERED = 10_000;

    private final Clock clock;
    private final Map<String, Failures> failures = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > REMEMBERED;
        }
    };

    SignInAttempts(Clock clock) {
        this.clock = clock;
    }

    synchronized boolean locked(String login) {
        Failures failed = failures.get(key(login));
        return failed != null && failed.count >= ALLOWED && clock.instant().isBefore(failed.last.plus(LOCK));
    }

    @EventListener
    @Order(COUNTED)
    synchronized void failed(AuthenticationFailureBadCredentialsEvent event) {
        Instant now = clock.instant();
        failures.compute(key(event.getAuthentication().getName()), (login, before) -> {
            boolean fresh = before == null || now.isAfter(before.last.plus(LOCK));
            return new Failures(fresh ? 1 : before.count + 1, now);
        });
    }

    @EventListener
    synchronized void succeeded(AuthenticationSuccessEvent event) {
        failures.remove(key(event.getAuthentication().getName()));
    }

    private static String key(String login) {
        return login.strip().toLowerCase(Locale.ROOT);
    }

    private record Failures(int count, Instant last) {}
}
