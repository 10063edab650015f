package org.hengping.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.TimeoutError;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** A finance officer goes from form to form: all that is seen, and all that is written, belongs to the form in the head. */
@Tag("browser")
@TestMethodOrder(OrderAnnotation.class)
class FormAfterFormTest {

    private static final int FORMS = 10;
    private static final String ROW = "开展业务培训";
    private static final String REMARK = "批注（退回后显示在该行）";
    private static final String REASON = "复核理由（与自评不同时必填）";
    private static final String INDICATORS = ".sections vaadin-tab:has-text('绩效指标')";
    private static final String DECISION = ".pane .decide-answer-accepted, .pane .decision .pill";

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
        server = new ServerProcess(Databases.town(folder), Path.of("target", "form-after-form.log"));
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
            goes(() -> finance.page.keyboard().press("Alt+j"));
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
        goes(() -> finance.page.keyboard().press("Alt+j"));
        seesOnly(queue.get(1));
        opensRow();

        goes(() -> finance.page.goBack());
        seesOnly(queue.getFirst());
        opensRow();
        finance.see(".read-pane").getByLabel(REMARK).fill("没有留下的批注");
        finance.page.waitForResponse(
                answer -> answer.url().contains("v-r=uidl"),
                () -> finance.page.keyboard().press("Tab"));
        finance.settle();
        finance.page.goForward();
        finance.see(".unsaved-dialog vaadin-button:has-text('离开')").click();
        seesOnly(queue.get(1));
        finance.see("vaadin-button.act-send-back").click();
        finance.see("vaadin-dialog.act-dialog textarea").waitFor();
        goes(() -> finance.page.goBack());

        seesOnly(queue.getFirst());
        assertThat(finance.see("vaadin-dialog.act-dialog:not(.kept-dialog)")).hasCount(0);
        assertThat(finance.see(".kept-dialog")).containsText("没有留下的批注");
        finance.see(".kept-dialog vaadin-button:has-text('全部丢弃')").click();
        opensRow();
        assertThat(finance.see(".read-pane").getByLabel(REMARK)).hasValue("");
        assertThat(finance.complaints).isEmpty();
    }

    @Test
    @Order(3)
    void queue_and_links_begin_afresh() {
        List<String> queue = queue();
        for (int position : List.of(0, 2, 1, 0)) {
            beside(position);
        }
        goes(() -> finance.page.goBack());
        assertThat(finance.see(".pane-h h2"))
                .hasText(finance.see(".q .muted").nth(1).textContent());
        goes(() -> finance.see(".pane-f a.go").click());
        seesOnly(queue.get(1));
        opensRow();

        goes(() -> finance.see("vaadin-side-nav-item").first().click());
        goes(() -> finance.see(".todo-row a.go").first().click());
        seesOnly("");
        opensRow();
        goes(() -> finance.see("vaadin-side-nav-item[path=overdue]").click());
        goes(() -> finance.see(".board-name:visible").nth(1).click());
        seesOnly("");
        assertThat(finance.complaints).isEmpty();
    }

    @Test
    @Order(9)
    void escape_leads_back_to_the_row_that_was_open_whichever_still_looks_it() {
        try (Person preparer =
                chromium.person(server.url("")).signIn("preparer").openFirst()) {
            preparer.openRow("公益讲堂");
            preparer.see(".form-grid")
                    .evaluate("grid => grid.shadowRoot.querySelector('#items tr').setAttribute('aria-selected', true)");

            preparer.escape("公益讲堂");
        }
    }

    /** The short names, in the order of the queue. */
    private static List<String> queue() {
        finance.go("/review");
        finance.see(".q").first().waitFor();
        return finance.see(".q .strong").allTextContents();
    }

    /** Waits until the address has changed too. */
    private static void goes(Runnable act) {
        String before = finance.page.url();
        act.run();
        finance.page.waitForCondition(() -> !finance.page.url().equals(before));
    }

    private static void beside(int position) {
        goes(() -> finance.see(".q").nth(position).click());
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
        finance.see(INDICATORS).click();
        finance.openRow(ROW);
    }

    private static void writes(String words) {
        opensRow();
        finance.see(".read-pane").getByLabel(REMARK).fill(words);
        finance.see(".read-pane vaadin-button:has-text('留下批注')").click();
        assertThat(finance.see(".read-pane .thread")).containsText(words);
        finance.see(".read-pane .decide-other").click();
        finance.type("财政复核得分", "5");
        finance.type(REASON, words);
        assertThat(finance.see(".score.on")).containsText("5.00");
        closesPane(finance);
        if (opensExplanation(finance)) {
            finance.see(DECISION).first().click();
            assertThat(finance.see(DECISION).first()).hasAttribute("aria-pressed", "true");
            closesPane(finance);
        }
    }

    private static void closesPane(Person person) {
        person.see(".pane .pane-h vaadin-button").first().click();
    }

    /** Whether there is one. */
    private static boolean opensExplanation(Person person) {
        Locator explained = person.see(".find-list .find:has-text('已说明')");
        assertThat(person.see(".find-list .find").first()).isVisible();
        if (explained.count() == 0) {
            return false;
        }
        explained.first().click();
        person.see(DECISION).first().waitFor();
        return true;
    }

    /** A row, a finding, another tab: whatever was looked at last. */
    private static void leavesAPaneOpen(int step) {
        switch (step % 3) {
            case 0 -> opensRow();
            case 1 -> finance.see(".find-list .find").first().click();
            default -> finance.see(".sections vaadin-tab").first().click();
        }
    }

    private static void isStored(String form, String words) {
        witness.go("/evaluations/" + form);
        witness.see(".figures").waitFor();
        witness.see(INDICATORS).click();
        witness.openRow(ROW);
        assertThat(witness.see(".read-pane .msg:has-text('件请核对')")).hasCount(1);
        assertThat(witness.see(".read-pane .thread")).containsText(words);
        assertThat(witness.see(".read-pane").getByLabel(REASON)).hasValue(words);
        closesPane(witness);
        if (opensExplanation(witness)) {
            assertThat(witness.see(DECISION).first()).hasAttribute("aria-pressed", "true");
        }
    }
}
