package org.hengping.ui.overdue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.hengping.core.organization.District;
import org.hengping.core.overdue.BoardQuery;
import org.hengping.core.overdue.BoardRow;
import org.hengping.core.overdue.BoardSums;
import org.hengping.core.overdue.Lap;
import org.hengping.core.overdue.LastReminder;
import org.hengping.core.overdue.Step;
import org.hengping.core.overdue.WorkCalendar;
import org.hengping.core.review.Stage;
import org.hengping.core.round.DueDays;
import org.hengping.core.round.EvaluationRound;
import org.hengping.core.round.ResubmissionDays;
import org.hengping.core.round.RuleSets;
import org.hengping.core.round.Template;
import org.hengping.ui.sheet.WrittenDown;
import org.hengping.ui.words.Wording;
import org.hengping.workflow.board.Board;
import org.hengping.workflow.board.BoardChoice;
import org.hengping.workflow.board.BoardLine;
import org.hengping.workflow.board.BoardSeat;
import org.junit.jupiter.api.Test;

/** The files of the board: the list as xlsx and the circular. */
class BoardFilesTest {

    private static final LocalDate ON = LocalDate.of(2026, 4, 28);
    private static final LocalDate DUE = LocalDate.of(2026, 4, 10);
    private static final LineTexts TEXTS = new LineTexts(Wording.chinese(), ON);

    @Test
    void the_list_says_everything_of_a_line_and_what_looks_like_a_formula_stays_text() throws IOException {
        BoardLine line = line(
                "=HYPERLINK(\"http://x\")",
                List.of(
                        new BoardSeat(1, "甲", "0731-8807 0001", "", false),
                        new BoardSeat(2, "乙", "", "丙", false),
                        new BoardSeat(3, "丁", "", "", true)));

        XSSFRow row = sheet(Stream.of(line)).getRow(1);

        assertThat(row.getCell(0).getCellType()).isEqualTo(CellType.STRING);
        assertThat(IntStream.of(0, 1, 2, 3, 5, 7, 8)
                        .mapToObj(i -> row.getCell(i).getStringCellValue()))
                .containsExactly(
                        "=HYPERLINK(\"http://x\")",
                        "政法",
                        "填报",
                        "逾期 12 个工作日",
                        "甲 0731-8807 0001、乙（代丙）、丁（已接手）",
                        "2026-04-10",
                        "04-27 财政局审核人甲");
        assertThat(row.getCell(4).getNumericCellValue()).isEqualTo(12);
    }

    @Test
    void the_list_looks_as_it_was_written_down() throws IOException {
        WrittenDown.same(
                "board",
                written(Stream.of(
                        line("区教育局", List.of(new BoardSeat(1, "甲", "0731-8807 0001", "", false))),
                        line("区民政局", List.of()))),
                0);
    }

    @Test
    void a_desk_without_anybody_is_said_in_words() {
        assertThat(TEXTS.desk(line("区教育局", List.of()))).isEqualTo("无人负责，须安排人员");
    }

    @Test
    void a_long_list_is_written_as_it_comes() throws IOException {
        BoardLine line = line("区教育局", List.of());

        assertThat(sheet(Stream.generate(() -> line).limit(3000)).getLastRowNum())
                .isEqualTo(3000);
    }

    @Test
    void the_circular_names_the_late_ones_by_step_and_days() throws IOException {
        Circular circular = Circular.of(board(), List.of(line("望城区教育局", List.of())), Wording.chinese());

        assertThat(circular.title()).isEqualTo("关于2025年度部门整体支出绩效自评工作逾期情况的通报");
        assertThat(circular.paragraphs())
                .startsWith(
                        "根据2025年度部门整体支出绩效自评工作安排，现将截至2026年4月28日各部门自评表逾期办理情况通报如下。",
                        "一、总体情况。本次自评应报送9家，已审核通过4家；逾期3家，最长逾期12个工作日。",
                        "二、逾期情况。按环节分，填报环节1家、负责人审签环节2家；按时长分，逾期1至3个工作日2家、4至10个工作日0家、10个工作日以上1家。具体名单附后。");
        assertThat(circular.rows()).containsExactly(List.of("1", "望城区教育局", "填报", "2026-04-10", "12"));
        assertThat(circular.from()).isEqualTo("望城区财政局");
        assertThat(circular.plain()).contains("1\t望城区教育局\t填报\t2026-04-10\t12");
    }

    @Test
    void the_circular_goes_out_as_it_was_edited() throws IOException {
        Circular edited = Circular.of(board(), List.of(), Wording.chinese())
                .edited("标题 ", "区直各单位：", "一。\n\n二。", "某局", "2026年5月1日");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CircularPaper.write(edited, out);

        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(document.getParagraphs().stream().map(line -> line.getText()))
                    .containsSubsequence("标题", "区直各单位：", "一。", "二。", "某局", "2026年5月1日", "附件：逾期名单");
            assertThat(document.getTables().getFirst().getRow(0).isRepeatHeader())
                    .isTrue();
        }
    }

    private static org.apache.poi.xssf.usermodel.XSSFSheet sheet(Stream<BoardLine> lines) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(written(lines))).getSheetAt(0);
    }

    private static byte[] written(Stream<BoardLine> lines) throws IOException {
        return BoardSheet.write(lines, TEXTS);
    }

    private static BoardLine line(String department, List<BoardSeat> desk) {
        BoardRow row = new BoardRow(
                1,
                "430112",
                new BoardRow.Office(2, department, department, "政法"),
                3,
                2025,
                new Lap(Stage.DRAFT, null, null, DUE),
                Instant.parse("2026-03-02T01:00:00Z"));
        LastReminder last = new LastReminder(1, Instant.parse("2026-04-27T02:00:00Z"), "财政局审核人甲");
        return new BoardLine(row, Step.DRAFTING, desk, DUE, 12, last);
    }

    private static Board board() {
        EvaluationRound round = new EvaluationRound(
                3,
                "430112",
                2025,
                "2025年度部门整体支出绩效自评",
                RuleSets.national(),
                new EvaluationRound.Days(
                        LocalDate.of(2026, 3, 2),
                        new DueDays(DUE, DUE.plusDays(14), DUE.plusDays(40)),
                        ResubmissionDays.USUAL,
                        null),
                true,
                Template.DEPARTMENT);
        BoardSums sums = new BoardSums(
                List.of(
                        new BoardSums.Line(Stage.DRAFT, false, DUE, 1),
                        new BoardSums.Line(Stage.HEAD_REVIEW, false, DUE.plusDays(14), 2),
                        new BoardSums.Line(Stage.FINANCE_REVIEW, false, DUE.plusDays(40), 2),
                        new BoardSums.Line(Stage.APPROVED, false, null, 4)),
                0);
        return new Board(
                new District("430112", "望城区"),
                round,
                new BoardChoice(List.of(round), Map.of(), List.of()),
                ON,
                new WorkCalendar(Set.of(2026), Set.of(), Set.of()),
                BoardQuery.of("430112", Set.of(3L)),
                sums);
    }
}
