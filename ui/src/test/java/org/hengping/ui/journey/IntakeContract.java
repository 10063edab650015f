package org.hengping.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
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
import org.hengping.ui.journey.Chromium.Person;
import org.hengping.ui.paper.PaperForms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A form that comes as a file: it becomes the draft, goes its road, and leaves as the official form in three kinds of file. */
abstract class IntakeContract {

    /** The file that comes; our own example where none is named. */
    private static final String FILE = Objects.requireNonNullElse(System.getenv("HENGPING_FORM"), "");

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
            sheCompletesIt(preparer);
            preparer.act("submit", "");
            chromium.person(server.url("")).signIn("jt-head").openFirst().act("endorse", "同意报送。");
            Person finance = chromium.person(server.url("")).signIn("finance");
            finance.openFromQueue("区交通局");
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
        preparer.see("vaadin-button.read-file").click();
        Locator dialog = preparer.see("vaadin-dialog.intake-dialog");
        dialog.locator("input[type=file]").setInputFiles(Files.writeString(folder.resolve("通知.txt"), "会议通知\n周一三楼"));
        assertThat(dialog).containsText("没有找到可读的绩效自评表");
        assertThat(dialog.locator("vaadin-button[theme~=primary]")).hasCount(0);
        preparer.page.keyboard().press("Escape");
        preparer.see("vaadin-button.read-file").click();
        dialog.locator("input[type=file]").setInputFiles(file);
        assertThat(dialog).containsText("待确认 0 处");
        preparer.picture("intake-" + name() + "-1-preview");
        dialog.locator("vaadin-button[theme~=primary]").click();
        assertThat(preparer.see(".figures")).containsText("按规则 44.00 + 按填报 46.00（9 行待认定）");
        preparer.picture("intake-" + name() + "-2-draft");
    }

    private void sheCompletesIt(Person preparer) {
        preparer.openRow("创建区级巾帼文明岗");
        preparer.type("完成值", "13个、11个");
        preparer.escape();
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
        finance.see("vaadin-upload input[type=file]").setInputFiles(new Path[] {file, broken});
        assertThat(finance.see(".head")).containsText("2 个文件，2 个有错误");
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
