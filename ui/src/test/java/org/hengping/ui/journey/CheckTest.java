package org.hengping.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.hengping.core.reading.Reading;
import org.hengping.ui.file.FileTables;
import org.hengping.ui.paper.PaperForms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Many files are checked at once, and come back marked. */
@Tag("browser")
class CheckTest {

    @TempDir
    static Path folder;

    private static ServerProcess server;
    private static Chromium chromium;
    private static Path[] files;

    /** The first files a server reads take longer. */
    @BeforeAll
    static void open() throws Exception {
        server = new ServerProcess(Databases.town(folder), Path.of("target", "check.log"));
        chromium = new Chromium();
        files = new Path[] {
            Files.write(folder.resolve("区妇联2020年度自评表（报送稿）.docx"), PaperForms.exampleDocx()),
            Files.write(folder.resolve("损坏的表.xlsx"), new byte[] {'P', 'K', 3, 4, 5}),
            Files.writeString(folder.resolve("会议通知.txt"), "会议通知\n周一三楼"),
            Files.write(folder.resolve("区妇联2020.pdf"), PaperForms.examplePdf()),
            Files.write(folder.resolve("空.docx"), new byte[0])
        };
        checking("zh-CN", ColorScheme.LIGHT, 1440).close();
    }

    @AfterAll
    static void close() {
        chromium.close();
        server.close();
    }

    @Test
    void files_stand_in_the_order_they_were_dropped_and_the_first_is_shown() {
        try (Person finance = checking("zh-CN", ColorScheme.LIGHT, 1440)) {
            assertThat(finance.see(".check-name"))
                    .hasText(new String[] {"区妇联2020年度自评表（报送稿）.docx", "损坏的表.xlsx", "会议通知.txt", "区妇联2020.pdf", "空.docx"});
            assertThat(finance.see(".head")).containsText("5 个文件：2 个读不了，1 个不是自评表，2 个有错误");
            assertThat(finance.see(".check-findings h2")).hasText("区妇联2020年度自评表（报送稿）.docx");
            assertThat(finance.see(".check-findings")).containsText("分值合计");
            assertThat(finance.see("vaadin-grid a")).hasCount(1);
            assertThat(finance.see("vaadin-grid")).containsText("只有 docx、xlsx 能标注");

            finance.see(".check-name:text('会议通知.txt')").click();

            assertThat(finance.see(".check-findings h2")).hasText("会议通知.txt");
            assertThat(finance.see(".check-findings")).containsText("没有找到可读的绩效自评表");
            assertThat(finance.complaints).isEmpty();
        }
    }

    @Test
    void the_marked_copy_says_on_paper_what_its_comments_say() throws Exception {
        Path marked;
        try (Person finance = checking("zh-CN", ColorScheme.LIGHT, 1440)) {
            marked = finance.download("vaadin-grid a", Path.of("target", "marked.docx"));
        }

        try (InputStream file = Files.newInputStream(marked);
                XWPFDocument document = new XWPFDocument(file)) {
            String comments = document.getDocComments().getComments().stream()
                    .map(comment -> comment.getText() + "\n")
                    .reduce("", String::concat);
            XWPFTable list = document.getTables().getLast();
            assertThat(comments).contains("错误：分值合计").contains("满意度");
            assertThat(list.getRow(0).getTableCells())
                    .extracting(cell -> cell.getText())
                    .containsExactly("序号", "级别", "位置", "说明");
            assertThat(list.getText()).contains("错误").contains("第").contains("分值合计");
            assertThat(document.getParagraphs()).anyMatch(text -> text.getText().startsWith("问题清单"));
        }
        assertThat(Reading.of(FileTables.of(marked)).form())
                .isEqualTo(Reading.of(FileTables.of(files[0])).form());
    }

    @Test
    void the_findings_are_one_list_to_print() throws Exception {
        Path list;
        try (Person finance = checking("zh-CN", ColorScheme.LIGHT, 1440)) {
            list = finance.download(".check-download", Path.of("target", "findings.xlsx"));
        }

        try (InputStream file = Files.newInputStream(list);
                XSSFWorkbook workbook = new XSSFWorkbook(file)) {
            Sheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getSheetName()).isEqualTo("问题清单");
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
            List<String> levels = new java.util.ArrayList<>();
            sheet.forEach(row -> {
                if (row.getCell(0).getStringCellValue().equals("区妇联2020年度自评表（报送稿）.docx")) {
                    levels.add(row.getCell(2).getStringCellValue());
                }
            });
            assertThat(levels)
                    .startsWith("错误")
                    .endsWith("提示")
                    .isSortedAccordingTo((one, other) -> "错误警告提示".indexOf(one) - "错误警告提示".indexOf(other));
            assertThat(sheet.getRow(1).getCell(3).getStringCellValue()).matches("(?s)\\p{IsHan}.*\n[A-Z_]+");
        }
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, LIGHT, 1440", "zh-CN, DARK, 1024", "zh-CN, LIGHT, 390", "en-GB, LIGHT, 1440", "en-GB, DARK, 390"
    })
    void everything_is_on_the_screen(String language, ColorScheme scheme, int width) {
        try (Person finance = checking(language, scheme, width)) {
            finance.picture("check-files-" + language.substring(0, 2) + "-"
                    + scheme.name().toLowerCase() + "-" + width);

            for (String part :
                    List.of("vaadin-upload", "vaadin-grid", "vaadin-grid a", ".check-findings", ".check-tags .err")) {
                var box = finance.see(part).first().boundingBox();
                assertThat(box.x).as(part).isNotNegative();
                assertThat(box.x + box.width).as(part).isLessThanOrEqualTo(width);
            }
            Object queued = finance.page.evaluate("document.querySelector('vaadin-upload').i18n.uploading.status.held");
            assertThat(queued).isEqualTo(language.startsWith("zh") ? "排队中" : "Queued");
            Object cut = finance.page.evaluate(
                    "[...document.querySelectorAll('vaadin-grid-cell-content')].filter("
                            + "cell => cell.offsetParent && cell.scrollWidth > cell.clientWidth + 1).map(cell => cell.textContent)");
            assertThat((List<?>) cut).isEmpty();
            assertThat(finance.complaints).isEmpty();
        }
    }

    private static Person checking(String language, ColorScheme scheme, int width) {
        Person finance = chromium.person(server.url(""), language, scheme, width, 900);
        finance.signIn("finance");
        finance.go("/check");
        finance.see("vaadin-upload input[type=file]").setInputFiles(files);
        assertThat(finance.see(".check-name")).hasCount(files.length);
        return finance;
    }
}
