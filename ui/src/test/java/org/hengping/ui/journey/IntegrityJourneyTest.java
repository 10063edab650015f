package org.hengping.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Locator;
import jakarta.mail.MessagingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hengping.ui.integrity.VerifyCommand;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A form is torn by hand in a MySQL that goes on: refused, found, mended by two people, on record; and the seals that go out of the house. */
@Tag("browser")
@Tag("mysql")
class IntegrityJourneyTest {

    private static final Map<String, String> DATABASE = Databases.mySql();
    private static final GreenMail SMTP = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @TempDir
    static Path seals;

    private static ServerProcess server;
    private static Chromium chromium;

    @BeforeAll
    static void open() {
        SMTP.start();
        Map<String, String> settings = new HashMap<>(DATABASE);
        settings.put("SPRING_MAIL_HOST", "127.0.0.1");
        settings.put("SPRING_MAIL_PORT", String.valueOf(SMTP.getSmtp().getPort()));
        settings.put("HENGPING_SEAL_KEY", "a key that only this test knows, of more than 32 signs");
        settings.put("HENGPING_SEALS_DIR", seals.toString());
        server = new ServerProcess(settings, Path.of("target", "integrity.log"));
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
        server.close();
        SMTP.stop();
    }

    @Test
    void a_form_torn_by_hand_is_refused_found_and_mended_by_two() throws SQLException {
        try (Person auditor = person("auditor");
                Person admin = person("admin");
                Person finance = person("finance")) {
            whereSealsGo(admin);
            theAuditorSeals(auditor);
            assertThat(verify()).startsWith("0").contains("全部完整");
            finance.go("/evaluations/" + torn());

            anActIsRefusedInWords(finance);
            String department = finance.see("h1").innerText().replace("望城", "");
            theCheckNamesIt(auditor, department);
            assertThat(verify()).startsWith("1").contains(department);
            twoPeopleMendIt(admin, auditor);
            assertThat(verify()).startsWith("0").contains("全部完整");
            whatHappenedStandsOnIt(finance);
            assertThat(Stream.of(auditor, admin, finance).flatMap(one -> one.complaints.stream()))
                    .isEmpty();
        }
    }

    private static Person person(String login) {
        return chromium.person(server.url("")).signIn(login);
    }

    private static void whereSealsGo(Person admin) {
        admin.go("/admin/people");
        admin.see(".filters input").first().fill("区审计局审计员");
        assertThat(admin.see(".people .crumb")).containsText("显示 2 人");
        admin.see(".row-acts button:has-text('修改')").first().click();
        assertThat(admin.see(".act-dialog").getByLabel("登录名")).hasValue("auditor");
        admin.see(".act-dialog").getByLabel("邮箱").fill("auditor@example.gov.cn");
        admin.see(".ask-go").click();
        assertThat(admin.see(".act-dialog")).hasCount(0);
    }

    /** Shown, mailed and kept outside: the same signs. */
    private static void theAuditorSeals(Person auditor) {
        auditor.go("/admin/integrity");
        auditor.see("vaadin-button:has-text('立即封存')").click();
        auditor.see(".ask-go").click();
        Locator hash = auditor.see(".seals .mono").first();
        hash.waitFor();
        assertThat(auditor.see(".notice:has-text('未设封条密钥')")).hasCount(0);
        String whole = hash.getAttribute("title");
        assertThat(seals.toFile().list()).isNotEmpty();
        assertThat(SMTP.waitForIncomingEmail(60_000, 1)).isTrue();
        auditor.page.waitForCondition(() -> mails().anyMatch(mail -> mail.contains(whole)));
    }

    private static Stream<String> mails() {
        return Stream.of(SMTP.getReceivedMessages()).map(mail -> {
            try {
                return mail.getContent().toString();
            } catch (IOException | MessagingException unreadable) {
                throw new IllegalStateException(unreadable);
            }
        });
    }

