package org.hengping.ui.security;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.hengping.workflow.audit.SignInRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.stereotype.Component;

/**
 * Brings sign-ins to the audit log. Failures are bounded: what a locked login tries is not noted again, and beyond a number a day only the
 * server's own log hears of them, so that nobody can fill the database from outside.
 */
@Component
class SignInLog {

    private static final Logger LOG = LoggerFactory.getLogger(SignInLog.class);
    private static final int MOST_FAILURES = 1000;

    private final SignInRecord record;
    private final SignInAttempts attempts;
    private final Clock clock;
    private final LoadingCache<LocalDate, AtomicInteger> failures =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofDays(2)).build(day -> new AtomicInteger());

    SignInLog(SignInRecord record, SignInAttempts attempts, Clock clock) {
        this.record = record;
        this.attempts = attempts;
        this.clock = clock;
    }

    @EventListener
    void succeeded(AuthenticationSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof SignedIn person) {
            record.succeeded(person.personId());
        }
    }

    /** After the attempt was counted. */
    @EventListener
    @Order(SignInAttempts.COUNTED + 1)
    void failed(AuthenticationFailureBadCredentialsEvent event) {
        String login = event.getAuthentication().getName();
        if (!noted()) {
            LOG.warn("A sign-in failed; today's failures in the audit log are at their limit of {}", MOST_FAILURES);
        } else if (attempts.locked(login)) {
            record.locked(login);
        } else {
            record.failed(login);
        }
    }

    private boolean noted() {
        return failures.get(LocalDate.now(clock)).incrementAndGet() <= MOST_FAILURES;
    }
}
