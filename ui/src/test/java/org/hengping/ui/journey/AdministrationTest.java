package org.hengping.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The administrators at work: a person with a duty, a password that is reset, and a workbook with mistakes. */
@Tag("browser")
class AdministrationTest {

    @TempDir
    static Path folder;

    private static ServerProcess server;
    private static Chromium chromium;

    @BeforeAll
    static void open() {
        server = new ServerProcess(Databases.town(folder), Path.of("target", "administration.log"));
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
        server.close();
    }

    @Test
    void administrators_keep_people_and_are_told_what_is_wrong_with_a_workbook() throws IOException {
        try (Person admin = chromium.person(server.url("")).signIn("admin");
                Person security = chromium.person(server.url("")).signIn("security");
                Person preparer = chromium.person(server.url("")).signIn("preparer")) {
            admin.see(".rail vaadin-side-nav-item:has-text('管理')").click();
            admin.see(".admin-card").first().waitFor();
            admin.picture("admin");
            aNewPerson(admin, security);
            aReset(security, preparer);
            aWorkbook(admin);
            aConfirmation(security);
            assertThat(admin.complaints).isEmpty();
            assertThat(security.complaints).isEmpty();
        }
        small();
    }

    private static void aNewPerson(Person admin, Person security) {
        admin.see(".admin-card").first().click();
        admin.see("vaadin-button.add-person").click();
        fill(admin, "登录名", "wang fang");
        fill(admin, "姓名", "王芳");
        admin.see(".ask-go").click();
        assertThat(admin.see(".act-dialog .notice.err")).containsText("不含空格");
        fill(admin, "登录名", "wangfang");
        admin.see(".ask-go").click();
        String password = admin.see(".one-time").innerText();
        admin.picture("admin-password");
        admin.page.keyboard().press("Escape");
        assertThat(admin.see(".one-time")).hasText(password);
        assertThat(admin.see(".ask-go")).hasCount(0);
        admin.see("vaadin-dialog vaadin-button:has-text('已记下')").click();
        assertThat(admin.see(".people .crumb")).containsText("显示 1 人");
        security.go("/admin/people");
        assertThat(security.see("vaadin-button.add-person")).isHidden();
        security.see(".filters input").first().fill("wangfang");
        assertThat(security.see(".people .crumb")).containsText("显示 1 人");
        security.see(".row-acts button:has-text('职责')").first().click();
        duty(security);
        try (Person fresh = chromium.person(server.url(""))) {
            fresh.go("/login");
            fresh.see("#vaadinLoginUsername input").fill("wangfang");
            fresh.see("#vaadinLoginPassword input").fill(password);
            fresh.see("#vaadinLoginPassword input").press("Enter");
            fresh.page.waitForURL(url -> url.endsWith("/password"));
        }
    }

    private static void duty(Person admin) {
        Locator dialog = admin.see(".duties-dialog");
        dialog.locator("vaadin-select").click();
        admin.see("vaadin-select-item:has-text('填报人')").last().click();
        dialog.locator("vaadin-combo-box input").fill("jyj");
        admin.see("vaadin-combo-box-item:has-text('区教育局')").first().click();
        dialog.locator(".add-duty").click();
        assertThat(dialog.locator(".duty-line")).containsText("望城区教育局");
        admin.picture("admin-duties");
        dialog.locator(".add-duty").click();
        assertThat(dialog.locator(".notice.err")).containsText("请选择职责");
        dialog.locator("vaadin-button").last().click();
        assertThat(admin.see(".people .tags .tag").first()).containsText("区教育局 · 填报人");
        admin.see(".filters input").first().fill("");
        admin.picture("admin-people");
    }

    private static void aReset(Person admin, Person preparer) {
        admin.see(".filters input").first().fill("区妇联填报人");
        assertThat(admin.see(".people .crumb")).containsText("显示 1 人");
        admin.see(".row-acts button:has-text('重置密码')").first().click();
        admin.see(".ask-go").click();
        admin.see(".one-time").waitFor();
        admin.see("vaadin-dialog vaadin-button:has-text('已记下')").click();
        preparer.see(".rail vaadin-side-nav-item").last().click();
        Locator told = preparer.see(".session-end-card .session-end-go");
        preparer.page.waitForCondition(
                () -> told.isVisible() || preparer.page.url().contains("/login"));
        if (told.isVisible()) { // the browser may also have loaded the page anew, and been led to the sign-in
            told.click();
        }
        preparer.page.waitForURL(url -> url.contains("/login"));
    }

