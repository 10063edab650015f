package org.hengping.ui.part;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who looks at the progress of a round asks for it; who has left does not, and does not stop those who came after. */
class PollingTest {

    private final UI browser = new UI();
    private final List<String> looked = new ArrayList<>();

    @Test
    void the_browser_asks_for_the_screen_that_is_seen_and_no_longer_for_the_one_before() {
        Div before = new Div();
        new Polling(before, 2000, () -> looked.add("before")).needed(true);
        Div after = new Div();
        new Polling(after, 1000, () -> looked.add("after")).needed(true);
        browser.add(before);
        assertThat(asked()).containsExactly("before");

        browser.remove(before);
        browser.add(after);

        assertThat(asked()).containsExactly("after");
        assertThat(browser.getPollInterval()).isEqualTo(1000);
    }

    @Test
    void a_screen_that_leaves_without_asking_stops_nobody() {
        Div quiet = new Div();
        new Polling(quiet, 2000, () -> looked.add("quiet")).needed(false);
        Div busy = new Div();
        Polling polling = new Polling(busy, 1000, () -> looked.add("busy"));
        browser.add(quiet, busy);
        polling.needed(true);

        browser.remove(quiet);

        assertThat(asked()).containsExactly("busy");
        assertThat(browser.getPollInterval()).isEqualTo(1000);
    }

    @Test
    void what_is_done_is_asked_for_no_more() {
        Div screen = new Div();
        Polling polling = new Polling(screen, 1000, () -> looked.add("screen"));
        browser.add(screen);
        polling.needed(true);
        polling.needed(true);
        assertThat(asked()).containsExactly("screen");

        polling.needed(false);

        assertThat(asked()).isEmpty();
        assertThat(browser.getPollInterval()).isEqualTo(-1);
    }

    private List<String> asked() {
        looked.clear();
        ComponentUtil.fireEvent(browser, new PollEvent(browser, true));
        return looked;
    }
}
