package org.hengping.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.hengping.core.day.OfficeDay;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A finance officer at the desk board of the demo district: who is late, on whose desk, and what is done about it. */
@Tag("browser")
@TestMethodOrder(OrderAnnotation.class)
class OverdueJourneyTest {

    @TempDir
    static Path folder;

    private static ServerProcess server;
    private static Chromium chromium;

    @BeforeAll
    static void open() {
        server = new ServerProcess(Databases.town(folder), Path.of("target", "overdue.log"));
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
        server.close();
    }

    @ParameterizedTest
    @Order(1)
    @CsvSource({"zh-CN, LIGHT, 1440", "zh-CN, DARK, 1440", "zh-CN, LIGHT, 390", "en-GB, DARK, 390"})
    void the_board_fits_every_screen(String language, ColorScheme scheme, int width) {
        try (Person finance = chromium.person(server.url(""), language, scheme, width, 900)) {
            finance.signIn("finance");
            finance.go("/overdue");
            finance.see(".board-name:visible").first().waitFor();
            finance.picture("overdue-" + language.substring(0, 2) + "-" + scheme + "-" + width);
            Object sideways = finance.page.evaluate(
                    "document.documentElement.scrollWidth - document.documentElement.clientWidth");
            assertThat((Integer) sideways).isLessThanOrEqualTo(0);
            assertThat(finance.see("body").innerText()).doesNotContain("!{", "{0}");
            assertThat(finance.complaints).isEmpty();
        }
    }

    @Test
    @Order(2)
    void finance_sees_reminds_extends_and_writes_the_circular() throws Exception {
        try (Person finance = chromium.person(server.url(""))) {
            finance.signIn("finance");
            finance.go("/overdue");
            finance.see(".board-name:visible").first().waitFor();
            assertThat(late(finance)).isGreaterThanOrEqualTo(5);
            assertThat(finance.see(".seat:visible").first()).containsText("填报人");
            assertThat(finance.see(".seat a:visible").first())
                    .hasAttribute("href", java.util.regex.Pattern.compile("tel:0731.*"));

            narrows(finance);
            reminds(finance);
            exports(finance);
            circulates(finance);
            grantsMoreTime(finance);
            assertThat(finance.complaints).isEmpty();
        }
    }

    @Test
    @Order(3)
    void an_auditor_looks_on() {
        try (Person auditor = chromium.person(server.url(""))) {
            auditor.signIn("auditor");
            auditor.go("/overdue");
            auditor.see(".board-name:visible").first().waitFor();
            assertThat(auditor.see(".act-remind, .act-extend, .act-exempt")).hasCount(0);
            assertThat(auditor.see(".board-export")).isVisible();
        }
    }

    /** How many are late by the first tile; more from one midnight to the next, so it is read where it is needed. */
    private static int late(Person finance) {
        return Integer.parseInt(tile(finance).textContent());
    }

    private static Locator tile(Person finance) {
        return finance.see(".board-tile").first().locator(".tile-n");
    }

    private static void narrows(Person finance) {
        finance.see(".board-tile").nth(2).click();
        assertThat(finance.see(".board-tile").nth(2)).hasAttribute("aria-pressed", "true");
        finance.see(".board-tile").first().click();
        finance.see(".board-filter input").first().fill("tyjr");
        assertThat(finance.see(".board-sum")).containsText("列出 1 件");
        assertThat(finance.see(".board-name:visible").first()).containsText("退役军人事务局");
        finance.see(".board-filter input").first().fill("");
        assertThat(tile(finance)).not().hasText("1");
        assertThat(finance.see(".board-sum")).containsText("列出 " + late(finance) + " 件");
    }

    private static void reminds(Person finance) {
        tick(finance, 5);
        finance.see(".act-remind").click();
        assertThat(finance.see(".board-dialog")).containsText("将提醒 5 家");
        finance.picture("overdue-remind");
        finance.see(".board-dialog vaadin-button[theme~=primary]").click();
        assertThat(finance.see("vaadin-notification-card").first()).containsText("已催办 5 家");
        tick(finance, 1);
        finance.see(".act-remind").click();
        assertThat(finance.see(".board-dialog")).containsText("今天已催办");
        finance.page.keyboard().press("Escape");
    }

    private static void exports(Person finance) throws Exception {
        Path file = finance.download(".board-export", folder.resolve("board.xlsx"));
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(late(finance));
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("部门");
            assertThat(sheet.getRow(1).getCell(4).getNumericCellValue()).isPositive();
            assertThat(sheet.getRow(1).getCell(5).getStringCellValue()).contains("0731-");
            assertThat(sheet.getRow(1).getCell(0).getCellStyle().getQuotePrefixed())
                    .isTrue();
        }
    }

    private static void circulates(Person finance) throws Exception {
        finance.see(".act-circular").click();
        Locator to = finance.see(".board-circular vaadin-text-field input").nth(1);
        to.fill("区直各单位：");
        to.press("Tab");
        finance.picture("overdue-circular");
        Path file = finance.download(".circular-docx", folder.resolve("circular.docx"));
        try (InputStream in = Files.newInputStream(file);
                XWPFDocument document = new XWPFDocument(in)) {
            assertThat(document.getParagraphs().getFirst().getText())
                    .startsWith("关于")
                    .endsWith("逾期情况的通报");
            assertThat(document.getParagraphs().get(1).getText()).isEqualTo("区直各单位：");
            assertThat(document.getTables().getFirst().getNumberOfRows()).isEqualTo(late(finance) + 1);
            assertThat(document.getParagraphs()).anyMatch(line -> line.getText().equals("望城区财政局"));
        }
        finance.see(".board-circular vaadin-button").first().click();
    }

    private static void grantsMoreTime(Person finance) {
        String name = finance.see(".board-name:visible").first().textContent();
        finance.see(".act-extend").click();
        Locator day = finance.see(".board-dialog vaadin-date-picker input");
        day.fill(OfficeDay.TODAY.plusDays(20).toString());
        day.press("Enter");
        finance.see(".board-dialog textarea").fill("负责人住院，数据未结账");
        int before = late(finance);
        finance.see(".board-dialog vaadin-button[theme~=primary]").click();
        assertThat(tile(finance)).hasText(String.valueOf(before - 1));
        assertThat(finance.see(".board-name:visible").first()).not().hasText(name);
    }

    private static void tick(Person finance, int rows) {
        for (int row = 0; row < rows; row++) {
            finance.see(".board-grid vaadin-grid-cell-content > vaadin-checkbox:visible")
                    .nth(row + 1)
                    .click();
        }
    }
}
