package org.hengping.ui.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** A request whose parameters are no text is answered 400 and forgotten: nobody fills the log of the server by asking nonsense. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ReadableRequests extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (InvalidParameterException | ServletException failure) {
            if (!unreadable(failure) || response.isCommitted()) {
                throw failure;
            }
            response.reset();
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    /** Also where a servlet has put it into a failure of its own. */
    private static boolean unreadable(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(InvalidParameterException.class::isInstance);
    }
}
