package org.hengping.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengping.HengpingApplication;
import org.hengping.core.review.Stage;
import org.hengping.ui.part.Address;
import org.hengping.ui.part.AddressedView;
import org.hengping.ui.security.SignedIn;
import org.hengping.workflow.board.Inbox;
import org.hengping.workflow.board.Task;
import org.hengping.workflow.round.RoundOverseeing;
import org.hengping.workflow.round.RoundSums;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;

/** Whoever goes from one form, round or trace to the next sees a screen of which nothing was there before. */
@SpringBootTest(
        classes = HengpingApplication.class,
        properties = {"spring.profiles.active=demo", "spring.datasource.url=jdbc:h2:mem:fresh;DB_CLOSE_DELAY=-1"})
class FreshScreensTest extends SpringBrowserlessTest {

    @Autowired
    private UserDetailsService accounts;

    @Autowired
    private Inbox inbox;

    @Autowired
    private RoundOverseeing rounds;

    private SignedIn finance;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        finance = (SignedIn) accounts.loadUserByUsername("finance");
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(finance, null, finance.getAuthorities()));
        super.initVaadinEnvironment();
    }

    @Test
    void the_next_form_keeps_nothing_of_the_form_before() {
        Set<Component> before = screen("evaluations/" + form(0));
        tabs(before).setSelectedIndex(3);

        Set<Component> after = screen("evaluations/" + form(1));

        assertThat(after).doesNotContainAnyElementsOf(before);
        assertThat(before).noneMatch(Component::isAttached);
        assertThat(heading()).isEqualTo(queue().get(1).department().name());
    }

    @Test
    void the_same_form_again_is_begun_afresh() {
        Set<Component> before = screen("evaluations/" + form(0));
        Address.QUEUE.open();

        Set<Component> after = screen("evaluations/" + form(0));

        assertThat(after).doesNotContainAnyElementsOf(before);
        assertThat(UI.getCurrent().getInternals().getTitle())
                .startsWith(queue().getFirst().department().shortName());
    }

    @Test
    void one_key_goes_one_form_on_however_many_were_seen() {
        navigate("evaluations/" + form(0), AddressedView.class);
        for (int step = 1; step <= 10; step++) {
            fireShortcut(Key.KEY_J, KeyModifier.ALT);

            assertThat(heading())
                    .isEqualTo(queue().get(step % queue().size()).department().name());
        }
    }

    @Test
    void a_dialog_does_not_outlive_its_form() {
        navigate("evaluations/" + form(0), AddressedView.class);
        test(find(Button.class).all().stream()
                        .filter(button -> button.hasClassName("act-approve"))
                        .findFirst()
                        .orElseThrow())
                .click();
        roundTrip();
        assertThat(find(Dialog.class).all()).hasSize(1);

        UI.getCurrent().navigate("evaluations/" + form(1));
        roundTrip();

        assertThat(find(Dialog.class).all()).isEmpty();
        assertThat(UI.getCurrent().getInternals().hasModalComponent()).isFalse();
    }

    @Test
    void the_next_trace_keeps_nothing_of_the_trace_before() {
        Set<Component> before = screen("trace/" + form(0));

        Set<Component> after = screen("trace/" + form(1));

        assertThat(after).doesNotContainAnyElementsOf(before);
        assertThat(heading()).isEqualTo(queue().get(1).department().name());
        assertThat(UI.getCurrent().getInternals().getTitle())
                .contains(queue().get(1).department().name());
    }

    @Test
    void the_next_round_keeps_nothing_of_the_round_before() {
        List<RoundSums> years = rounds.all(finance.personId());
        Set<Component> before = screen("rounds/" + years.getFirst().round().id());
        before.stream()
                .filter(TextField.class::isInstance)
                .map(TextField.class::cast)
                .findFirst()
                .orElseThrow()
                .setValue("妇联");

        Set<Component> after = screen("rounds/" + years.getLast().round().id());

        assertThat(after).doesNotContainAnyElementsOf(before);
        assertThat(before).noneMatch(Component::isAttached);
        assertThat(heading()).isEqualTo(years.getLast().round().title());
    }

    @Test
    void beside_the_queue_lies_what_was_opened_last_and_what_is_ticked_stays_ticked() {
        Address.QUEUE.open();
        list().select(queue().getFirst());

        UI.getCurrent().navigate("review/" + form(1));
        UI.getCurrent().navigate("review/" + form(2));

        assertThat(beside()).containsExactly(queue().get(2).department().name());
        assertThat(list().getSelectedItems())
                .extracting(Task::evaluation)
                .containsExactly(queue().getFirst().evaluation());

        Address.QUEUE.open();

        assertThat(beside()).isEmpty();
    }

    @Test
    void what_a_search_hides_is_neither_open_nor_ticked() {
        Address.QUEUE.open();
        UI.getCurrent().navigate("review/" + form(0));
        list().asMultiSelect().select(queue().get(0), queue().get(1));
        TextField search = findInView(TextField.class).single();

        search.setValue(queue().get(1).department().shortName());

        assertThat(beside()).isEmpty();
        assertThat(list().getSelectedItems())
                .extracting(Task::department)
                .containsExactly(queue().get(1).department());

        search.setValue("zzz");

        assertThat(list().getSelectedItems()).isEmpty();
        assertThat(approveTicked().isEnabled()).isFalse();

        search.clear();

        assertThat(beside()).containsExactly(queue().getFirst().department().name());
    }

    private List<String> beside() {
        return findInView(H2.class).all().stream().map(H2::getText).toList();
    }

    @SuppressWarnings("unchecked")
    private Grid<Task> list() {
        return findInView(Grid.class).single();
    }

    private Button approveTicked() {
        return findInView(Button.class).all().getFirst();
    }

    private Set<Component> screen(String address) {
        UI.getCurrent().navigate(address);
        Component view = (Component) getCurrentView();
        return view.getChildren().flatMap(FreshScreensTest::all).collect(Collectors.toSet());
    }

    private static Stream<Component> all(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(FreshScreensTest::all));
    }

    private static Tabs tabs(Set<Component> screen) {
        return screen.stream()
                .filter(Tabs.class::isInstance)
                .map(Tabs.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private String heading() {
        return findInView(H1.class).single().getText();
    }

    private long form(int position) {
        return queue().get(position).evaluation().id();
    }

    private List<Task> queue() {
        return inbox.waiting(finance.personId()).stream()
                .filter(task -> task.evaluation().stage() != Stage.DRAFT)
                .toList();
    }
}
