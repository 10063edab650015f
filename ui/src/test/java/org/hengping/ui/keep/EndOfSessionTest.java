package org.hengping.ui.keep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.hengping.core.day.OfficeDay;
import org.hengping.ui.keep.EndOfSession.Reason;
import org.junit.jupiter.api.Test;

/** Whichever server a page reaches after the end of its session knows why it ended. */
class EndOfSessionTest {

    private static final Instant MORNING = OfficeDay.instant();
    private static final Instant OPENED = MORNING.plus(Duration.ofHours(1));

    private final EndOfSession server = startedAt(MORNING);

    @Test
    void the_server_that_opened_the_page_has_ended_the_session_itself() {
        assertThat(server.reason(server.name(), OPENED)).isEqualTo(Reason.ENDED);
    }

    @Test
    void a_server_that_was_started_since_is_the_same_one_started_again() {
        assertThat(startedAt(OPENED.plusSeconds(30)).reason(server.name(), OPENED))
                .isEqualTo(Reason.RESTARTED);
    }

    @Test
    void a_server_that_was_there_already_is_another_one() {
        assertThat(startedAt(MORNING).reason(server.name(), OPENED)).isEqualTo(Reason.ELSEWHERE);
    }

    private static EndOfSession startedAt(Instant time) {
        return new EndOfSession(Clock.fixed(time, ZoneOffset.UTC));
    }
}
