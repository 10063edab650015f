package org.hengping.ui.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
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

    private final Cache<String, Integer> failures;

    /** However many logins are tried, those that are locked are not forgotten. */
    SignInAttempts(Clock clock) {
        this.failures = Caffeine.newBuilder()
                .expireAfterWrite(LOCK)
                .maximumWeight(REMEMBERED)
                .weigher((String login, Integer failed) -> failed < ALLOWED ? 1 : 0)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }

    boolean locked(String login) {
        Integer failed = failures.getIfPresent(key(login));
        return failed != null && failed >= ALLOWED;
    }

    @EventListener
    @Order(COUNTED)
    void failed(AuthenticationFailureBadCredentialsEvent event) {
        failures.asMap().merge(key(event.getAuthentication().getName()), 1, Integer::sum);
    }

    @EventListener
    void succeeded(AuthenticationSuccessEvent event) {
        failures.invalidate(key(event.getAuthentication().getName()));
    }

    private static String key(String login) {
        return login.strip().toLowerCase(Locale.ROOT);
    }
}
