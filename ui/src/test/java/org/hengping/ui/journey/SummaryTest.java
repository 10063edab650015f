package org.hengping.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A year summed up on the screen, a department's own years, and the way through the queue. */
@Tag("browser")
class SummaryTest {

    @TempDir
    static Path folder;

    private static ServerProcess server;
    private static Chromium chromium;

    @BeforeAll
    static void open() {
        server = new ServerProcess(Databases.town(folder), Path.of("target", "summary.log"));
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
        server.close();
    }

    @Test
    void finance_reads_the_year_finds_what_stands_out_and_takes_it_home() throws IOException {
        try (Person finance = chromium.person(server.url("")).signIn("finance")) {
            theYear(finance);
            everyDepartment(finance, finance.download(".summary-download", folder.resolve("all.xlsx")));
            theFilters(finance);
            theFile(finance.download(".summary-download", folder.resolve("summary.xlsx")));
            lightAndDark(finance);
            finance.see(".pill:text('全部')").click();
            finance.see(".outlier a:text('区应急局')").click();
            assertThat(finance.see(".head h1")).hasText("望城区应急管理局");
            assertThat(finance.complaints).isEmpty();
        }
    }

    /** Finance lowered the grade of one department: both its results stand in every place, each score beside its own grade. */
    private static void theYear(Person finance) {
        finance.go("/summary");
        assertThat(finance.see(".chart svg")).hasCount(6);
        assertThat(finance.see(".crumb").first()).containsText("18 家已有得分，其中 3 家已复核；6 家尚未送审");
        assertThat(finance.see(".scale")).containsText("其余为自评得分，标明“未复核”");
        assertThat(finance.see(".figure").nth(0)).containsText("95.49");
        assertThat(finance.see(".figure").nth(0)).containsText("未复核 15 家，平均自评得分 96.85");
        assertThat(finance.see(".grade-counts.num span")).hasText(new String[] {"优 2", "良 1", "中 0", "差 0"});
        assertThat(finance.see(".figure").nth(2)).containsText("平均执行率（已有得分 18 家）");
        assertThat(finance.see(".figure").nth(3)).containsText("现逾期");
        assertThat(finance.see(".outlier").filter(text("区司法局"))).containsText("自评得分 100.00，计算得分 93.50，相差 6.50");
        assertThat(finance.see(".outlier").filter(text("区住建局"))).containsText("自评得分 99.73，财政复核得分 89.23，相差 10.50");
        assertThat(finance.see(".data-table").nth(0).locator("tr:has-text('良')"))
                .hasText("良0112");
        assertThat(finance.see(".data-table").nth(1)).containsText("88.33%");
        theRow(finance, "区住建局", "99.73", "优", "99.73", "89.23", "良", "89.23 财政复核");
        theRow(finance, "区司法局", "100.00", "优", "93.50", "—", "—", "100.00 自评（未复核）");
        finance.picture("summary");
        finance.page.setViewportSize(390, 844);
        assertThat(finance.see(".sum-card").filter(text("区住建局"))).containsText("自评得分 99.73（优） · 财政复核得分 89.23（良）");
        finance.picture("summary-390");
        finance.page.setViewportSize(1440, 900);
    }

    /** 自评得分, 自评等级, 计算得分, 财政复核得分, 复核等级, 计入得分 of a department in the table. */
    private static void theRow(Person finance, String department, String... figures) {
        Locator cells = finance.see(".summary-grid vaadin-grid-cell-content:visible");
        List<String> all = cells.allInnerTexts().stream().map(String::strip).toList();
        int at = all.indexOf(department);
        assertThat(all.subList(at + 2, at + 2 + figures.length)).containsExactly(figures);
    }

    private static void theFilters(Person finance) {
        Locator rows = finance.see(".summary-grid a:visible");
        assertThat(rows).hasCount(18);
        finance.see(".pill:text('已复核')").click();
        assertThat(rows).hasText(new String[] {"区档案馆", "区医保局", "区住建局"});
        finance.see(".filters vaadin-text-field input").fill("zjj");
        assertThat(rows).hasText(new String[] {"区住建局"});
        assertThat(finance.see(".figure").nth(0)).containsText("89.23");
        finance.see(".filters vaadin-text-field input").fill("");
        assertThat(rows).hasCount(3);
    }

