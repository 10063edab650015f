package org.hengping.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People who should not be where they are, and people who are there twice. */
@Tag("browser")
class EntranceTest {

    @TempDir
    static Path folder;

    private static ServerProcess server;
    private static Chromium chromium;

    @BeforeAll
    static void open() {
        server = new ServerProcess(Databases.town(folder), Path.of("target", "entrance.log"));
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
        server.close();
    }

    @Test
    void a_page_holds_the_acts_of_the_person_and_no_others() {
        Person finance = person("finance");
        finance.openFromQueue("区水利局");
        assertThat(finance.see("vaadin-button.act-approve")).isVisible();

        Person auditor = person("auditor");
        auditor.go("/evaluations/" + finance.formId());
        assertThat(auditor.see(".title-line")).containsText("待财政局审核");
        assertThat(auditor.see("vaadin-button[class*=act-]")).hasCount(0);
    }

    @Test
    void an_act_from_a_page_that_is_out_of_date_is_refused() {
        Person head = person("jy-head").openFirst();
        Person preparer = person("jy-preparer");
        preparer.go("/evaluations/" + head.formId());
        assertThat(preparer.see("vaadin-button.act-endorse")).hasCount(0);
        preparer.see("vaadin-button.act-withdraw").click();
        preparer.see("vaadin-dialog.act-dialog .ask-go").click();
        assertThat(preparer.see(".back-note")).isVisible();

        head.see("vaadin-button.act-endorse").click();
        Locator dialog = head.see("vaadin-dialog.act-dialog");
        dialog.locator(".ask-go").click();

        assertThat(dialog.locator(".notice.err")).isVisible();
        preparer.go("/evaluations/" + head.formId());
        assertThat(preparer.see(".title-line")).containsText("退回重报中");
    }

    @Test
    void another_departments_form_looks_like_none_at_all() {
        Person preparer = person("preparer").openFirst();
        Person stranger = person("jy-preparer");

        Response known = stranger.page.navigate(server.url("/evaluations/" + preparer.formId()));
        String text = stranger.see(".nothing").innerText();
        Response unknown = stranger.page.navigate(server.url("/evaluations/123456789012345678"));

        assertThat(stranger.see(".nothing").innerText()).isEqualTo(text).contains("找不到要看的内容");
        assertThat(known.status()).isEqualTo(unknown.status());
        stranger.page.navigate(server.url("/trace/" + preparer.formId()));
        assertThat(stranger.see(".nothing").innerText()).isEqualTo(text);
        stranger.page.navigate(server.url("/evaluations/abc"));
        assertThat(stranger.see(".nothing").innerText()).isEqualTo(text);
    }

    @Test
    void too_many_wrong_passwords_lock_a_login_known_or_not() {
        for (String login : new String[] {"tj-head", "nobody-at-all"}) {
            try (Person guest = chromium.person(server.url(""))) {
                for (int i = 0; i < 5; i++) {
                    attempt(guest, login, "wrong-" + i);
                    assertThat(guest.see("vaadin-login-form")).containsText("用户名或密码不正确");
                }
                attempt(guest, login, "Hengping-2026");
                assertThat(guest.see("vaadin-login-form")).containsText("账号已临时锁定");
            }
        }
    }

    @Test
    void an_auditor_finds_every_form_of_the_round_and_may_only_look() {
        Person auditor = person("auditor");
        auditor.see("vaadin-tab:has-text('本年度全部')").click();
        assertThat(auditor.see(".todo-row:visible")).hasCount(24);
        auditor.see(".todo-row:visible:has-text('望城区住房和城乡建设局') a.go").click();

        assertThat(auditor.see(".title-line")).containsText("已通过");
        assertThat(auditor.see(".acts vaadin-button:visible")).hasCount(0);
    }

    @Test
    void every_account_of_the_demonstration_opens_its_workbench() {
        for (String login : new String[] {"preparer", "head", "finance", "finance2", "admin", "security", "auditor"}) {
            try (Person person = person(login)) {
                assertThat(person.see("h1")).containsText("工作台");
                assertThat(person.complaints).isEmpty();
            }
        }
    }

