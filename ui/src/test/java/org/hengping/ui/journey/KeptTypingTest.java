package org.hengping.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a browser keeps of what was typed and nobody acknowledged: for whom, for how long, and when it goes. */
@Tag("browser")
class KeptTypingTest {

    private static final String ROW = "公益讲堂";
    private static final String REASON = "偏差原因（未完成或超额）";
    private static final String REMARK = "批注（退回后显示在该行）";
    private static final String TYPED = "断网时写下的原因";

    @TempDir
    static Path folder;

    private static ServerProcess server;
    private static Chromium chromium;

    private Person atTheDesk;

    @BeforeAll
    static void open() {
        server = new ServerProcess(Databases.town(folder), Path.of("target", "kept-typing.log"));
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
        server.close();
    }

    @BeforeEach
    void sitDown() {
        atTheDesk = chromium.person(server.url(""));
    }

    @AfterEach
    void getUp() {
        atTheDesk.close();
    }

    @Test
    void only_the_one_who_typed_it_is_offered_it_beside_what_is_stored() {
        leavesBehind("preparer");

        comes("head");
        assertThat(atTheDesk.see(".notice:has-text('没有来得及保存的输入')")).hasCount(0);
        comes("preparer");
        assertThat(atTheDesk.see(".notice:has-text('没有来得及保存的输入')")).containsText("区妇联（1 处）");
        atTheDesk.see(".notice a:has-text('区妇联')").click();

        assertThat(kept()).containsText("第 2 行 · " + REASON);
        assertThat(kept()).containsText("（空）");
        assertThat(kept()).containsText(TYPED);
        atTheDesk.picture("kept-1440");
        kept().locator("vaadin-button:has-text('全部丢弃')").click();
        assertThat(kept()).hasCount(0);
        atTheDesk.page.waitForCondition(() -> left().isEmpty());
        assertThat(atTheDesk.complaints.stream().filter(complaint -> !complaint.contains("DISCONNECTED")))
                .isEmpty();
    }

    @Test
    void whoever_signs_out_is_asked_whether_it_goes() {
        leavesBehind("preparer");
        comes("preparer");

        atTheDesk.see("button[title='退出登录']").click();
        Locator asked = atTheDesk.see("vaadin-dialog.sign-out-dialog");
        assertThat(asked).containsText("1 处输入");
        atTheDesk.picture("sign-out-1440");
        asked.locator("vaadin-button:has-text('删除并退出')").click();

        atTheDesk.page.waitForURL("**/login");
        assertThat(left()).isEmpty();
    }

    @Test
    void after_seven_days_it_goes() {
        leavesBehind("preparer");
        atTheDesk.go("/login");
        ages(Duration.ofDays(6));
        comes("preparer");
        assertThat(left()).hasSize(1);

        ages(Duration.ofDays(1).plusMinutes(5));
        comes("head");

        assertThat(left()).isEmpty();
    }

    @Test
    void a_page_is_not_left_without_a_question_while_something_is_not_stored() {
        atTheDesk.signIn("preparer").openFirst().openRow(ROW);
        atTheDesk.page.context().setOffline(true);
        types(atTheDesk.see(".row-pane").getByLabel(REASON));
        List<String> asked = new ArrayList<>();
        Consumer<Dialog> stay = dialog -> {
            asked.add(dialog.type());
            dialog.dismiss();
        };
        atTheDesk.page.onDialog(stay);

        atTheDesk.page.evaluate("() => { location.href = '/trace/1'; }");
        atTheDesk.page.waitForCondition(() -> !asked.isEmpty());

        assertThat(asked).containsExactly("beforeunload");
        assertThat(atTheDesk.see(".row-pane").getByLabel(REASON)).hasValue(TYPED);
        atTheDesk.page.context().setOffline(false);
        assertThat(atTheDesk.see(".head .saved")).containsText("已保存");
        assertThat(left()).isEmpty();
        atTheDesk.type(REASON, "");
    }