    /** Those without a score stand at the end; as many are late now as the screen says. */
    private static void everyDepartment(Person finance, Path file) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(file.toFile().getPath())) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(column(sheet, 2)).filteredOn("未送审"::equals).hasSize(6);
            long late = column(sheet, 18).stream()
                    .filter(cell -> cell.contains("逾期中"))
                    .count();
            assertThat(late).isPositive();
            assertThat(finance.see(".figure").nth(3)).containsText("现逾期 " + late + " 家");
            assertThat(workbook.getSheetAt(2).getRow(0).getCell(0).getStringCellValue())
                    .endsWith("汇总表（指标组）");
            assertThat(workbook.getSheetAt(3).getRow(0).getCell(0).getStringCellValue())
                    .endsWith("汇总表（年度）");
        }
    }

    private static List<String> column(XSSFSheet sheet, int column) {
        return IntStream.rangeClosed(3, sheet.getLastRowNum())
                .mapToObj(row -> sheet.getRow(row).getCell(column).getStringCellValue())
                .toList();
    }

    /** Value for value what the screen showed. */
    private static void theFile(Path file) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(file.toFile().getPath())) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("望城区2025年度部门整体支出绩效自评汇总表（部门）".replace("2025", year(sheet)));
            assertThat(sheet.getLastRowNum()).isEqualTo(5);
            XSSFRow row = sheet.getRow(5);
            assertThat(words(row, 1, 7, 11, 13, 14)).containsExactly("望城区住房和城乡建设局", "优", "良", "良", "财政复核");
            assertThat(numbers(sheet, 5, 6, 8, 9, 10, 12)).containsExactly(99.73, 99.73, 0.00, 89.23, 89.23);
            assertThat(words(sheet.getRow(2), 6, 7, 8, 9, 10, 11, 12, 13, 14))
                    .containsExactly("自评得分", "自评等级", "计算得分", "其中按填报", "财政复核得分", "复核等级", "计入得分", "计入等级", "计入结果");
            assertThat(words(row, 19)).containsExactly("各项指标自评全部满分；自评得分 99.73，财政复核得分 89.23，相差 10.50");
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:3");
            assertThat(row.getCell(1).getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(numbers(workbook.getSheetAt(1), 5, 2, 3, 4, 5, 6, 7, 8, 9, 10))
                    .containsExactly(50.00, 50.00, 50.00, 30.00, 30.00, 19.50, 10.00, 10.00, 10.00);
            assertThat(numbers(workbook.getSheetAt(2), 4, 1, 2, 3, 4, 5, 6, 7))
                    .containsExactly(3, 90.00, 90.00, 100.00, 79.50, 88.33, 0);
            assertThat(workbook.getSheetAt(3).getLastRowNum()).isEqualTo(4);
        }
    }

    private static List<String> words(XSSFRow row, int... cells) {
        return IntStream.of(cells)
                .mapToObj(cell -> row.getCell(cell).getStringCellValue())
                .toList();
    }

    private static String year(XSSFSheet sheet) {
        return sheet.getRow(0).getCell(0).getStringCellValue().replaceAll("\\D", "");
    }

    private static double[] numbers(XSSFSheet sheet, int row, int... cells) {
        return java.util.Arrays.stream(cells)
                .mapToDouble(cell -> sheet.getRow(row).getCell(cell).getNumericCellValue())
                .toArray();
    }

    /** A chart that is open is drawn anew in the other colours. */
    private static void lightAndDark(Person finance) {
        String before = colours(finance);
        finance.page.emulateMedia(
                new com.microsoft.playwright.Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        finance.page.waitForFunction(
                "before => document.querySelector('.chart svg text').getAttribute('fill') !== before", before);
        finance.picture("summary-dark");
        finance.page.emulateMedia(
                new com.microsoft.playwright.Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        finance.page.waitForFunction(
                "before => document.querySelector('.chart svg text').getAttribute('fill') === before", before);
    }

    private static String colours(Person finance) {
        return (String) finance.page.evaluate("document.querySelector('.chart svg text').getAttribute('fill')");
    }

    @Test
    void a_department_sees_its_own_years_and_not_the_districts() {
        try (Person preparer = chromium.person(server.url(""), "zh-CN", ColorScheme.DARK, 390, 844)
                .signIn("preparer")) {
            preparer.go("/results");
            assertThat(preparer.see(".results .card")).hasCount(1);
            assertThat(preparer.see(".data-table tbody tr")).hasCount(1);
            assertThat(preparer.see(".data-table tbody tr")).containsText("100.00");
            assertThat(preparer.see(".data-table tbody tr")).containsText("财政复核，6 行未复核");
            assertThat(preparer.see(".data-table tbody tr")).containsText("按时");
            preparer.picture("results-dark-390");
            assertThat((Integer) preparer.page.evaluate(
                            "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .isLessThanOrEqualTo(0);
            preparer.go("/summary");
            assertThat(preparer.see("body")).not().containsText("汇总分析");
            assertThat(preparer.see(".chart")).hasCount(0);
        }
    }

    @Test
    void one_key_opens_the_next_form_of_the_queue_and_says_when_there_is_none() {
        try (Person finance = chromium.person(server.url("")).signIn("finance2")) {
            finance.go("/review");
            Locator names = finance.see(".q .muted");
            names.first().waitFor();
            var queue = names.allTextContents();
            finance.openFromQueue(queue.getFirst());
            finance.picture("next-form");
            for (String next : queue.subList(1, queue.size())) {
                finance.page.keyboard().press("Alt+j");
                assertThat(finance.see(".head h1")).hasText(next);
            }
            finance.see("vaadin-button.next-form").click();
            assertThat(finance.see(queue.size() == 1 ? "vaadin-notification-card" : ".head h1"))
                    .containsText(queue.size() == 1 ? "审核队列中没有下一件了" : queue.getFirst());
        }
    }

    private static Locator.FilterOptions text(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
