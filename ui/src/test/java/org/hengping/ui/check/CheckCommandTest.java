package org.hengping.ui.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hengping.ui.file.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Checking files on the command line. */
class CheckCommandTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complaints = new ByteArrayOutputStream();

    @Test
    void a_form_is_reported_as_json() throws IOException {
        int exit = run(file("自评表.docx", Written.docx()), "--json");
        JsonNode report = new JsonMapper().readTree(out.toString(StandardCharsets.UTF_8));

        assertThat(exit).isEqualTo(1);
        assertThat(report.get("kind").asString()).isEqualTo("department");
        assertThat(report.get("rules").asString()).isEqualTo("national");
        assertThat(report.get("budget").get("executionRate").asString()).isEqualTo("100.00");
        assertThat(report.get("indicators").size()).isEqualTo(17);
        assertThat(report.get("indicators").get(1).get("computedScore").asString())
                .isEqualTo("6.00");
        assertThat(report.get("indicators").get(3).get("computedScore").isNull())
                .isTrue();
        assertThat(report.get("indicators").get(0).get("where").asString()).isEqualTo("表1 R9");
        assertThat(report.get("totals").get("computedScore").asString()).isEqualTo("90.00");
        assertThat(report.get("totals").get("computedByRule").asString()).isEqualTo("44.00");
        assertThat(report.get("totals").get("declaredMaxScore").asString()).isEqualTo("100.00");
        assertThat(report.get("findings").findValuesAsString("id"))
                .contains(
                        "DECLARED_TOTAL",
                        "MAX_SCORE_TOTAL",
                        "GROUP_MAX_SCORE",
                        "PER_ITEM_INCOMPLETE",
                        "OVER_FULFILMENT");
    }

    @Test
    void a_form_is_reported_in_words() throws IOException {
        run(file("自评表.xlsx", Written.xlsx()));

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("按规则 44.00 + 按填报 46.00（9 行待认定）")
                .contains("[错误] DECLARED_TOTAL")
                .contains("表中分值合计写 100.00，各行相加为 90.00");
    }

    @Test
    void the_highest_exit_of_several_files_counts_and_complaints_name_the_file() throws IOException {
        String good = file("自评表.txt", Written.text());

        assertThat(run(good, folder + "/missing.docx")).isEqualTo(2);
        assertThat(complaints.toString(StandardCharsets.UTF_8))
                .contains("missing.docx")
                .contains("找不到文件");
    }

    @Test
    void a_wrong_call_is_explained() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("x", "--rules", "moon")).isEqualTo(2);
        assertThat(complaints.toString(StandardCharsets.UTF_8))
                .contains("./run check")
                .contains("hubei");
    }

    @Test
    void the_rules_can_be_chosen() throws IOException {
        run(file("自评表.txt", Written.text()), "--json", "--rules", "hubei");

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("\"rules\":\"hubei\"")
                .containsPattern("\"id\":\"EXECUTION_MAX_SCORE\".*\"expected\":\"20.00\",\"found\":\"10.00\"");
    }

    private int run(String... arguments) {
        return CheckCommand.run(
                List.of(arguments),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(complaints, true, StandardCharsets.UTF_8));
    }

    private String file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content).toString();
    }
}
