package org.hengping.ui.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;

/**
 * The end of a session in which nobody did anything for so long ({@code server.servlet.session.timeout}). An open page asks by itself every few
 * minutes whether the server is there; that is nothing a person does.
 */
final class IdleEnd {

    private static final String ACTIVE = IdleEnd.class.getName();
    private static final String HEARTBEAT = "v-r=heartbeat";

    private final Duration after;
    private final Clock clock;

    IdleEnd(Duration after, Clock clock) {
        this.after = after;
        this.clock = clock;
    }

    /** Notes what a person does. @return whether nobody did anything for too long before */
    boolean reached(HttpServletRequest request, HttpSession session) {
        long now = clock.millis();
        Object active = session.getAttribute(ACTIVE);
        if (active == null) {
            session.setMaxInactiveInterval((int) after.toSeconds());
        }
        boolean over = active instanceof Long since && now - since >= after.toMillis();
        if (!over && !heartbeat(request)) {
            session.setAttribute(ACTIVE, now);
        }
        return over;
    }

    private static boolean heartbeat(HttpServletRequest request) {
        String query = request.getQueryString();
        return query != null && query.contains(HEARTBEAT);
    }
}
