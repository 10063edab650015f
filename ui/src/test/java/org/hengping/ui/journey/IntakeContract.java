package org.hengping.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hengping.core.form.Differences;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.FormText;
import org.hengping.core.reading.Reading;
import org.hengping.ui.file.FileTables;
import org.hengping.ui.paper.PaperForms;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A form that comes as a file: it becomes the draft, goes its road, and leaves as the official form in three kinds of file. */
@Tag("browser")
abstract class IntakeContract {

    /** The file that comes; our own example where none is named. */
    private static final String FILE = Objects.requireNonNullElse(System.getenv("HENGPING_FORM"), "");

    /** In milliseconds. */
    @TempDir
    Path folder;

    abstract Map<String, String> database(Path emptyFolder);

    abstract String name();

    @Test
    void a_file_becomes_the_draft_and_the_approved_form_three_files() throws Exception {
        Map<String, String> database = database(folder);
        Path file = file();
        List<Path> papers;
        String id;
        try (ServerProcess server = new ServerProcess(database, Path.of("target", "intake-" + name() + ".log"));
                Chromium chromium = new Chromium()) {
            Person preparer = chromium.person(server.url("")).signIn("jt-preparer");
            preparer.openFirst();
            theFileBecomesTheDraft(preparer, file);
            aFileWithLessTakesNothingAway(preparer);
            sheCompletesIt(preparer);
            preparer.act("submit", "");
            chromium.person(server.url("")).signIn("jt-head").openFirst().act("endorse", "同意报送。");
            Person finance = chromium.person(server.url("")).signIn("finance");
            finance.openFromQueue("区交通局");
            finance.see(".decisions-bar vaadin-button").click();
            new Reviewer(finance).acceptAnswers("已核对。");
            finance.act("approve", "同意。");
            id = finance.formId();
            papers = List.of(download(finance, "docx"), download(finance, "xlsx"), download(finance, "pdf"));
            finance.picture("intake-" + name() + "-4-approved");
            manyFilesAreChecked(finance, file);
            assertThat(List.of(preparer.complaints, finance.complaints)).allMatch(List::isEmpty);
        }
        EvaluationForm stored = PaperForms.printed(stored(database, id));
        for (Path paper : papers) {
            EvaluationForm read = Reading.of(FileTables.of(paper)).form();
            assertThat(Differences.between(stored, PaperForms.printed(read)))
                    .as(paper + "")
                    .isEmpty();
        }
    }

    private Path file() throws IOException {
        return FILE.isEmpty() ? Files.write(folder.resolve("自评表.docx"), PaperForms.exampleDocx()) : Path.of(FILE);
    }

    private void theFileBecomesTheDraft(Person preparer, Path file) throws Exception {
        preparer.tab(0);
        preparer.see("vaadin-button.read-file").click();
        Locator dialog = preparer.see("vaadin-dialog.intake-dialog");
        Locator take = dialog.locator("vaadin-button[theme~=primary]");
        dialog.locator("input[type=file]").setInputFiles(Files.writeString(folder.resolve("通知.txt"), "会议通知\n周一三楼"));
        assertThat(dialog).containsText("通知.txt：没有找到可读的绩效自评表");
        assertThat(dialog.locator("vaadin-upload-file")).hasCount(0);
        assertThat(take).hasCount(0);
        preparer.page.keyboard().press("Escape");
        assertThat(dialog).hasCount(0);
        preparer.see("vaadin-button.read-file").click();
        choose(dialog, file);
        assertThat(dialog).containsText("待确认 0 处");
        preparer.picture("intake-" + name() + "-1-preview");
        anotherDepartmentsFileNeedsAWord(preparer, dialog, take);
        take.click();
        assertThat(preparer.see(".taken-over")).containsText("已写入草稿");
        assertThat(preparer.see(".saved")).containsText("已保存");
        assertThat(preparer.see(".figures")).containsText("按规则 44.00 + 按填报 46.00（9 行待认定）");
        preparer.picture("intake-" + name() + "-2-draft");
    }

    /** A machine with much else to do says so, and is asked again. */
    private static void choose(Locator dialog, Path file) {
        Locator said = dialog.locator(".intake, .intake-shown > .notice.err");
        dialog.locator("input[type=file]").setInputFiles(file);
        said.waitFor();
        for (int again = 0; again < 5 && said.innerText().matches("(?s).*(系统繁忙|超过 5 秒).*"); again++) {
            dialog.locator("input[type=file]").setInputFiles(file);
            dialog.locator("vaadin-upload-file")
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        }
    }

