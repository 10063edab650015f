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
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends the sessions of before once a password was changed or reset, or the account was closed. Every request asks, acts in an open screen
 * and downloads as well as new screens, but a session asks the database at most every ten seconds: for so long what was open may go on.
 */
class SessionCheck extends OncePerRequestFilter {

    static final Duration EVERY = Duration.ofSeconds(10);
    private static final String ASKED = SessionCheck.class.getName();

    private final Predicate<SignedIn> valid;
    private final Clock clock;

    SessionCheck(Predicate<SignedIn> valid, Clock clock) {
        this.valid = valid;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        HttpSession session = request.getSession(false);
        if (session != null && who != null && who.getPrincipal() instanceof SignedIn person && due(session)) {
            if (valid.test(person)) {
                session.setAttribute(ASKED, clock.millis());
            } else {
                session.invalidate();
                SecurityContextHolder.clearContext();
            }
        }
        chain.doFilter(request, response);
    }

    private boolean due(HttpSession session) {
        return !(session.getAttribute(ASKED) instanceof Long asked)
                || Math.abs(clock.millis() - asked) >= EVERY.toMillis();
    }
}