    private static void aWorkbook(Person admin) throws IOException {
        admin.go("/admin/import");
        Path template = admin.download(".import-template", folder.resolve("template.xlsx"));
        Path faulty = staff(template, "faulty.xlsx", "电话不详", "2026-02-30");
        upload(admin, faulty);
        admin.see(".import-errors").waitFor();
        Locator mistakes = admin.see(".import-errors vaadin-grid-cell-content");
        assertThat(mistakes.filter(text("人员!C" + lastRow(faulty, "人员")))).hasCount(1);
        assertThat(mistakes.filter(text("职责!D" + lastRow(faulty, "职责")))).hasCount(1);
        admin.picture("admin-import-errors");

        upload(admin, staff(template, "mended.xlsx", "0731-88070000", "2026-02-28"));
        admin.see(".import-go").waitFor();
        assertThat(admin.see(".import-count").first()).containsText("新增 1 · 修改 0");
        assertThat(admin.see(".import-result .notice.info")).containsText("1 项职责须经第二人确认");
        admin.see(".import-go").click();
        Path passwords = admin.download(".import-passwords", folder.resolve("passwords.xlsx"));
        try (Workbook workbook = WorkbookFactory.create(passwords.toFile())) {
            assertThat(workbook.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("zhaoliu");
        }
    }

    /** The duty the system administrator imported waits for the security administrator. */
    private static void aConfirmation(Person security) {
        security.go("/");
        assertThat(security.see(".to-decide")).containsText("赵六任区档案局部门负责人");
        security.picture("admin-decisions");
        security.see(".decision-yes").click();
        security.see(".ask-go").click();
        assertThat(security.see(".to-decide")).hasCount(0);
    }

    private static Path staff(Path template, String name, String phone, String from) throws IOException {
        try (Workbook workbook = WorkbookFactory.create(Files.newInputStream(template));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            row(workbook.getSheet("部门"), "望城区档案局", "区档案局", "党群");
            row(workbook.getSheet("人员"), "zhaoliu", "赵六", phone, "zhaoliu@wangcheng.example");
            row(workbook.getSheet("职责"), "zhaoliu", "部门负责人", "区档案局", from, "");
            workbook.write(out);
            return Files.write(folder.resolve(name), out.toByteArray());
        }
    }

    private static int lastRow(Path file, String sheet) throws IOException {
        try (Workbook workbook = WorkbookFactory.create(Files.newInputStream(file))) {
            return workbook.getSheet(sheet).getLastRowNum() + 1;
        }
    }

    /** On a telephone, in the dark, in English. */
    private static void small() {
        try (Person auditor = chromium.person(server.url(""), "en-GB", ColorScheme.DARK, 390, 844)) {
            auditor.signIn("auditor");
            for (String path : new String[] {
                "", "/people", "/departments", "/delegations", "/duty-review", "/audit", "/audit-review", "/rules"
            }) {
                auditor.go("/admin" + path);
                auditor.see(path.equals("/rules") ? ".rules-table" : ".admin").waitFor();
                auditor.picture("admin-small" + path.replace('/', '-'));
                assertThat((Integer) auditor.page.evaluate(
                                "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                        .as(path)
                        .isLessThanOrEqualTo(0);
                assertThat(auditor.see("body").innerText()).as(path).doesNotContain("!{");
            }
            assertThat(auditor.see("vaadin-button.add-person")).hasCount(0);
            assertThat(auditor.complaints).isEmpty();
        }
    }

    private static void fill(Person person, String label, String text) {
        person.see(".act-dialog").getByLabel(label).fill(text);
    }

    private static Locator.FilterOptions text(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    /** A machine with much else to do says so, and is asked again. */
    private static void upload(Person admin, Path file) {
        Locator said = admin.see(".import-result > :not(.before)");
        for (int tries = 0; tries < 6; tries++) {
            admin.page.evaluate(
                    "document.querySelectorAll('.import-result > *').forEach(one => one.classList.add('before'))");
            admin.see("vaadin-upload input[type=file]").setInputFiles(file);
            said.first().waitFor();
            if (!said.first().innerText().matches("(?s).*(系统繁忙|超过 5 秒).*")) {
                return;
            }
        }
    }

    private static void row(Sheet sheet, String... texts) {
        Row row = sheet.createRow(sheet.getLastRowNum() + 1);
        for (int i = 0; i < texts.length; i++) {
            row.createCell(i).setCellValue(texts[i]);
        }
    }
}
