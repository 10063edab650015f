package org.hengping.ui.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import org.hengping.core.Sentence;
import org.hengping.core.review.Refusal;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = AskTest.class)
class AskTest extends BrowserlessTest {

    private final List<String> done = new ArrayList<>();

    @Test
    void a_refusal_is_said_inside_and_keeps_what_was_typed() {
        Ask ask = Ask.to("延期").reason().go("延期", reason -> {
            throw new Refusal.NotPermitted(Sentence.of("refusal.dayMissing"));
        });
        ask.open();
        words().setValue("等审计报告");

        go("延期").click();

        assertThat(ask.isOpened()).isTrue();
        assertThat(words().getValue()).isEqualTo("等审计报告");
        assertThat(refused()).hasSize(1);
        assertThat(go("延期").isEnabled()).isTrue();
    }

    @Test
    void a_missing_reason_is_said_at_its_field_and_nothing_is_done() {
        Ask ask = Ask.to("延期").reason().go("延期", done::add);
        ask.open();
        words().setValue("  ");

        go("延期").click();

        assertThat(done).isEmpty();
        assertThat(words().isInvalid()).isTrue();
        assertThat(ask.isOpened()).isTrue();
    }

    @Test
    void a_second_click_finds_it_done() {
        Ask ask = Ask.to("延期").words("附言").go("延期", done::add);
        ask.open();
        Button go = go("延期");

        go.click();
        go.click();

        assertThat(done).containsExactly("");
        assertThat(ask.isOpened()).isFalse();
    }

    @Test
    void a_defect_does_not_leave_a_button_that_is_dead() {
        Ask.to("延期")
                .go("延期", none -> {
                    throw new IllegalStateException("defect");
                })
                .open();
        Button go = go("延期");

        assertThatThrownBy(go::click).hasMessage("defect");

        assertThat(go.isEnabled()).isTrue();
    }

    @Test
    void of_several_those_that_were_refused_are_named_and_only_they_are_tried_again() {
        List<String> tried = new ArrayList<>();
        Ask.to("延期")
                .each(
                        many -> "延期 " + many + " 家",
                        List.of("区水利局", "区司法局", "区残联"),
                        name -> name,
                        (name, none) -> {
                            tried.add(name);
                            if (name.equals("区司法局")) {
                                throw new Refusal.NotPermitted(Sentence.of("refusal.dayMissing"));
                            }
                        },
                        () -> done.add("told"))
                .open();

        go("延期 3 家").click();
        assertThat(refused()).singleElement().asString().startsWith("区司法局");
        go("延期 1 家").click();

        assertThat(tried).containsExactly("区水利局", "区司法局", "区残联", "区司法局");
        assertThat(done).hasSize(2);
    }

    private TextArea words() {
        return find(TextArea.class).single();
    }

    private Button go(String label) {
        return find(Button.class).withText(label).single();
    }

    private List<String> refused() {
        return find(Span.class).all().stream()
                .filter(span -> span.getParent()
                        .map(parent -> parent.getElement().getClassList().contains("notice"))
                        .orElse(false))
                .map(Span::getText)
                .toList();
    }
}
