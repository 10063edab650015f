package org.hengping.ui.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.hengping.core.day.MovableClock;
import org.hengping.core.day.OfficeDay;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;

/** A session ends when nobody did anything for an hour, though its page goes on asking whether the server is there. */
class IdleEndTest {

    private final MovableClock clock = new MovableClock();
    private final MockHttpSession session = new MockHttpSession();
    private final IdleEnd end = new IdleEnd(Duration.ofMinutes(60), clock);

    @Test
    void whoever_does_something_once_in_an_hour_stays() {
        for (int hour = 0; hour < 5; hour++) {
            assertThat(reached("v-r=uidl&v-uiId=0")).isFalse();
            passes(59);
        }
    }

    @Test
    void an_hour_without_anybody_ends_it_whatever_the_page_asks_by_itself() {
        assertThat(reached("v-r=uidl&v-uiId=0")).isFalse();
        for (int minutes = 0; minutes < 60; minutes += 5) {
            assertThat(reached("v-r=heartbeat&v-uiId=0")).isFalse();
            passes(5);
        }

        assertThat(reached("v-r=uidl&v-uiId=0")).isTrue();
    }

    private void passes(int minutes) {
        clock.set(clock.instant().atZone(OfficeDay.SHANGHAI).toLocalDateTime().plusMinutes(minutes));
    }

    private boolean reached(String query) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/");
        request.setQueryString(query);
        return end.reached(request, session);
    }
}