    @Test
    void a_remark_that_was_not_left_is_asked_about_kept_and_found_again() {
        atTheDesk.signIn("finance").openFromQueue("望城区水利局");
        String form = atTheDesk.formId();
        atTheDesk.openRow("开展业务培训");
        types(atTheDesk.see(".read-pane").getByLabel(REMARK));
        assertThat(atTheDesk.see(".head .saved")).hasText("有文字还没有提交");

        atTheDesk.see("vaadin-side-nav-item").first().click();
        Locator asked = atTheDesk.see("vaadin-dialog.unsaved-dialog");
        assertThat(asked).containsText("第 1 行 · 还没有留下的批注");
        atTheDesk.picture("leaving-1440");
        asked.locator("vaadin-button:has-text('离开')").click();
        atTheDesk.see(".workbench").waitFor();
        atTheDesk.go("/evaluations/" + form);
        assertThat(kept()).containsText(TYPED);
        kept().locator("vaadin-button[theme~=primary]").click();

        assertThat(atTheDesk.see(".read-pane").getByLabel(REMARK)).hasValue(TYPED);
        atTheDesk.see(".read-pane vaadin-button:has-text('留下批注')").click();
        assertThat(atTheDesk.see(".read-pane .thread")).containsText(TYPED);
        atTheDesk.page.waitForCondition(() -> left().isEmpty());
        assertThat(atTheDesk.see(".read-pane").getByLabel(REMARK)).hasValue("");
    }

    /** She is faster than the server: what it is just storing is sent once more before she hears that it is stored. */
    @Test
    void what_was_stored_while_it_was_sent_again_is_not_kept() {
        atTheDesk.signIn("finance").openFromQueue("望城区水利局");
        atTheDesk.openRow("开展业务培训");
        atTheDesk.see(".decide-other").click();
        atTheDesk.type("财政复核得分", "1");
        assertThat(atTheDesk.see(".head .saved")).hasText("有文字还没有提交");
        List<Route> underWay = new ArrayList<>();
        atTheDesk.page.route("**/*v-r=uidl*", underWay::add);

        atTheDesk.type("复核理由（与自评不同时必填）", "培训签到表缺一期。");
        atTheDesk.page.waitForCondition(() -> !underWay.isEmpty());
        atTheDesk.see(".read-pane h2").click();
        atTheDesk.page.unroute("**/*v-r=uidl*");
        underWay.forEach(Route::resume);

        assertThat(atTheDesk.see(".score.on")).containsText("1.00");
        assertThat(atTheDesk.see(".head .saved")).containsText("已保存");
        assertThat(left()).isEmpty();
        atTheDesk.see(".decide-undo").click();
        assertThat(atTheDesk.see(".score.on")).not().containsText("1.00");
    }

    /** Types while the net is gone, and the page is gone before it is back. */
    private void leavesBehind(String login) {
        atTheDesk.signIn(login).openFirst().openRow(ROW);
        atTheDesk.page.context().setOffline(true);
        types(atTheDesk.see(".row-pane").getByLabel(REASON));
        assertThat(atTheDesk.see(".head .saved")).hasText("未联网，改动暂存在本页");
        atTheDesk.page.navigate("about:blank");
        atTheDesk.page.context().setOffline(false);
    }

    private void comes(String login) {
        atTheDesk.page.context().clearCookies();
        atTheDesk.signIn(login);
    }

    private static void types(Locator field) {
        field.click();
        field.pressSequentially(TYPED);
    }

    /** As if everything had been typed so much earlier. */
    private void ages(Duration by) {
        atTheDesk.page.evaluate("""
                by => Object.keys(localStorage).filter(key => key.startsWith('hengping.kept')).forEach(key => {
                  const one = JSON.parse(localStorage.getItem(key));
                  localStorage.setItem(key, JSON.stringify({ ...one, at: one.at - by }));
                })""", (double) by.toMillis());
    }

    private Locator kept() {
        return atTheDesk.see("vaadin-dialog.kept-dialog");
    }

    private List<?> left() {
        return (List<?>) atTheDesk.page.evaluate(
                "() => Object.keys(localStorage).filter(key => key.startsWith('hengping.kept'))");
    }
}
