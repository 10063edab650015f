package org.hengping.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.hengping.ui.demo.DemoYear;
import org.hengping.ui.paper.ScannedCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 核验: somebody without an account holds a paper or a file of the product. */
@Tag("browser")
class VerifyTest {

    private static final String OFFICE = "https://hengping.example.gov.cn";
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    @TempDir
    static Path folder;

    private static ServerProcess server;
    private static Chromium chromium;
    private static Guest guest;
    private static HandedPaper paper;

    /** An auditor downloads the paper of an approved form; what is printed on it is all that others know. */
    @BeforeAll
    static void open() throws Exception {
        Map<String, String> settings = new HashMap<>(Databases.h2(folder.resolve("db")));
        settings.put("HENGPING_ADDRESS", OFFICE);
        server = new ServerProcess(settings, Path.of("target", "verify.log"));
        chromium = new Chromium();
        guest = new Guest(server);
        paper = HandedPaper.toAuditor(chromium, server, folder);
    }

    @AfterAll
    static void close() {
        chromium.close();
        server.close();
    }

    @Test
    void the_code_on_the_paper_leads_to_what_the_product_knows_of_it() throws Exception {
        assertThat(paper.code()).matches(Pattern.quote(OFFICE) + "/verify\\?h=[0-9a-f]{12}");
        try (Person reader = chromium.person(server.url(""))) {
            reader.go(paper.path());
            Locator verdict = reader.see(".verdict");
            assertThat(verdict).containsText("本系统存有此稿");
            assertThat(verdict).containsText("望城区住房和城乡建设局");
            assertThat(verdict).containsText("望城区 " + DemoYear.YEAR + "年度部门绩效自评表");
            assertThat(verdict).containsText("现行");
            assertThat(verdict.locator("tbody tr")).hasCount(3);
            assertThat(verdict.locator("tbody tr").last()).containsText("审核通过");
            assertThat(verdict.locator(".day").last()).hasText(DATE);
            assertThat(verdict.locator(".hash")).containsText(paper.signs());
            assertThat(reader.page.context().cookies()).isEmpty();
            assertThat(reader.complaints).isEmpty();
            reader.see(".language").click();
            assertThat(reader.see(".verdict")).containsText("approved by the finance bureau");
        }
    }

    @Test
    void twelve_signs_are_typed_as_people_type_and_the_old_eight_with_the_number() {
        try (Person reader = chromium.withoutScript(server.url(""))) {
            reader.go("/public");
            reader.see(".foot a").click();
            type(reader, paper.signs().toUpperCase(java.util.Locale.ROOT).replaceAll("(.{4})", "$1 "));
            assertThat(reader.see(".verdict h2")).hasText("本系统存有此稿");
            type(reader, paper.signs().substring(0, 8));
            assertThat(reader.see(".verdict h2")).hasText("没有查到");
            reader.see("#h").fill(paper.signs().substring(0, 8));
            reader.see("summary").click();
            reader.see("#n").fill(paper.form());
            reader.see("form[method=get] button").click();
            assertThat(reader.see(".verdict h2")).hasText("本系统存有此稿");
        }
    }

    @Test
    void a_file_as_it_was_handed_out_is_ours_and_with_one_byte_changed_it_is_not() throws Exception {
        byte[] changed = Files.readAllBytes(paper.file("pdf"));
        changed[changed.length / 2] ^= 1;
        Path forged = Files.write(folder.resolve("forged.pdf"), changed);
        try (Person reader = chromium.withoutScript(server.url(""))) {
            for (String kind : List.of("pdf", "docx", "xlsx")) {
                drop(reader, paper.file(kind));
                assertThat(reader.see(".verdict h2")).hasText("由本系统出具");
                assertThat(reader.see(".verdict")).containsText("望城区住房和城乡建设局");
                assertThat(reader.see(".standing")).hasText("现行");
            }
            drop(reader, forged);
            assertThat(reader.see(".verdict h2")).hasText("与本系统出具的文件不一致");
            assertThat(reader.see(".proof")).hasCount(0);
            drop(reader, Files.write(folder.resolve("large.pdf"), new byte[11 << 20]));
            assertThat(reader.see(".verdict h2")).hasText("文件过大");
        }
        String open = guest.firstForm("/public/430112/" + (DemoYear.YEAR - 1));
        byte[] published = guest.bytes(open + "/pdf");
        HttpResponse<String> led = guest.drop("/verify/file", published);
        assertThat(led.statusCode()).isEqualTo(303);
        assertThat(guest.get(led.headers().firstValue("location").orElseThrow()).body())
                .contains("由本系统出具", "href=\"" + open + "\"");
        assertThat(ScannedCode.ofPdf(published)).startsWith(OFFICE + "/verify?h=");
    }

    @Test
    void an_older_version_is_superseded() throws Exception {
        String older;
        try (Person auditor = chromium.person(server.url("")).signIn("auditor")) {
            auditor.see("vaadin-tab").last().click();
            auditor.see(".todo-row:visible:has-text('第2稿') a.go").first().click();
            auditor.see(".figures").waitFor();
            auditor.go("/trace/" + auditor.formId());
            auditor.see("text=/第1稿 · [0-9a-f]{12}/").first().waitFor();
            older = auditor.see("text=/第1稿 · [0-9a-f]{12}/")
                    .first()
                    .textContent()
                    .replaceAll("(?s).*第1稿 · ([0-9a-f]{12}).*", "$1");
        }
        try (Person reader = chromium.person(server.url(""))) {
            reader.go("/verify?h=" + older);
            assertThat(reader.see(".standing")).hasText("已被取代");
            assertThat(reader.see(".verdict")).containsText("这一稿已被第2稿取代");
            reader.picture("verify-superseded");
        }
    }

