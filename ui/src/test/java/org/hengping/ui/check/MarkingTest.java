package org.hengping.ui.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.hengping.core.Sentence;
import org.hengping.core.day.OfficeDay;
import org.hengping.core.findings.FileReport;
import org.hengping.core.findings.Rule;
import org.hengping.core.reading.Reading;
import org.hengping.ui.file.FileTables;
import org.hengping.ui.paper.PaperForms;
import org.hengping.ui.sheet.WrittenDown;
import org.hengping.ui.words.Wording;
import org.junit.jupiter.api.Test;

/** What an office gets back is its own file, with the cells marked that are wrong. */
class MarkingTest {

    private static final Wording WORDS = Wording.chinese();
    private static final ZonedDateTime AT = OfficeDay.BEGIN.atZone(OfficeDay.SHANGHAI);

    @Test
    void a_workbook_comes_back_with_comments_and_a_sheet_that_lists_them() throws Exception {
        Checked file = checked("自评表.xlsx", PaperForms.exampleXlsx());

        byte[] marked = Marking.marked(file, WORDS, AT);

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(marked))) {
            XSSFSheet form = workbook.getSheet("自评表");
            List<String> comments = comments(form);
            XSSFSheet list = workbook.getSheet("标注说明");
            assertThat(comments).anyMatch(text -> text.startsWith("满意度指标 ← ") && text.contains("错误"));
            assertThat(comments).anyMatch(text -> text.startsWith("总分 ← ") && text.contains("分值合计"));
            assertThat(list.getLastRowNum()).isEqualTo(file.findings().size() + 1);
            assertThat(list.getRow(2).getCell(1).getStringCellValue()).isEqualTo("错误");
            assertThat(list.getRow(2).getCell(2).getStringCellValue()).matches("自评表(![A-K]\\d+| 第\\d+行)");
        }
        assertThat(Reading.of(FileTables.of(marked)).form())
                .isEqualTo(file.report().read().form());
    }

    @Test
    void the_sheet_of_marks_looks_as_it_was_written_down() throws Exception {
        byte[] marked = Marking.marked(checked("自评表.xlsx", PaperForms.exampleXlsx()), WORDS, AT);

        WrittenDown.same("marks", marked, 1);
    }

    @Test
    void the_list_of_findings_looks_as_it_was_written_down() throws Exception {
        List<Checked> files = List.of(
                checked("自评表.xlsx", PaperForms.exampleXlsx()),
                Checked.unreadable("=坏.docx", Sentence.of("file.damaged")));

        WrittenDown.same("findings", FindingsSheet.write(files, WORDS), 0);
    }

    @Test
    void a_file_that_was_marked_before_has_one_list_only() throws Exception {
        byte[] once = Marking.marked(checked("自评表.xlsx", PaperForms.exampleXlsx()), WORDS, AT);

        byte[] twice = Marking.marked(checked("自评表.xlsx", once), WORDS, AT);

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(twice))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
        }
        byte[] word = Marking.marked(checked("自评表.docx", PaperForms.exampleDocx()), WORDS, AT);
        byte[] again = Marking.marked(checked("自评表.docx", word), WORDS, AT);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(again))) {
            assertThat(document.getParagraphs().stream()
                            .filter(text -> text.getText().startsWith("问题清单")))
                    .hasSize(1);
        }
    }

    @Test
    void comments_of_a_document_bear_the_time_of_the_office() throws Exception {
        byte[] marked = Marking.marked(checked("自评表.docx", PaperForms.exampleDocx()), WORDS, AT);

        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(marked))) {
            assertThat(document.getDocComments().getComments())
                    .isNotEmpty()
                    .allMatch(comment -> comment.getDate().toInstant().equals(OfficeDay.instant()));
        }
    }

    @Test
    void what_the_office_wrote_in_a_comment_stays() throws Exception {
        byte[] own;
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(PaperForms.exampleXlsx()));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            var anchor = new XSSFClientAnchor(0, 0, 0, 0, 0, 26, 3, 30);
            sheet.forEach(row -> {
                if (row.getCell(0) != null
                        && row.getCell(0).getStringCellValue().equals("总分")) {
                    anchor.setRow1(row.getRowNum());
                }
            });
            sheet.createDrawingPatriarch().createCellComment(anchor).setString("请李科长核对");
            workbook.write(out);
            own = out.toByteArray();
        }

        byte[] marked = Marking.marked(checked("自评表.xlsx", own), WORDS, AT);

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(marked))) {
            assertThat(comments(workbook.getSheetAt(0)))
                    .anyMatch(text -> text.startsWith("总分 ← 请李科长核对\n") && text.contains("分值合计"));
        }
    }

    @Test
    void a_file_is_what_it_holds_and_not_what_it_is_called() throws Exception {
        assertThat(checked("自评表.xlsx", PaperForms.exampleDocx()).format()).isEqualTo(Checked.Format.WORD);
        assertThat(checked("自评表.docx", PaperForms.examplePdf()).markable()).isFalse();
        assertThat(checked("自评表.docx", PaperForms.examplePdf()).content()).isEmpty();
    }

    @Test
    void outcomes_are_told_apart() throws Exception {
        assertThat(Checked.unreadable("坏.docx", Sentence.of("file.damaged")).outcome())
                .isEqualTo(Outcome.UNREADABLE);
        assertThat(checked("通知.txt", "会议通知".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .outcome())
                .isEqualTo(Outcome.NOT_A_FORM);
        assertThat(checked("自评表.docx", PaperForms.exampleDocx()).outcome()).isEqualTo(Outcome.ERRORS);
    }

    @Test
    void every_rule_has_a_name() {
        for (Wording words : List.of(WORDS, Wording.of(Locale.UK))) {
            assertThat(Rule.values()).hasSizeGreaterThan(30).allMatch(rule -> words.words()
                    .containsKey("rule." + rule));
        }
    }

    private static List<String> comments(XSSFSheet sheet) {
        List<String> comments = new ArrayList<>();
        sheet.forEach(row -> row.forEach(cell -> {
            Comment comment = cell.getCellComment();
            if (comment != null) {
                comments.add(
                        cell.getStringCellValue() + " ← " + comment.getString().getString());
            }
        }));
        return comments;
    }

    private static Checked checked(String name, byte[] content) throws Exception {
        return Checked.read(name, content, FileReport.of(Reading.of(FileTables.of(content)), null));
    }
}