    /** As a careless administrator of the database does it: a form that waits for its head seems to wait for finance. */
    private static long torn() throws SQLException {
        try (Connection connection = DriverManager.getConnection(DATABASE.get("SPRING_DATASOURCE_URL"));
                Statement statement = connection.createStatement();
                ResultSet form =
                        statement.executeQuery("SELECT MAX(id) FROM self_evaluation WHERE stage = 'HEAD_REVIEW'")) {
            form.next();
            long id = form.getLong(1);
            try (Statement edit = connection.createStatement()) {
                edit.executeUpdate("UPDATE self_evaluation SET stage = 'FINANCE_REVIEW' WHERE id = " + id);
            }
            return id;
        }
    }

    private static void anActIsRefusedInWords(Person finance) {
        finance.see(".acts vaadin-button:has-text('接手审核')").click();
        Locator dialog = finance.see("vaadin-dialog.act-dialog");
        dialog.locator("vaadin-button[theme~=primary]").click();
        assertThat(dialog.locator(".notice.err")).containsText("这份表的记录前后不一致");
        assertThat(dialog.locator(".notice.err")).containsText("不能办理");
        finance.picture("torn-refused");
        dialog.locator("vaadin-button").first().click();
    }

    private static void theCheckNamesIt(Person auditor, String department) {
        check(auditor);
        assertThat(auditor.see(".check-state .notice.err")).containsText("有记录与登记时不符");
        assertThat(auditor.see(".wrong-form")).hasCount(1);
        assertThat(auditor.see(".wrong-form .wrong-head")).containsText(department);
        assertThat(auditor.see(".wrong-form .wrong-line").first()).containsText("自评表本身");
        auditor.picture("integrity-wrong");
    }

    private static void check(Person auditor) {
        auditor.go("/admin/integrity");
        auditor.see(".check-now:not([disabled])").click();
        auditor.see(".ask-go").click();
        assertThat(auditor.see(".check-state")).containsText(Pattern.compile("审计员.*27 份表"));
        assertThat(auditor.see(".check-now:not([disabled])")).hasCount(1);
    }

    private static void twoPeopleMendIt(Person admin, Person auditor) {
        admin.go("/admin/integrity");
        assertThat(admin.see(".check-now")).hasCount(0);
        admin.see(".wrong-form .repair").click();
        admin.see(".act-dialog textarea").fill("有人在数据库里改了阶段，已查明。");
        admin.see(".ask-go").click();
        assertThat(admin.see(".repair-card")).containsText("有人在数据库里改了阶段，已查明。");
        assertThat(admin.see(".repair-card vaadin-button")).hasCount(0);

        auditor.go("/admin/integrity");
        auditor.picture("integrity-repair");
        auditor.see(".repair-card vaadin-button[theme~=primary]").click();
        auditor.see(".ask-go").click();
        assertThat(auditor.see(".repair-card")).hasCount(0);
        check(auditor);
        assertThat(auditor.see(".check-state .notice.ok")).containsText("全部完整");
        auditor.picture("integrity-whole");
    }

    /** The form is where it was, and what happened to it stands in its history. */
    private static void whatHappenedStandsOnIt(Person finance) {
        finance.page.reload();
        assertThat(finance.see(".title-line")).containsText("待部门负责人审签");
        assertThat(finance.see(".soundness")).containsText("完整 · 已核对");
        finance.see(".crumb a").first().click();
        assertThat(finance.see(".timeline")).containsText("有人在数据库里改了阶段，已查明。");
        assertThat(finance.see(".timeline")).containsText("区审计局审计员");
        finance.picture("repair-on-record");
    }

    /** The command, beside the server. */
    private static String verify() {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        Map<String, Object> settings = Map.of(
                "spring.datasource.url",
                DATABASE.get("SPRING_DATASOURCE_URL"),
                "hengping.seal.key",
                "a key that only this test knows, of more than 32 signs");
        int exit = VerifyCommand.run(List.of("--seals", seals.toString()), settings, out, out);
        return exit + " " + said.toString(StandardCharsets.UTF_8);
    }
}
