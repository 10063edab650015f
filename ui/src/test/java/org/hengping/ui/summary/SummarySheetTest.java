package org.hengping.ui.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.District;
import org.hengping.core.overdue.LateStep;
import org.hengping.core.overdue.Step;
import org.hengping.core.results.Outlier;
import org.hengping.core.results.RandomResults;
import org.hengping.core.results.Ranking;
import org.hengping.core.results.Result;
import org.hengping.core.results.Result.Marks;
import org.hengping.core.results.Standing;
import org.hengping.core.results.Tallies;
import org.hengping.core.review.SelfEvaluation;
import org.hengping.core.review.Stage;
import org.hengping.core.round.DueDays;
import org.hengping.core.round.EvaluationRound;
import org.hengping.core.round.ResubmissionDays;
import org.hengping.core.round.RuleSets;
import org.hengping.core.round.Template;
import org.hengping.core.scoring.Rating;
import org.hengping.ui.sheet.WrittenDown;
import org.hengping.ui.words.Wording;
import org.hengping.workflow.results.SummaryLine;
import org.hengping.workflow.results.SummaryYear;
import org.hengping.workflow.results.UnscoredDepartment;
import org.hengping.workflow.results.YearSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The official summary, read back from the file. */
class SummarySheetTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final EvaluationRound ROUND = new EvaluationRound(
            7,
            "430112",
            2025,
            "2025年度部门整体支出绩效自评",
            RuleSets.national(),
            new EvaluationRound.Days(DAY, new DueDays(DAY, DAY, DAY), ResubmissionDays.USUAL, null),
            true,
            Template.DEPARTMENT);
    private static final Map<String, String> COUNTED =
            Map.of("REVIEWED", "财政复核", "REVIEWED_BY_EARLIER_RULES", "财政复核（按原规则通过）", "SELF", "自评（未复核）");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void every_department_stands_with_both_its_results_each_score_beside_its_own_grade(long seed) throws IOException {
        List<SummaryLine> lines = lines(new RandomResults(seed));

        try (XSSFWorkbook file = written(lines)) {
            XSSFSheet sheet = file.getSheet("部门");
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).startsWith("得分均为百分制");
            Map<String, Integer> columns = columns(sheet);
            for (int i = 0; i < lines.size(); i++) {
                Marks marks = lines.get(i).result().marks();
                XSSFRow row = sheet.getRow(3 + i);
                List<String> cells = List.of("自评得分", "自评等级", "财政复核得分", "复核等级", "计入得分", "计入等级").stream()
                        .map(head -> text(row.getCell(columns.get(head))))
                        .toList();
                List<String> expected = new ArrayList<>(rating(Optional.of(marks.self())));
                expected.addAll(rating(marks.reviewed()));
                expected.addAll(rating(Optional.of(marks.counted())));
                assertThat(cells).isEqualTo(expected);
                assertThat(text(row.getCell(columns.get("计入结果"))))
                        .startsWith(COUNTED.get(marks.counting().name()))
                        .matches(said ->
                                said.contains("行未复核") == (marks.counting().reviewed() && marks.unreviewed() > 0));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void means_of_the_year_are_of_the_reviewed_and_of_the_others_apart(long seed) throws IOException {
        List<SummaryLine> lines = lines(new RandomResults(seed));
        Tallies tallies = Tallies.of(lines.stream().map(SummaryLine::standing).toList());

        try (XSSFWorkbook file = written(lines)) {
            XSSFSheet sheet = file.getSheet("年度");
            Map<String, Integer> columns = columns(sheet);
            XSSFRow row = sheet.getRow(3);
            assertThat(text(row.getCell(columns.get("平均财政复核得分"))))
                    .isEqualTo(tallies.reviewed(true).meanScore().orElseThrow().toString());
            assertThat(text(row.getCell(columns.get("未复核的平均自评得分"))))
                    .isEqualTo(tallies.reviewed(false).meanScore().orElseThrow().toString());
            assertThat(text(row.getCell(columns.get("不评等级"))))
                    .isEqualTo(String.valueOf(tallies.reviewed(true).ungraded()));
            assertThat(text(row.getCell(columns.get("其中按原规则通过")))).isEqualTo(String.valueOf(tallies.byEarlierRules()));
        }
    }

    @Test
    void the_sheets_look_as_they_were_written_down() throws IOException {
        List<SummaryLine> lines = lines(new RandomResults(1)).stream().limit(6).toList();
        Department exempt = new Department(90, "430112", "望城区档案馆", "档案馆", "", "", null);
        Department late = new Department(91, "430112", "=望城区侨联", "侨联", "", "", null);

        WrittenDown.same(
                "summary",
                bytes(
                        lines,
                        List.of(
                                new UnscoredDepartment(late, false, new LateStep(91, 91, Step.DRAFTING, 12)),
                                new UnscoredDepartment(exempt, true, null))),
                0);
    }

    static XSSFWorkbook written(List<SummaryLine> lines) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes(lines, List.of())));
    }

    private static byte[] bytes(List<SummaryLine> lines, List<UnscoredDepartment> unscored) throws IOException {
        YearSummary summary =
                new YearSummary(new District("430112", "望城区"), ROUND, null, lines, unscored, lines.size(), 0);
        Tallies tallies = Tallies.of(lines.stream().map(SummaryLine::standing).toList());
        return SummarySheet.write(
                summary, lines, unscored, List.of(new SummaryYear(ROUND, tallies, List.of())), Wording.chinese());
    }

    private static List<SummaryLine> lines(RandomResults results) {
        List<Result> all = IntStream.rangeClosed(1, 40)
                .mapToObj(id -> {
                    Result handedIn = results.handedIn(
                            new SelfEvaluation(
                                    new SelfEvaluation.Identity(id, "430112", 7, id),
                                    new SelfEvaluation.State(Stage.DRAFT, 1, 1, null, false, 1)),
                            1,
                            ROUND);
                    return results.often() ? results.approved(handedIn) : handedIn;
                })
                .toList();
        Map<Long, Integer> ranks = Ranking.of(all);
        return all.stream()
                .sorted(Ranking.ORDER)
                .map(result -> new SummaryLine(
                        new Department(
                                result.departmentId(), "430112", "部门" + result.departmentId(), "部门", "", "", null),
                        new Standing(result, Stage.APPROVED),
                        ranks.get(result.evaluationId()),
                        null,
                        Outlier.of(result),
                        List.of(),
                        null))
                .toList();
    }

    /** Score and grade as they are to stand in the file; empty where there is no such result. */
    private static List<String> rating(Optional<Rating> rating) {
        return List.of(
                rating.map(one -> one.outOfHundred().toString()).orElse(""),
                rating.map(one ->
                                one.grade() == null ? "不评等级" : Wording.chinese().t("grade." + one.grade()))
                        .orElse(""));
    }

    static Map<String, Integer> columns(XSSFSheet sheet) {
        Map<String, Integer> columns = new HashMap<>();
        sheet.getRow(2).forEach(cell -> columns.put(cell.getStringCellValue(), cell.getColumnIndex()));
        return columns;
    }

    static String text(Cell cell) {
        if (cell.getCellType() != CellType.NUMERIC) {
            return cell.getStringCellValue();
        }
        return cell.getCellStyle().getDataFormatString().equals("0")
                ? String.valueOf((int) cell.getNumericCellValue())
                : String.format("%.2f", cell.getNumericCellValue());
    }
}