    @Test
    void each_page_of_administration_opens_for_those_it_is_for() {
        opens("admin", "/admin/import", true);
        opens("admin", "/admin/audit-review", false);
        opens("security", "/admin/people", true);
        opens("security", "/admin/import", false);
        opens("security", "/rounds", false);
        opens("auditor", "/admin/duty-review", true);
        opens("auditor", "/admin/department-people", false);
        opens("finance", "/admin/department-people", true);
        opens("finance", "/admin/people", false);
        opens("head", "/admin/duty-review", false);
    }

    private static void opens(String login, String path, boolean open) {
        try (Person person = person(login)) {
            person.go(path);
            if (open) {
                person.see(".admin").waitFor();
            } else {
                person.see(".nothing, .refused").first().waitFor();
            }
        }
    }

    @Test
    void whoever_is_not_signed_in_sees_the_sign_in_page_only() {
        try (Person guest = chromium.person(server.url(""))) {
            for (String path : new String[] {"/", "/review", "/evaluations/1", "/trace/1", "/password", "/nowhere"}) {
                guest.go(path);
                guest.page.waitForURL(url -> url.contains("/login"));
            }
        }
    }

    @Test
    void two_windows_that_change_one_row_are_shown_both_texts() {
        Person one = person("preparer").openFirst();
        Person other = person("preparer").openFirst();
        one.openRow("内控制度");
        other.openRow("内控制度");
        other.type("改进措施", "每半年自查一次。");
        assertThat(other.see(".saved")).containsText("已保存");

        one.type("改进措施", "每季度自查一次。");

        Locator dialog = one.see("vaadin-dialog:has-text('别人刚保存了同一处')");
        assertThat(dialog).containsText("每半年自查一次。");
        assertThat(dialog).containsText("每季度自查一次。");
        dialog.locator("vaadin-button:has-text('用我的')").click();
        assertThat(one.see(".saved")).containsText("已保存");
        other.page.reload();
        other.openRow("内控制度");
        assertThat(other.see(".row-pane").getByLabel("改进措施")).hasValue("每季度自查一次。");
    }

    @Test
    void a_page_older_than_the_draft_is_not_handed_in_and_nothing_typed_is_lost() {
        Person old = person("mz-preparer").openFirst();
        Person other = person("mz-preparer").openFirst();
        old.openRow("走访服务对象");
        old.type("改进措施", "下一年度增加走访。");
        assertThat(old.see(".saved")).containsText("已保存");
        other.page.reload();
        other.openRow("年度任务完成时间");
        other.type("改进措施", "继续按期完成。");
        assertThat(other.see(".saved")).containsText("已保存");

        old.see("vaadin-button.act-submit").click();
        Locator dialog = old.see("vaadin-dialog.act-dialog");
        dialog.locator("vaadin-button[theme~=primary]").click();
        assertThat(dialog).containsText("页面打开后内容已被改动");
        dialog.locator("vaadin-button").first().click();
        old.act("submit", "");

        assertThat(old.see(".title-line")).containsText("待部门负责人审签");
        old.openRow("走访服务对象");
        assertThat(old.see(".read-pane .facts")).containsText("下一年度增加走访。");
        old.openRow("年度任务完成时间");
        assertThat(old.see(".read-pane .facts")).containsText("继续按期完成。");
    }

    @Test
    void what_was_typed_is_there_after_the_tab_was_closed_and_the_session_ended() {
        try (Person preparer = person("ny-preparer").openFirst()) {
            preparer.openRow("走访服务对象");
            preparer.type("改进措施", "完善走访台账。");
            assertThat(preparer.see(".saved")).containsText("已保存");
        }

        Person again = person("ny-preparer").openFirst();
        again.openRow("走访服务对象");
        assertThat(again.see(".row-pane").getByLabel("改进措施")).hasValue("完善走访台账。");
    }

    private static Person person(String login) {
        return chromium.person(server.url("")).signIn(login);
    }

    private static void attempt(Person guest, String login, String password) {
        guest.go("/login");
        guest.see("#vaadinLoginUsername input").fill(login);
        guest.see("#vaadinLoginPassword input").fill(password);
        guest.see("#vaadinLoginPassword input").press("Enter");
        guest.page.waitForURL(url -> url.contains("error"));
    }
}