    /** The file is that of another office and year: it is not taken by one click, and does not vanish by one key. */
    private void anotherDepartmentsFileNeedsAWord(Person preparer, Locator dialog, Locator take) {
        assertThat(dialog.locator(".intake-warning")).containsText("文件中的单位是");
        assertThat(take).hasAttribute("disabled", "");
        preparer.page.keyboard().press("Escape");
        dialog.locator(".intake-sure input").check();
        assertThat(take).not().hasAttribute("disabled", "");
    }

    /** A file with nothing but rows: the other parts stay; and all of it can be taken back. */
    private void aFileWithLessTakesNothingAway(Person preparer) throws Exception {
        String before = preparer.see(".figures").innerText();
        Path less = Files.writeString(folder.resolve("指标.txt"), """
                区交通局部门整体支出绩效自评表
                一级指标\t二级指标\t三级指标\t指标内容\t目标值\t完成值\t分值\t得分
                产出指标\t数量指标\t部门整体\t修补路面\t≥5公里\t6公里\t50\t50
                效益指标\t社会效益指标\t部门整体\t通行更顺\t效果明显\t效果明显\t30\t30
                满意度指标\t服务对象满意度指标\t部门整体\t群众满意度\t≥90%\t95%\t10\t10
                总分\t\t\t\t\t\t90\t90
                """);
        preparer.see("vaadin-button.read-file").click();
        Locator dialog = preparer.see("vaadin-dialog.intake-dialog");
        choose(dialog, less);
        Locator parts = dialog.locator(".intake-part");
        assertThat(parts.filter(new Locator.FilterOptions().setHasText("文件中没有，保留草稿")))
                .hasCount(4);
        assertThat(parts.last()).containsText("文件 3 行：新增 3 行");
        preparer.picture("intake-" + name() + "-6-less");
        dialog.locator("vaadin-button[theme~=primary]").click();
        assertThat(preparer.see(".figures")).not().hasText(before);
        preparer.tab(1);
        assertThat(preparer.see(".doc textarea").first()).not().hasValue("");
        preparer.picture("intake-" + name() + "-7-taken");
        preparer.see(".taken-over .undo").click();
        assertThat(preparer.see(".taken-over")).containsText("已撤销");
        assertThat(preparer.see(".figures")).containsText("按规则 44.00 + 按填报 46.00（9 行待认定）");
        assertThat(preparer.see(".figures").innerText()).isEqualTo(before);
        preparer.tab(2);
    }

    private void sheCompletesIt(Person preparer) {
        preparer.openRow("创建区级巾帼文明岗");
        preparer.type("完成值", "13个、11个");
        preparer.escape("创建区级巾帼文明岗");
        preparer.fillSatisfaction();
        preparer.answerAll("已核实，情况属实。");
        assertThat(preparer.see(".pane-h .muted").first()).containsText("0 项须处理");
        preparer.picture("intake-" + name() + "-3-complete");
    }

    private Path download(Person person, String kind) {
        return person.download(".download-" + kind, folder.resolve("out." + kind));
    }

    private void manyFilesAreChecked(Person finance, Path file) throws Exception {
        Path broken = Files.write(folder.resolve("broken.docx"), new byte[] {'P', 'K', 3, 4, 5});
        finance.go("/check");
        Locator chooser = finance.see("vaadin-upload input[type=file]");
        chooser.setInputFiles(file);
        assertThat(finance.see(".check-findings")).containsText("分值合计");
        chooser.setInputFiles(broken);
        assertThat(finance.see(".head")).containsText("2 个文件：1 个读不了，1 个有错误");
        assertThat(finance.see(".check-findings")).containsText("分值合计");
        finance.picture("intake-" + name() + "-5-check");
        Path marked = finance.download("vaadin-grid a", folder.resolve("marked.docx"));
        assertThat(Files.size(marked)).isGreaterThan(1000);
        Path list = finance.download(".check-download", folder.resolve("findings.xlsx"));
        assertThat(FileTables.of(list).toString()).contains("MAX_SCORE_TOTAL").contains("broken.docx");
    }

    /** The server has ended: an H2 file has one owner at a time. */
    private static EvaluationForm stored(Map<String, String> database, String id) throws SQLException {
        String url = Objects.requireNonNull(database.get("SPRING_DATASOURCE_URL"));
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.prepareStatement(
                        "SELECT text FROM frozen_version WHERE evaluation_id = ? ORDER BY number DESC")) {
            statement.setLong(1, Long.parseLong(id));
            try (var row = statement.executeQuery()) {
                row.next();
                return FormText.read(row.getString(1));
            }
        }
    }
}
