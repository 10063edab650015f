package org.hengping.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.hengping.ui.demo.DemoYear;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The official form is Chinese whatever the screen speaks; it says how far it has come, and where it can be verified. */
@Tag("browser")
class OfficialPaperTest {

    @TempDir
    static Path folder;

    private static ServerProcess server;
    private static Chromium chromium;

    @BeforeAll
    static void open() {
        server = new ServerProcess(Databases.town(folder), Path.of("target", "official-paper.log"));
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
        server.close();
    }

    @Test
    void a_draft_says_so_in_its_name_and_on_every_page() throws IOException {
        try (Person preparer = chromium.person(server.url(""), "en-GB", ColorScheme.LIGHT, 1440, 900)) {
            preparer.signIn("preparer").openFirst();
            Download word = download(preparer, "docx");
            Download pdf = download(preparer, "pdf");

            assertThat(word.suggestedFilename()).isEqualTo("望城区妇女联合会-" + DemoYear.YEAR + "年度部门整体支出绩效自评表-草稿.docx");
            try (InputStream file = Files.newInputStream(word.path());
                    XWPFDocument document = new XWPFDocument(file)) {
                assertThat(document.getHeaderList().getFirst().getText()).contains("草稿");
            }
            assertThat(text(pdf)).contains("草稿").doesNotContainIgnoringCase("draft");
        }
    }

    @Test
    void an_approved_form_says_who_signed_and_where_it_can_be_verified() throws IOException {
        try (Person auditor = chromium.person(server.url(""), "en-GB", ColorScheme.LIGHT, 1440, 900)) {
            auditor.signIn("auditor");
            auditor.see("vaadin-tab").last().click();
            auditor.see(".todo-row:visible:has-text('望城区住房和城乡建设局') a.go").click();
            assertThat(auditor.see(".figures")).isVisible();
            Download excel = download(auditor, "xlsx");
            Download pdf = download(auditor, "pdf");

            String address = server.url("/verify");
            assertThat(excel.suggestedFilename())
                    .matches("望城区住房和城乡建设局-" + DemoYear.YEAR + "年度部门整体支出绩效自评表-第\\d+稿\\.xlsx");
            try (InputStream file = Files.newInputStream(excel.path());
                    XSSFWorkbook workbook = new XSSFWorkbook(file)) {
                assertThat(workbook.getSheetAt(0).getFooter().getLeft())
                        .startsWith("第")
                        .endsWith("核验：扫描首页右上角的二维码，或打开 " + address);
                assertThat(workbook.getSheetAt(0).getHeader().getRight()).isEmpty();
            }
            assertThat(text(pdf))
                    .contains("审签")
                    .contains("审核通过")
                    .contains(address)
                    .doesNotContain("Version");
        }
    }

    private static Download download(Person person, String kind) {
        return person.page.waitForDownload(
                () -> person.see(".download-" + kind).first().click());
    }

    private static String text(Download file) throws IOException {
        try (PDDocument document = PDDocument.load(file.path().toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
