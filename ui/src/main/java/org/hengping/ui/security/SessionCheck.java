package org.hengping.ui.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends the sessions of before once a password was changed or reset, or the account was closed, and those in which nobody did anything for too long.
 * Every request asks, acts in an open screen and downloads as well as new screens, but a session asks the database at most every ten seconds: for so
 * long what was open may go on. While the database is away it goes on too, since nothing can be read or changed then, and what was typed waits here.
 */
class SessionCheck extends OncePerRequestFilter {

    static final Duration EVERY = Duration.ofSeconds(10);
    private static final String ASKED = SessionCheck.class.getName();
    private static final Logger LOG = LoggerFactory.getLogger(SessionCheck.class);

    private final Predicate<SignedIn> valid;
    private final IdleEnd idle;
    private final Clock clock;

    SessionCheck(Predicate<SignedIn> valid, IdleEnd idle, Clock clock) {
        this.valid = valid;
        this.idle = idle;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        HttpSession session = request.getSession(false);
        if (session != null
                && who != null
                && who.getPrincipal() instanceof SignedIn person
                && (idle.reached(request, session) || !holds(person, session))) {
            session.invalidate();
            SecurityContextHolder.clearContext();
        }
        chain.doFilter(request, response);
    }

    private boolean holds(SignedIn person, HttpSession session) {
        if (!due(session)) {
            return true;
        }
        boolean holds = valid(person);
        session.setAttribute(ASKED, clock.millis());
        return holds;
    }

    private boolean valid(SignedIn person) {
        try {
            return valid.test(person);
        } catch (RuntimeException away) {
            LOG.warn("Whether a session still holds could not be asked: {}", away.toString());
            return true;
        }
    }

    private boolean due(HttpSession session) {
        return !(session.getAttribute(ASKED) instanceof Long asked)
                || Math.abs(clock.millis() - asked) >= EVERY.toMillis();
    }
}
