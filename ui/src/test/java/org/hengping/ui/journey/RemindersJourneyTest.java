package org.hengping.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.options.ColorScheme;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A preparer was reminded; the mail server is a real one, but for its mailboxes. */
@Tag("browser")
class RemindersJourneyTest {

    @TempDir
    static Path folder;

    private static final GreenMail SMTP = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private static ServerProcess server;
    private static Chromium chromium;

    @BeforeAll
    static void open() {
        SMTP.start();
        Map<String, String> settings = new HashMap<>(Databases.h2(folder));
        settings.put("SPRING_MAIL_HOST", "127.0.0.1");
        settings.put("SPRING_MAIL_PORT", String.valueOf(SMTP.getSmtp().getPort()));
        settings.put("HENGPING_ADDRESS", "https://hengping.example.gov.cn");
        server = new ServerProcess(settings, Path.of("target", "reminders.log"));
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
        server.close();
        SMTP.stop();
    }

    @Test
    void a_reminder_is_seen_at_the_bell_in_the_form_and_in_the_mail() throws Exception {
        theBellOpensTheList();
        theMailCame();
        theDistrictKeepsTheBook();
    }

    private static void theBellOpensTheList() {
        try (Person preparer = chromium.person(server.url("")).signIn("preparer")) {
            assertThat(preparer.see(".bell"))
                    .hasAttribute("aria-label", java.util.regex.Pattern.compile("提醒：[12] 条未读"));
            preparer.see(".bell").click();
            var urged = preparer.see(".reminder:has-text('财政局审核人甲')");
            assertThat(urged).containsText("请按期报送，有困难请及时联系。");
            assertThat(urged).containsText("区妇联");
            preparer.picture("reminders");
            looks(preparer.page.url(), "preparer", ".my-reminders", "reminders");

            urged.locator("button:has-text('标为已读')").click();
            assertThat(urged).hasClass(java.util.regex.Pattern.compile(".*seen.*"));
            assertThat(preparer.see(".bell"))
                    .hasAttribute("aria-label", java.util.regex.Pattern.compile("提醒：(没有|1 条)未读"));
            urged.locator("a").click();
            assertThat(preparer.see(".title-line")).containsText("已催办 1 次");
            preparer.picture("reminders-form");
            assertThat(preparer.complaints).isEmpty();
        }
    }

    private static void theMailCame() throws Exception {
        SMTP.waitForIncomingEmail(60_000, 3);
        MimeMessage mail = Stream.of(SMTP.getReceivedMessages())
                .filter(message -> text(message).contains("附言："))
                .findFirst()
                .orElseThrow();
        assertThat(mail.getSubject()).startsWith("【衡评】催办：").endsWith("年度自评表");
        assertThat(text(mail)).contains("https://hengping.example.gov.cn/evaluations/");
    }

    private static void theDistrictKeepsTheBook() {
        try (Person admin = chromium.person(server.url("")).signIn("admin")) {
            admin.go("/admin/reminders");
            assertThat(admin.see(".reminder-book .notice")).containsText("邮件服务器已配置");
            assertThat(admin.see(".letters .tag.ok").first()).containsText("已发送");
            admin.page.getByLabel("截止前第几个工作日").fill("3,x");
            admin.see(".save-rules").click();
            assertThat(admin.see(".rules-form")).containsText("请填 1 至 250 的整数");
            admin.page.getByLabel("截止前第几个工作日").fill("5,2");
            admin.see(".save-rules").click();
            assertThat(admin.see("vaadin-notification-card")).containsText("提醒规则已保存");
            admin.see(".show-preview").click();
            assertThat(admin.see(".preview-result")).hasText(java.util.regex.Pattern.compile("将有 \\d+ 人收到提醒.*|这一天.*"));
            admin.see("vaadin-notification-card")
                    .waitFor(new com.microsoft.playwright.Locator.WaitForOptions()
                            .setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN));
            admin.picture("reminders-book");
            admin.page.reload();
            assertThat(admin.page.getByLabel("截止前第几个工作日")).hasValue("5,2");
            looks(admin.page.url(), "admin", ".reminder-book", "reminders-book");
            assertThat(admin.complaints).isEmpty();
        }
    }

    /** Narrow and dark, in English: it fits. */
    private static void looks(String url, String login, String screen, String name) {
        try (Person person = chromium.person(server.url(""), "en-GB", ColorScheme.DARK, 390, 844)) {
            person.signIn(login);
            person.page.navigate(url);
            person.see(screen).waitFor();
            person.picture(name + "-en-dark-390");
            assertThat((Integer) person.page.evaluate(
                            "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .isLessThanOrEqualTo(0);
        }
    }

    private static String text(MimeMessage message) {
        try {
            return message.getContent().toString();
        } catch (java.io.IOException | jakarta.mail.MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
