package org.hengping.ui.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.hengping.ui.paper.PaperPage.PaperRow;
import org.hengping.ui.sheet.FileKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each page can be read by itself, and the pages are the same in every kind of file. */
class PaginationTest {

    private static final SignOff DRAFT = new SignOff("草稿", "", "", "第2稿 3f9a12cd　核验 https://jx.example/trace/7");

    static Stream<Content> forms() {
        return Stream.of(PaperForms.example(), PaperForms.long_(), PaperForms.wordy(), PaperForms.leftOut())
                .flatMap(form -> Stream.of(Reviewed.draft(form, 2020), Reviewed.cut(form)));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void every_page_begins_with_the_head_and_names_its_labels(Content form) {
        List<PaperPage> pages = pages(form);

        for (PaperPage page : pages) {
            List<PaperRow> rows =
                    page.parts().stream().flatMap(part -> part.rows().stream()).toList();
            float height = rows.stream().map(PaperRow::height).reduce(0f, Float::sum);
            assertThat(height).isBetween(1f, PaperPage.HEIGHT);
        }
        for (PaperPage page : pages.subList(1, pages.size())) {
            List<PaperRow> rows = page.parts().getFirst().rows();
            if (texts(rows.subList(0, 1)).contains("理由")) {
                assertThat(texts(rows.subList(0, 1))).contains("财政部门审核意见", "自评得分", "财政复核得分");
                assertThat(texts(rows.subList(1, 2))).startsWith("复核改动");
            } else {
                assertThat(texts(rows.subList(0, 1))).contains("一级指标", "得分");
                assertThat(texts(rows.subList(1, 2))).startsWith("年度绩效指标");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void signatures_stand_on_one_page_with_the_total_and_a_row_before_it(Content form) {
        List<PaperRow> last = pages(form).stream()
                .filter(page -> texts(page.parts().stream()
                                .flatMap(part -> part.rows().stream())
                                .toList())
                        .contains("部门盖章"))
                .flatMap(page -> page.parts().stream())
                .flatMap(part -> part.rows().stream())
                .toList();

        assertThat(texts(last)).contains("总分", "填报人", "部门负责人签字", "财政部门审核意见", "年度绩效指标");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void word_excel_and_pdf_have_the_same_pages(Content form) throws Exception {
        int pages = pages(form).size();

        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(write(FileKind.DOCX, form)));
                XSSFWorkbook excel = new XSSFWorkbook(new ByteArrayInputStream(write(FileKind.XLSX, form)));
                PDDocument pdf = PDDocument.load(write(FileKind.PDF, form))) {
            assertThat(word.getParagraphs().stream().filter(paragraph -> paragraph.isPageBreak()))
                    .hasSize(pages - 1);
            assertThat(excel.getSheetAt(0).getRowBreaks()).hasSize(pages - 1);
            assertThat(pdf.getNumberOfPages()).isEqualTo(pages);
            assertThat(word.getTables().stream().map(XWPFTable::getRows).flatMap(List::stream))
                    .allMatch(XWPFTableRow::isCantSplitRow);
            assertThat(word.getHeaderList().getFirst().getText())
                    .contains("某市某区妇女联合会")
                    .contains("草稿");
            assertThat(excel.getSheetAt(0).getHeader().getRight()).isEqualTo("草稿");
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("草稿")
                    .contains("核验 https://jx.example/trace/7")
                    .contains(pages + " /");
        }
    }

    private static List<String> texts(List<PaperRow> rows) {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .map(Paper.PaperCell::text)
                .toList();
    }

    private static List<PaperPage> pages(Content form) {
        return Pagination.of(PaperFiles.paper(Layout.DEPARTMENT, form, DRAFT));
    }

    private static byte[] write(FileKind kind, Content form) {
        return PaperFiles.write(kind, Layout.DEPARTMENT, form, DRAFT);
    }
}
