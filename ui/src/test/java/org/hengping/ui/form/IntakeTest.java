package org.hengping.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hengping.core.Sentence;
import org.hengping.core.findings.FileReport;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.FormPart;
import org.hengping.core.reading.Reading;
import org.hengping.core.round.RuleSets;
import org.hengping.ui.file.FileTables;
import org.hengping.ui.form.Intake.Own;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntakeTest {

    private static final String HEAD = "一级指标\t二级指标\t三级指标\t指标内容\t目标值\t完成值\t分值\t得分\n";
    private static final String ROWS = """
            产出指标\t数量指标\t部门整体\t修补路面\t≥5公里\t6公里\t50\t50
            效益指标\t社会效益指标\t部门整体\t通行更顺\t效果明显\t效果明显\t30\t30
            满意度指标\t服务对象满意度指标\t部门整体\t群众满意度\t≥90%\t95%\t10\t10
            总分\t\t\t\t\t\t90\t90
            """;

    @ParameterizedTest
    @CsvSource({
        "某市某区交通局, 2025, ''",
        "某区交通局, 2025, ''",
        "某市某区交通局（公章）, 2025, ''",
        "某区商务局, 2025, intake.otherDepartment",
        "某区交通局, 2024, intake.otherYear",
        "某区商务局, 2020, intake.otherDepartment intake.otherYear"
    })
    void another_office_or_year_is_said(String department, int year, String warnings) throws Exception {
        Intake intake = intake(
                "部门整体支出绩效自评表\n（" + year + "年度）\n部门名称\t" + department + "\n" + HEAD + ROWS, EvaluationForm.blank(""));

        assertThat(String.join(" ", keys(intake.warnings()))).isEqualTo(warnings);
    }

    @Test
    void a_form_without_values_is_said() throws Exception {
        Intake intake = intake(
                "部门整体支出绩效自评表\n" + HEAD + ROWS.replaceAll("\t(6公里|效果明显|95%)\t(\\d+)\t\\d+\n", "\t\t$2\t\n"),
                EvaluationForm.blank(""));

        assertThat(keys(intake.warnings())).containsExactly("intake.BLANK_FORM");
    }

    @Test
    void what_is_doubtful_comes_first_and_says_why() throws Exception {
        Intake intake = intake("部门整体支出绩效自评表\n" + HEAD + ROWS.replace("\t效果明显\t效果明显\t", "\t\t效果明显\t"), form(""));

        IntakeLine first = intake.rows().getFirst();

        assertThat(first.row().content()).isEqualTo("通行更顺");
        assertThat(first.state()).isEqualTo(IntakeState.UNSURE);
        assertThat(keys(first.why())).containsExactly("intake.missing.target");
        assertThat(first.where()).isEqualTo(Sentence.of("place.source.line", "4"));
        assertThat(intake.count(IntakeState.UNSURE)).isEqualTo(1);
        assertThat(intake.count(IntakeState.UNDERSTOOD)).isEqualTo(2);
    }

    @Test
    void a_row_with_another_value_stands_beside_what_the_draft_has() throws Exception {
        Intake intake = intake(
                "部门整体支出绩效自评表\n" + HEAD + ROWS.replace("6公里", "7公里").replaceAll("效益指标\t社会.*\n", ""),
                form("部门整体支出绩效自评表\n" + HEAD + ROWS));

        assertThat(intake.rows()).extracting(IntakeLine::changed).containsExactly(true, false);
        assertThat(intake.rows().getFirst().before().actual()).isEqualTo("6公里");
        assertThat(intake.dropped()).extracting(row -> row.content()).containsExactly("通行更顺");
        assertThat(FormPart.values()).filteredOn(intake.takeover()::has).hasSize(1);
    }

    private static Intake intake(String text, EvaluationForm draft) throws Exception {
        FileReport report =
                FileReport.of(Reading.of(FileTables.of(text.getBytes(StandardCharsets.UTF_8))), RuleSets.national());
        return new Intake("自评表.txt", report, new Own(draft, "某市某区交通局", "区交通局", 2025));
    }

    private static EvaluationForm form(String text) throws Exception {
        return text.isEmpty()
                ? EvaluationForm.blank("")
                : Reading.of(FileTables.of(text.getBytes(StandardCharsets.UTF_8)))
                        .form();
    }

    private static List<String> keys(List<Sentence> sentences) {
        return sentences.stream().map(Sentence::key).toList();
    }
}
