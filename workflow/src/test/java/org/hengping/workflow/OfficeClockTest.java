package org.hengping.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** What day it is in the offices. */
class OfficeClockTest {

    private static final LocalDateTime NEW_YEARS_EVE = LocalDateTime.of(2026, 12, 31, 23, 50);

    @ParameterizedTest
    @ValueSource(strings = {"demo", "test"})
    void a_rehearsal_begins_at_any_time_and_goes_on_from_there(String profile) {
        Clock clock = clock(NEW_YEARS_EVE.toString(), profile);

        LocalDateTime first = LocalDateTime.now(clock);

        assertThat(first).isBetween(NEW_YEARS_EVE, NEW_YEARS_EVE.plusMinutes(5));
        assertThat(LocalDateTime.now(clock)).isAfter(first);
    }

    @Test
    void production_does_not_start_at_another_time_than_now() {
        assertThatThrownBy(() -> clock(NEW_YEARS_EVE.toString(), "default"))
                .hasRootCauseMessage("hengping.clock.starts-at is for the profiles demo and test only: remove it");
    }

    @Test
    void what_is_no_time_is_no_setting() {
        assertThatThrownBy(() -> clock("tomorrow", "demo")).rootCause().hasMessageContaining("tomorrow");
        assertThatThrownBy(() -> clock("tomorrow", "demo"))
                .hasStackTraceContaining("must be a time in Shanghai such as 2026-10-08T09:30, and is tomorrow");
    }

    @Test
    void without_the_setting_it_is_now_in_shanghai() {
        assertThat(clock("", "default")).isEqualTo(OfficeClock.right());
        assertThat(OfficeClock.right().getZone().getId()).isEqualTo("Asia/Shanghai");
    }

    private static Clock clock(String startsAt, String profile) {
        try (AnnotationConfigApplicationContext office = new AnnotationConfigApplicationContext()) {
            office.getEnvironment().setActiveProfiles(profile);
            office.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("settings", Map.of(OfficeClock.SETTING, startsAt)));
            office.register(WorkflowSettings.class);
            office.refresh();
            return office.getBean(Clock.class);
        }
    }
}
