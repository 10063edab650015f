package org.hengping.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Three hands on the screen: who must leave a form to somebody else reads why, and what a department is dispensed with is seen by everybody. */
@Tag("browser")
class HandsJourneyTest {

    @TempDir
    static Path folder;

    private static ServerProcess server;
    private static Chromium chromium;

    /** The demonstration, with a head who prepares as well, and an officer who prepares for a department. */
    @BeforeAll
    static void open() {
        Map<String, String> database = Databases.town(folder);
        JdbcClient jdbc = JdbcClient.create(new DriverManagerDataSource(
                database.get("SPRING_DATASOURCE_URL").replace(";WRITE_DELAY=0", "")));
        prepares(jdbc, 1, "ny-head", "区农业农村局");
        prepares(jdbc, 2, "finance", "区水利局");
        server = new ServerProcess(database, Path.of("target", "hands.log"));
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
        server.close();
    }

    @Test
    void a_head_who_typed_a_row_reads_who_must_sign_instead() {
        Person head = person("ny-head").openFirst();
        head.openRow("走访服务对象");
        head.type("改进措施", "下一年度增加走访。");
        assertThat(head.see(".saved")).containsText("已保存");
        submits("ny-preparer", "年度任务完成时间");

        head.go("/");
        head.picture("hands-workbench");
        assertThat(head.see(".todo-row:has-text('区农业农村局') .abstain").first()).containsText("须由其他负责人或副职审签");
        head.openFirst();
        assertThat(head.see(".hands-notes")).containsText("您填写过本稿");
        assertThat(head.see("vaadin-button.act-endorse")).hasCount(0);
        assertThat(head.see("vaadin-button.act-send-back")).isVisible();
        head.picture("hands-form");
        assertThat(head.complaints).isEmpty();
    }

    @Test
    void an_officer_of_the_department_keeps_out_alone_and_in_a_batch() {
        Person officer = person("finance");
        officer.go("/review");
        Locator row = officer.see("vaadin-grid-cell-content:has(.q:has-text('区水利局'))");
        assertThat(row).containsText("须由其他财政审核人办理");
        officer.picture("hands-queue");
        officer.openFromQueue("区水利局");
        assertThat(officer.see(".hands-notes")).containsText("须由其他财政审核人办理");
        assertThat(officer.see("vaadin-button.act-approve")).hasCount(0);

        officer.go("/review");
        officer.see("vaadin-grid vaadin-checkbox").first().click();
        officer.see("vaadin-button:has-text('通过所选')").click();
        assertThat(officer.see("vaadin-dialog")).containsText("您担任（或代理）区水利局的填报人或负责人");
        officer.picture("hands-batch");
    }

    @Test
    void what_two_officers_dispense_with_is_signed_with_a_scan_and_printed() throws IOException {
        Person finance = person("finance");
        openRound(finance);
        finance.see("vaadin-button.dispense-request").click();
        Locator asking = finance.see("vaadin-dialog.round-dialog");
        asking.locator("textarea").waitFor();
        finance.picture("hands-request");
        asking.locator("vaadin-combo-box").first().locator("input").fill("望城区民政局");
        finance.see("vaadin-combo-box-item:has-text('望城区民政局')").first().click();
        asking.locator("vaadin-text-field input").last().fill("望财绩〔2026〕3号");
        asking.locator("textarea").fill("单位只有一名专职人员");
        asking.locator("vaadin-button[theme~=primary]").click();
        assertThat(finance.see(".dispensation").first()).containsText("待批准");
        assertThat(finance.see(".dispensation").first()).containsText("单人办理");

        Person second = person("finance2");
        openRound(second);
        second.see(".dispense-grant").click();
        second.see("vaadin-dialog.round-dialog vaadin-button[theme~=primary]").click();
        assertThat(second.see(".dispensation").first()).containsText("已批准");
        second.see(".dispensations-card").scrollIntoViewIfNeeded();
        second.picture("hands-round");

        submits("mz-preparer", "走访服务对象");
        Person head = person("mz-head").openFirst();
        assertThat(head.see(".hands-notes")).containsText("须先上传本稿已签字盖章的签章件");
        assertThat(head.see(".hands-notes")).containsText("望财绩〔2026〕3号");
        head.picture("hands-scan-missing");
        upload(head);
        assertThat(head.see(".hands-scan")).containsText("签章件.pdf");
        head.act("endorse", "");
        assertThat(head.see(".title-line")).containsText("待财政局审核");
        head.picture("hands-scan");
        assertThat(words(head.download(".download-docx", folder.resolve("mz.docx"))))
                .contains("单人办理（理由：单位只有一名专职人员；文号：望财绩〔2026〕3号");
        assertThat(Files.readString(head.download(".hands-scan a", folder.resolve("back.pdf"))))
                .isEqualTo("%PDF-1.7 签章");
        looks(head.formId());
    }

    /** The same on a narrow dark screen, in English. */
    private static void looks(String form) {
        try (Person narrow = chromium.person(server.url(""), "en-GB", ColorScheme.DARK, 390, 900)) {
            narrow.signIn("mz-head");
            narrow.go("/evaluations/" + form);
            assertThat(narrow.see(".hands-notes")).containsText("One person");
            narrow.picture("hands-narrow");
        }
        try (Person narrow = chromium.person(server.url(""), "zh-CN", ColorScheme.DARK, 390, 900)) {
            narrow.signIn("finance2");
            openRound(narrow);
            narrow.see(".dispensations-card").scrollIntoViewIfNeeded();
            narrow.picture("hands-round-narrow");
        }
    }

    /** Hands a form in that only lacks a word more, and waits until it was taken. */
    private static void submits(String login, String row) {
        Person preparer = person(login).openFirst();
        preparer.openRow(row);
        preparer.type("改进措施", "下一年度继续改进。");
        assertThat(preparer.see(".saved")).containsText("已保存");
        preparer.act("submit", "");
        assertThat(preparer.see(".title-line")).containsText("待部门负责人审签");
    }

    private static void openRound(Person person) {
        person.go("/rounds");
        person.see(".round-title").first().click();
        person.see(".dispensations-card").waitFor();
    }

    private static void upload(Person head) throws IOException {
        Path scan = Files.writeString(folder.resolve("签章件.pdf"), "%PDF-1.7 签章");
        head.see("vaadin-button.scan-upload").click();
        Locator dialog = head.see("vaadin-dialog.scan-dialog");
        dialog.locator("input[type=file]").setInputFiles(scan);
        assertThat(dialog).containsText("已选 签章件.pdf");
        head.picture("hands-scan-dialog");
        dialog.locator("vaadin-button[theme~=primary]").click();
        dialog.waitFor(
                new Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN));
    }

    private static String words(Path docx) throws IOException {
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(docx));
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }

    private static void prepares(JdbcClient jdbc, long id, String login, String department) {
        jdbc.sql("INSERT INTO duty (id, person_id, role, department_id, from_day) SELECT ?, p.id, 'PREPARER', d.id,"
                        + " DATE '2020-01-01' FROM person p, department d WHERE p.login = ? AND d.short_name = ?")
                .params(id, login, department)
                .update();
    }

    private static Person person(String login) {
        return chromium.person(server.url("")).signIn(login);
    }
}
