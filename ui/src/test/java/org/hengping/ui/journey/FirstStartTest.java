package org.hengping.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new installation without the demonstration. */
@Tag("browser")
class FirstStartTest {

    @TempDir
    Path folder;

    @Test
    void the_first_administrator_and_the_auditor_change_the_printed_passwords_before_anything_else()
            throws IOException {
        Map<String, String> settings = new HashMap<>(Databases.h2(folder));
        settings.put("SPRING_PROFILES_ACTIVE", "test");
        Path log = folder.resolve("first.log");
        try (ServerProcess server = new ServerProcess(settings, log);
                Chromium chromium = new Chromium();
                Person admin = chromium.person(server.url(""));
                Person auditor = chromium.person(server.url(""))) {
            String printed = printed(log, "admin");

            admin.go("/login");
            assertThat(admin.see(".acc")).hasCount(0);
            signIn(admin, "admin", printed);
            admin.page.waitForURL(url -> url.endsWith("/password"));
            admin.go("/");
            admin.page.waitForURL(url -> url.endsWith("/password"));
            change(admin, printed, "short1");
            assertThat(admin.see(".alone-card")).containsText("至少 10 位");
            begin(admin, "admin", printed);
            assertThat(admin.see(".decisions > *")).hasCount(0);
            assertThat(admin.see(".who-menu")).containsText("系统管理员、安全管理员");

            auditor.go("/login");
            signIn(auditor, "auditor", printed(log, "auditor"));
            begin(auditor, "auditor", printed(log, "auditor"));
            assertThat(auditor.see(".decisions")).containsText("2 条管理操作待审阅");
            assertThat(admin.complaints).isEmpty();
            assertThat(auditor.complaints).isEmpty();
        }
    }

    private static String printed(Path log, String login) throws IOException {
        Matcher printed = Pattern.compile("sign in as " + login + " with the password (\\S+)")
                .matcher(Files.readString(log));
        assertThat(printed.find()).isTrue();
        return printed.group(1);
    }

    private static void begin(Person person, String login, String printed) {
        person.page.waitForURL(url -> url.endsWith("/password"));
        change(person, printed, "Wangcheng-430112");
        person.page.waitForURL(url -> url.endsWith("/login"));
        signIn(person, login, "Wangcheng-430112");
        assertThat(person.see("h1")).containsText("工作台");
    }

    private static void signIn(Person admin, String login, String password) {
        admin.see("#vaadinLoginUsername input").fill(login);
        admin.see("#vaadinLoginPassword input").fill(password);
        admin.see("#vaadinLoginPassword input").press("Enter");
    }

    private static void change(Person admin, String old, String wanted) {
        admin.page.getByLabel("原密码").fill(old);
        admin.page
                .getByLabel("新密码", new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true))
                .fill(wanted);
        admin.page.getByLabel("再输一次新密码").fill(wanted);
        admin.see(".alone-card vaadin-button").click();
    }
}
