package org.hengping.ui.publicpages;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.hengping.ui.PublicAddress;
import org.hengping.ui.publicpages.DroppedFile.Answer;

/**
 * Takes a file that somebody wants to compare, and leads on to the page that says what came of it, by the file's digest alone. It is no
 * controller: those have forms taken apart, and their files stored, before they are asked.
 */
final class DropServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    private static final int AT_ONCE = 4;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Turnstile turnstile;
    private final Semaphore places = new Semaphore(AT_ONCE);

    DropServlet(Turnstile turnstile) {
        this.turnstile = turnstile;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!turnstile.lets(request.getRemoteAddr()) || !places.tryAcquire()) {
            lead(request, response, "busy");
            return;
        }
        try {
            long end = System.nanoTime() + PATIENCE.toNanos();
            Answer answer = DroppedFile.read(
                    request.getContentType(), request.getInputStream(), () -> System.nanoTime() - end > 0);
            lead(request, response, said(answer));
        } finally {
            places.release();
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        lead(request, response, "none");
    }

    private static String said(Answer answer) {
        return switch (answer.state()) {
            case HASHED -> answer.sha256();
            case NONE -> "none";
            case TOO_LARGE -> "large";
            case TOO_SLOW -> "busy";
        };
    }

    private static void lead(HttpServletRequest request, HttpServletResponse response, String said) {
        String language = "en".equals(request.getParameter("lang"))
                ? "&lang=en"
                : "zh".equals(request.getParameter("lang")) ? "&lang=zh" : "";
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Location", request.getContextPath() + PublicAddress.VERIFY + "?file=" + said + language);
    }
}
