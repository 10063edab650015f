package org.hengping.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.TimeoutError;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hengping.ui.journey.Chromium.Person;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** A finance officer goes from form to form: all that is seen, and all that is written, belongs to the form in the head. */
@TestMethodOrder(OrderAnnotation.class)
class FormAfterFormTest {

    private static final int FORMS = 10;
    private static final String ROW = "开展业务培训";

    @TempDir
    static Path folder;

    private static ServerProcess server;
    private static Chromium chromium;

    /** The one who goes from form to form. */
    private static Person finance;

    /** Opens each form in a page of its own, and so sees nothing of another. */
    private static Person witness;

    @BeforeAll
    static void open() {
        server = new ServerProcess(Databases.h2(folder), Path.of("target", "form-after-form.log"));
        chromium = new Chromium();
        finance = chromium.person(server.url("")).signIn("finance");
        witness = chromium.person(server.url("")).signIn("finance");
    }

    @AfterAll
    static void close() {
        chromium.close();
        server.close();
    }

    @Test
    @Order(1)
    void ten_forms_by_key_and_each_is_written_on_its_own_sheet() {
        List<String> queue = queue();
        Map<String, String> written = new LinkedHashMap<>();
        finance.openFromQueue(queue.getFirst());

        for (int step = 0; step < FORMS; step++) {
            seesOnly(queue.get(step % queue.size()));
            if (written.putIfAbsent(finance.formId(), "第" + (step + 1) + "件请核对。") == null) {
                writes(written.get(finance.formId()));
            }
            leavesAPaneOpen(step);
            finance.page.keyboard().press("Alt+j");
        }

        assertThat(written).hasSize(queue.size());
        written.forEach(FormAfterFormTest::isStored);
        assertThat(finance.complaints).isEmpty();
    }

    @Test
    @Order(2)
    void back_and_forward_of_the_browser_begin_afresh() {
        List<String> queue = queue();
        finance.openFromQueue(queue.getFirst());
        opensRow();
        finance.page.keyboard().press("Alt+j");
        seesOnly(queue.get(1));
        opensRow();

        finance.page.goBack();
        seesOnly(queue.getFirst());
        opensRow();
        finance.see(".read-pane").getByLabel("批注（退回后显示在该行）").fill("没有留下的批注");
        finance.page.goForward();
        seesOnly(queue.get(1));
        finance.see("vaadin-button.act-send-back").click();
        finance.see("vaadin-dialog.act-dialog textarea").waitFor();
        finance.page.goBack();

        seesOnly(queue.getFirst());
        assertThat(finance.see("vaadin-dialog.act-dialog")).hasCount(0);
        opensRow();
        assertThat(finance.see(".read-pane").getByLabel("批注（退回后显示在该行）")).hasValue("");
        assertThat(finance.complaints).isEmpty();
    }

    @Test
    @Order(3)
    void queue_and_links_begin_afresh() {
        List<String> queue = queue();
        for (int position : List.of(0, 2, 1, 0)) {
            beside(position);
        }
        finance.page.goBack();
        assertThat(finance.see(".pane-h h2"))
                .hasText(finance.see(".q .muted").nth(1).textContent());
        finance.see(".pane-f a.go").click();
        seesOnly(queue.get(1));
        opensRow();

        finance.see("vaadin-side-nav-item").first().click();
        finance.see(".todo-row a.go").first().click();
        seesOnly("");
        opensRow();
        finance.see("vaadin-side-nav-item[path=overdue]").click();
        finance.see(".board-name:visible").nth(1).click();
        seesOnly("");
        assertThat(finance.complaints).isEmpty();
    }

    /** The short names, in the order of the queue. */
    private static List<String> queue() {
        finance.go("/review");
        finance.see(".q").first().waitFor();
        return finance.see(".q .strong").allTextContents();
    }

    private static void beside(int position) {
        finance.see(".q").nth(position).click();
        assertThat(finance.see(".pane-h h2"))
                .hasText(finance.see(".q .muted").nth(position).textContent());
    }

    /** What is on the screen is what a page shows that has never seen another form. */
    private static void seesOnly(String shortName) {
        finance.page.waitForCondition(() -> finance.page.title().startsWith(shortName)
                && finance.see(".figures").count() == 1);
        witness.go("/evaluations/" + finance.formId());
        witness.see(".figures").waitFor();
        try {
            finance.page.waitForCondition(() -> screen(finance).equals(screen(witness)));
        } catch (TimeoutError different) {
            assertThat(screen(finance)).isEqualTo(screen(witness));
        }
    }

    private static List<String> screen(Person person) {
        return person.see(
                        ".evaluation .head, .evaluation .figures, .sections vaadin-tab[selected], .evaluation .total, .pane, .form-grid .clamp")
                .allInnerTexts();
    }

    private static void opensRow() {
        finance.tab(2);
        finance.openRow(ROW);
    }

    private static void writes(String remark) {
        opensRow();
        finance.see(".read-pane").getByLabel("批注（退回后显示在该行）").fill(remark);
        finance.see(".read-pane vaadin-button:has-text('留下批注')").click();
        assertThat(finance.see(".read-pane .thread")).containsText(remark);
        finance.type("复核", "5");
        finance.type("复核理由（与自评不同时必填）", remark);
        assertThat(finance.see(".score.on")).containsText("5.00");
        finance.see(".read-pane .pane-h vaadin-button").click();
        Locator answered = finance.see(".find-list .find:has-text('已答复')");
        if (answered.count() > 0) {
            answered.first().click();
            finance.see(".pane .decision .pill").first().click();
            assertThat(finance.see(".pane .decision .pill").first()).hasAttribute("aria-pressed", "true");
            finance.see(".pane .pane-h vaadin-button").first().click();
        }
    }

    /** A row, a finding, another tab: whatever was looked at last. */
    private static void leavesAPaneOpen(int step) {
        switch (step % 3) {
            case 0 -> opensRow();
            case 1 -> finance.see(".find-list .find").first().click();
            default -> finance.tab(0);
        }
    }

    private static void isStored(String form, String remark) {
        witness.go("/evaluations/" + form);
        witness.see(".figures").waitFor();
        witness.tab(2);
        witness.openRow(ROW);
        assertThat(witness.see(".read-pane .msg:has-text('件请核对')")).hasCount(1);
        assertThat(witness.see(".read-pane .thread")).containsText(remark);
        assertThat(witness.see(".read-pane").getByLabel("复核理由（与自评不同时必填）")).hasValue(remark);
        witness.see(".read-pane .pane-h vaadin-button").click();
        Locator answered = witness.see(".find-list .find:has-text('已答复')");
        if (answered.count() > 0) {
            answered.first().click();
            assertThat(witness.see(".pane .decision .pill").first()).hasAttribute("aria-pressed", "true");
        }
    }
}
