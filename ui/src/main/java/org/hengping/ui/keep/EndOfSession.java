package org.hengping.ui.keep;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.HasElement;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Why a session ended, told by the server that the browser reaches then: one that ended the session itself, one that was started since, or another
 * one of the district's servers, which never knew it.
 */
@Component
public class EndOfSession {

    private final String server = UUID.randomUUID().toString();
    private final Clock clock;
    private final Instant started;

    /** Why it ended. */
    enum Reason {
        ENDED,
        RESTARTED,
        ELSEWHERE,
        COOKIES,
        UNKNOWN
    }

    EndOfSession(Clock clock) {
        this.clock = clock;
        started = clock.instant();
    }

    /** Gives a page the words it will need when no server answers it any more. */
    public void explainTo(HasElement page) {
        page.getElement().executeJs("window.hengpingSession.speak($0)", words());
    }

    /** The name of this server, new at every start. */
    String name() {
        return server;
    }

    /**
     * @param known the name the server had that opened the page
     * @param since when it opened the page
     */
    Reason reason(String known, Instant since) {
        return known.equals(server) ? Reason.ENDED : started.isAfter(since) ? Reason.RESTARTED : Reason.ELSEWHERE;
    }

    private ObjectNode words() {
        ObjectNode words = JsonNodeFactory.instance
                .objectNode()
                .put("server", server)
                .put("since", clock.millis())
                .put("expired", t("system.expired"))
                .put("cookies", t("system.cookies"))
                .put("online", t("system.online"))
                .put("savedAt", t("session.savedAt", "{0}"))
                .put("kept", t("session.kept", "{0}"))
                .put("unkept", t("session.unkept", "{0}"))
                .put("signIn", t("session.signIn"));
        ObjectNode reasons = words.putObject("reasons");
        for (Reason reason : Reason.values()) {
            reasons.putObject(reason.name().toLowerCase(Locale.ROOT))
                    .put("title", t("session." + reason))
                    .put("text", t("session." + reason + ".text"));
        }
        return words;
    }
}
