package org.hengping.ui.publicpages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Nobody asks faster than a person with a stack of papers. */
class TurnstileTest {

    private final AtomicLong now = new AtomicLong();

    @Test
    void an_address_may_ask_so_often_and_goes_on_after_a_while() {
        Turnstile turnstile = new Turnstile(6, 1000, now::get);

        assertThat(passed(turnstile, "203.0.113.7", 20)).isEqualTo(6);
        assertThat(passed(turnstile, "203.0.113.8", 2)).isEqualTo(2);
        pass(Duration.ofSeconds(10));
        assertThat(passed(turnstile, "203.0.113.7", 20)).isEqualTo(1);
        pass(Duration.ofHours(10));
        assertThat(passed(turnstile, "203.0.113.7", 20)).isEqualTo(6);
    }

    @Test
    void many_addresses_together_have_a_limit_too() {
        Turnstile turnstile = new Turnstile(6, 50, now::get);

        assertThat(IntStream.range(0, 200)
                        .filter(i -> turnstile.lets("203.0.113." + i))
                        .count())
                .isEqualTo(50);
    }

    @Test
    void all_addresses_of_one_house_are_one() {
        Turnstile turnstile = new Turnstile(6, 1000, now::get);

        assertThat(passed(turnstile, "2001:db8:1:2::7", 4)).isEqualTo(4);
        assertThat(passed(turnstile, "2001:db8:1:2:ffff:1:2:3", 20)).isEqualTo(2);
        assertThat(passed(turnstile, "2001:db8:1:3::7", 20)).isEqualTo(6);
    }

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }

    private static long passed(Turnstile turnstile, String address, int times) {
        return IntStream.range(0, times).filter(i -> turnstile.lets(address)).count();
    }
}
