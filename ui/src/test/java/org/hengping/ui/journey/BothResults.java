package org.hengping.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hengping.core.indicator.Indicator;
import org.hengping.core.indicator.Score;
import org.hengping.core.reading.FormRead;
import org.hengping.core.reading.Reading;
import org.hengping.ui.file.FileTables;
import org.hengping.ui.paper.PrintedResults;

/**
 * Where an approved form says its results: history, versions, paper in three formats, public page and files, summary.
 *
 * @param self the claimed total, of grade 优
 * @param reviewed the reviewed total, of grade 中
 */
record BothResults(Person finance, Path folder, String self, String reviewed) {

    void inTheHistory() {
        Locator acts = finance.see(".timeline .act");
        assertThat(acts.first()).containsText("自评得分 " + self + "（优）");
        assertThat(acts.first()).containsText("财政复核得分 " + reviewed + "（中）");
        assertThat(acts.nth(2)).containsText("自评得分 " + self + "（优）");
        assertThat(acts.nth(2)).not().containsText("财政复核得分");
        assertThat(acts.nth(4)).containsText("自评得分 100.00（优）");
    }

    void withTheVersions() {
        finance.go("/evaluations/" + finance.formId());
        finance.tab(3);
        Locator versions = finance.see(".version");
        assertThat(versions).hasCount(2);
        assertThat(versions.first()).containsText("自评得分 " + self + "（优）");
        assertThat(versions.first()).containsText("财政复核得分 " + reviewed + "（中）");
        assertThat(versions.first()).containsText("评分底稿未被改动");
        assertThat(versions.last()).not().containsText("财政复核得分");
        finance.picture("both-results-versions");
    }

    /** Each is read back: the department's values as it wrote them, and both results. */
    void onPaper() throws Exception {
        for (String kind : List.of("docx", "xlsx", "pdf")) {
            Path file = finance.download(".download-" + kind, folder.resolve("approved." + kind));
            FormRead read = Reading.of(FileTables.of(file));
            PrintedResults printed = PrintedResults.of(FileTables.of(file));

            assertThat(printed.totals()).as(kind).containsExactly("100.00", self, reviewed, "自评等级:优", "复核等级:中");
            assertThat(printed.boxes().get("财政部门审核意见")).contains("自评得分" + self + "(优);财政复核得分" + reviewed + "(中)");
            assertThat(printed.changes())
                    .extracting(change -> change.subList(1, 4))
                    .containsExactly(
                            List.of("6.00", "5.00", "社区名单缺一份签到表。"),
                            List.of("10.00", "0.00", "未见结对台账。"),
                            List.of("10.00", "0.00", "调解数据无法核实。"));
            assertThat(read.declared().selfScore()).isEqualTo(Score.of(self));
            assertThat(read.form().indicators())
                    .filteredOn(row -> row.content().contains("爱心妈妈"))
                    .extracting(Indicator::selfScore)
                    .containsExactly(Score.of(10));
        }
    }

    /** Figures of both, and no reason. */
    void inPublic() throws Exception {
        String id = finance.formId();
        finance.go("/evaluations/" + id);
        finance.see("vaadin-button.act-disclose").click();
        Locator dialog = finance.see("vaadin-dialog.disclosure-dialog");
        dialog.locator("vaadin-text-area textarea").fill("已通读全文，同意公开。");
        dialog.locator("vaadin-checkbox:has-text('已做保密审查') input").check();
        for (Locator hit : dialog.locator(".hit").all()) {
            hit.locator("vaadin-checkbox input").check();
            hit.locator("vaadin-text-field input").fill("对外服务的公开信息");
        }
        dialog.locator("vaadin-button[theme~=primary]").click();
        assertThat(finance.see(".disclosed:has-text('保密审查人')")).hasCount(1);

        finance.go("/public/form/" + id);
        assertThat(finance.see(".figures div"))
                .containsText(new String[] {"自评得分" + self, "自评等级优", "财政复核得分" + reviewed, "复核等级中", "", ""});
        assertThat(finance.see("table.rows tfoot td"))
                .hasText(new String[] {"100.00", self, reviewed, "自评等级 优", "复核等级 中"});
        assertThat(finance.see("main")).not().containsText("未见结对台账");
        finance.picture("both-results-public");
        Path file = finance.download(".files a >> nth=2", folder.resolve("public.pdf"));
        assertThat(PrintedResults.of(FileTables.of(file)).totals())
                .containsExactly("100.00", self, reviewed, "自评等级:优", "复核等级:中");
        try (PDDocument pdf = PDDocument.load(file.toFile())) {
            assertThat(new PDFTextStripper().getText(pdf)).doesNotContain("台账", "签到表。");
        }
        finance.see(".crumbs a").last().click();
        assertThat(finance.see("tr:has-text('望城区妇女联合会') .result")).hasText("财政复核得分 " + reviewed + "（中）");
    }

    void inTheSummary() throws Exception {
        finance.go("/summary");
        Path file = finance.download(".summary-download", folder.resolve("year.xlsx"));
        try (XSSFWorkbook workbook = new XSSFWorkbook(file.toFile().getPath())) {
            DataFormatter shown = new DataFormatter();
            List<String> cells = StreamSupport.stream(workbook.getSheetAt(0).spliterator(), false)
                    .filter(row -> shown.formatCellValue(row.getCell(1)).equals("望城区妇女联合会"))
                    .flatMap((Row row) -> StreamSupport.stream(row.spliterator(), false))
                    .map(shown::formatCellValue)
                    .toList();
            assertThat(cells).contains(self, reviewed, "中");
        }
    }
}