    @Test
    void what_does_not_exist_and_what_is_not_shown_are_the_same_bytes_after_the_same_time() throws Exception {
        String draft;
        try (Person preparer = chromium.person(server.url("")).signIn("preparer")) {
            draft = preparer.openFirst().formId();
        }
        String eight = paper.signs().substring(0, 8);
        Map<String, String> questions = new LinkedHashMap<>();
        questions.put("nothing has these signs", "h=000000000000");
        questions.put(
                "a version has them, but they are too few", "h=" + paper.signs().substring(0, 11));
        questions.put("old signs of a version without its form", "h=" + eight);
        questions.put("old signs with a form that exists, not its own", "h=" + eight + "&n=" + draft);
        questions.put("old signs with a form that does not exist", "h=" + eight + "&n=123456789012345678");
        questions.put("no signs of a form that exists", "h=00000000&n=" + paper.form());
        questions.put("signs of a version with another form", "h=" + paper.signs() + "&n=" + draft);
        questions.put("no signs at all", "h=%27%22%3Cscript%3E");
        HttpResponse<String> first = guest.get("/verify?h=ffffffffffff");
        assertThat(first.statusCode()).isEqualTo(404);
        assertThat(first.body()).contains("没有查到").doesNotContain("望城区");
        for (var question : questions.entrySet()) {
            HttpResponse<String> answer = guest.get("/verify?" + question.getValue());
            assertThat(answer.body()).as(question.getKey()).isEqualTo(first.body());
            assertThat(Guest.headers(answer)).as(question.getKey()).isEqualTo(Guest.headers(first));
        }
        assertThat(first.headers().map()).doesNotContainKeys("set-cookie", "etag");
        assertThat(first.headers().firstValue("cache-control")).contains("no-store");
        assertThat(first.headers().firstValue("content-security-policy").orElse(""))
                .startsWith("default-src 'none'");
        String old = "/verify?h=" + eight + "&n=";
        long[] took = guest.took(old + draft, old + "123456789012345678");
        assertThat(Math.abs(took[0] - took[1]))
                .as("%d and %d ms", took[0], took[1])
                .isLessThan(60);
    }

    @Test
    void no_person_and_no_figure_is_named() throws Exception {
        HttpResponse<String> found = guest.get(paper.path());
        assertThat(found.statusCode()).isEqualTo(200);
        String said = found.body().replaceAll("(?s).*<section[^>]*verdict", "").replaceAll("(?s)</section>.*", "");
        assertThat(said)
                .contains("望城区住房和城乡建设局", "第1稿")
                .doesNotContain("审核人", "填报人", "负责人甲", "得分", paper.form())
                .doesNotContainPattern("\\d+\\.\\d\\d")
                .doesNotContainPattern("\\d\\d:\\d\\d");
        assertThat(guest.send("POST", "/verify").statusCode()).isEqualTo(403);
        assertThat(guest.send("PUT", "/verify/file").statusCode()).isEqualTo(403);
        assertThat(guest.send("POST", "/verify/file").headers().firstValue("location"))
                .contains("/verify?file=none");
    }

    @Test
    void who_asks_too_often_is_told_so() {
        List<CompletableFuture<HttpResponse<String>>> asked = IntStream.range(0, 80)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> guest.ask("/verify?h=00000000000" + i % 10, "198.51.100.77")))
                .toList();
        List<HttpResponse<String>> answers =
                asked.stream().map(CompletableFuture::join).toList();

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 404).hasSizeGreaterThanOrEqualTo(60);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 429)
                .isNotEmpty()
                .allMatch(answer -> answer.headers().firstValue("retry-after").isPresent());
    }

    @Test
    void the_page_fits_wide_and_narrow_light_and_dark() throws Exception {
        String alien = "/verify?file=" + "0".repeat(64);
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (int width : new int[] {1440, 390}) {
                try (Person reader = chromium.person(server.url(""), "zh-CN", scheme, width, 1000)) {
                    for (var page : Map.of(
                                    "empty", "/verify", "found", paper.path(), "missing", "/verify?h=1", "alien", alien)
                            .entrySet()) {
                        reader.go(page.getValue());
                        reader.see("h1").waitFor();
                        reader.picture("verify-" + page.getKey() + "-"
                                + scheme.name().toLowerCase(java.util.Locale.ROOT) + "-" + width);
                        assertThat((Integer) reader.page.evaluate(
                                        "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                                .as(page.getKey() + " " + width)
                                .isLessThanOrEqualTo(0);
                    }
                }
            }
        }
    }

    private static void type(Person reader, String signs) {
        reader.see("#h").fill(signs);
        reader.see("form[method=get] button").click();
    }

    private static void drop(Person reader, Path file) {
        reader.go("/verify");
        reader.see("input[type=file]").setInputFiles(file);
        reader.see("form[method=post] button").click();
    }
}
