package org.hengping.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.lang.annotation.Annotation;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hengping.ui.demo.DemoYear;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What everybody may read without signing in, and that it is nothing else. */
@Tag("browser")
class PublicPagesTest {

    /** Beside the public pages: whether a paper is genuine, and why a session ended. */
    private static final Set<String> OPEN = Set.of("/verify", "/session-reason");

    private static final String LAST_YEAR = "/public/430112/" + (DemoYear.YEAR - 1);

    @TempDir
    static Path folder;

    private static ServerProcess server;
    private static Chromium chromium;
    private static Guest guest;

    @BeforeAll
    static void open() {
        server = new ServerProcess(Databases.town(folder), Path.of("target", "public-pages.log"));
        chromium = new Chromium();
        guest = new Guest(server);
    }

    @AfterAll
    static void close() {
        chromium.close();
        server.close();
    }

    @Test
    void every_address_of_the_product_asks_for_a_sign_in_but_for_the_public_ones() throws Exception {
        List<String> screens = annotated("org.hengping", Route.class)
                .filter(view -> !view.isAnnotationPresent(AnonymousAllowed.class))
                .map(view -> "/" + view.getAnnotation(Route.class).value().replaceAll("/?:\\w+\\?|:\\w+", "1"))
                .toList();
        List<String> addresses = annotated("org.hengping", Controller.class)
                .flatMap(controller -> Stream.of(controller.getDeclaredMethods()))
                .flatMap(method -> MergedAnnotations.from(method).stream(RequestMapping.class))
                .flatMap(mapping -> Stream.of(mapping.getStringArray("path")))
                .toList();
        List<String> endpoints = annotated("org.springframework.boot", Endpoint.class)
                .map(endpoint -> "/actuator/"
                        + MergedAnnotations.from(endpoint).get(Endpoint.class).getString("id"))
                .filter(endpoint -> !endpoint.equals("/actuator/health"))
                .toList();

        assertThat(screens).contains("/disclose", "/evaluations/1").hasSizeGreaterThan(5);
        assertThat(endpoints).contains("/actuator/env", "/actuator/heapdump");
        assertThat(addresses)
                .contains("/public")
                .allMatch(address -> address.startsWith("/public") || OPEN.contains(address));
        for (String closed : Stream.of(
                        screens, endpoints, List.of("/", "/actuator", "/error", "/nowhere", "/publicity"))
                .flatMap(List::stream)
                .toList()) {
            HttpResponse<String> answer = guest.get(closed);
            assertThat(answer.statusCode()).as(closed).isEqualTo(302);
            assertThat(answer.headers().firstValue("location").orElse(""))
                    .as(closed)
                    .endsWith("/login");
        }
        for (String open : List.of("/login", "/public", "/verify", LAST_YEAR, "/actuator/health", "/robots.txt")) {
            assertThat(guest.get(open).statusCode()).as(open).isEqualTo(200);
        }
        for (var sheet : new PathMatchingResourcePatternResolver().getResources("classpath:META-INF/resources/*.css")) {
            assertThat(guest.get("/" + sheet.getFilename()).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void what_is_public_can_be_kept_and_opens_no_session() throws Exception {
        String form = guest.firstForm(LAST_YEAR);
        for (String page : List.of("/public", LAST_YEAR, form, form + "/docx", form + "/xlsx", form + "/pdf")) {
            HttpResponse<String> answer = guest.get(page);
            assertThat(answer.statusCode()).as(page).isEqualTo(200);
            assertThat(answer.headers().map()).as(page).doesNotContainKey("set-cookie");
            assertThat(answer.headers().firstValue("cache-control")).as(page).contains("public, no-cache");
            assertThat(answer.headers().firstValue("content-security-policy").orElse(""))
                    .as(page)
                    .startsWith("default-src 'none'; style-src 'self'")
                    .doesNotContain("unsafe");
            String tag = answer.headers().firstValue("etag").orElseThrow();
            assertThat(guest.get(page, "If-None-Match", tag).statusCode())
                    .as(page)
                    .isEqualTo(304);
        }
        assertThat(guest.get(form).body())
                .contains("<html lang=\"zh-CN\"", "望城区", "<caption", "scope=\"rowgroup\"")
                .contains("自评得分", "自评等级", "财政复核得分", "复核等级")
                .doesNotContain("<script", "填报人", "style=\"", "??", "{0}");
        assertThat(guest.get(form, "Accept-Language", "en-GB,en;q=0.9").body()).contains("Claimed score");
        assertThat(guest.get(form + "?lang=en").body()).contains("<html lang=\"en\"", "Claimed score", "?lang=en");
        assertThat(guest.get(LAST_YEAR + "?q=%E4%BA%A4%E9%80%9A").body())
                .contains("望城区交通运输局", "找到 1 份", "财政复核得分 ")
                .doesNotContain("望城区妇女联合会");
        assertThat(guest.get(LAST_YEAR + "?q=%3Cscript%3E").body())
                .contains("&lt;script&gt;")
                .doesNotContain("<script");
        assertThat(guest.send("POST", "/public").statusCode()).isEqualTo(403);
    }

    @Test
    void what_is_not_public_looks_like_what_does_not_exist() throws Exception {
        try (Person preparer = chromium.person(server.url(""))) {
            String draft = preparer.signIn("preparer").openFirst().formId();
            for (String end : List.of("", "/pdf", "/docx")) {
                HttpResponse<String> known = guest.get("/public/form/" + draft + end);
                HttpResponse<String> unknown = guest.get("/public/form/123456789012345678" + end);
                assertThat(known.statusCode()).isEqualTo(404);
                assertThat(unknown.statusCode()).isEqualTo(404);
                assertThat(known.body().replace(draft, "123456789012345678")).isEqualTo(unknown.body());
                assertThat(known.headers().map().keySet())
                        .isEqualTo(unknown.headers().map().keySet());
            }
        }
        for (String nothing : List.of("/public/430112/1999", "/public/999999/2024", "/public/form/abc", "/public/x")) {
            assertThat(guest.get(nothing).statusCode()).as(nothing).isEqualTo(404);
        }
    }

    @Test
    void finance_checks_and_discloses_and_a_guest_reads_it() throws Exception {
        String address;
        try (Person finance = chromium.person(server.url("")).signIn("finance")) {
            finance.go("/disclose");
            finance.see(".disclose .q:has-text('区档案馆')").waitFor();
            finance.picture("disclose");
            finance.page.setViewportSize(390, 900);
            finance.picture("disclose-390");
            assertThat(sideways(finance)).isLessThanOrEqualTo(0);
            finance.page.setViewportSize(1440, 900);
            severalAtOnce(finance);
            finance.see(".disclose a.go").first().click();
            assertThat(finance.see(".title-line")).containsText("望城区档案馆");
            finance.see("vaadin-button.act-disclose").click();
            Locator dialog = finance.see("vaadin-dialog.disclosure-dialog");
            Locator go = dialog.locator("vaadin-button[theme~=primary]");
            go.click();
            assertThat(dialog).containsText("请确认已做保密审查");
            dialog.locator("vaadin-text-area textarea").fill("已通读全文，同意公开。");
            dialog.locator("vaadin-checkbox:has-text('已做保密审查') input").check();
            go.click();
            assertThat(dialog).containsText("还有 2 处未写明可以公开的理由");
            finance.picture("disclosure-dialog");
            for (Locator hit : dialog.locator(".hit").all()) {
                hit.locator("vaadin-checkbox input").check();
                hit.locator("vaadin-text-field input").fill("对外服务的公开信息");
            }
            go.click();
            assertThat(finance.see(".disclosed")).containsText("保密审查人 财政局审核人甲");
            finance.picture("disclosed");
            address = finance.see(".disclosed a.public-page").getAttribute("href");
            assertThat(finance.complaints).isEmpty();
        }
        try (Person reader = chromium.person(server.url(""))) {
            reader.go("/" + address);
            assertThat(reader.see("h1")).hasText("望城区档案馆");
            assertThat(reader.see("table.rows tbody tr")).hasCount(8);
            assertThat(reader.page.context().cookies()).isEmpty();
        }
        String pdf = new PDFTextStripper()
                .getText(PDDocument.load(guest.bytes("/" + address + "/pdf")))
                .replaceAll("\\s", "");
        assertThat(java.text.Normalizer.normalize(pdf, java.text.Normalizer.Form.NFKC))
                .contains("公开版本", "填报人不公开", "/verify")
                .doesNotContain("区档案馆填报人", "0731-88061161");
    }

    @Test
    void the_pages_fit_wide_and_narrow_light_and_dark() throws Exception {
        String form = guest.firstForm(LAST_YEAR);
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (int width : new int[] {1440, 390}) {
                try (Person reader = chromium.person(server.url(""), "zh-CN", scheme, width, 900)) {
                    for (String page : List.of("/public", LAST_YEAR, form)) {
                        reader.go(page);
                        reader.see("h1").waitFor();
                        reader.picture(
                                "public-" + (page.equals(form) ? "form" : page.equals("/public") ? "home" : "list")
                                        + "-" + scheme.name().toLowerCase(java.util.Locale.ROOT) + "-" + width);
                        assertThat(sideways(reader)).as(page + " " + width).isLessThanOrEqualTo(0);
                    }
                    assertThat(reader.complaints).isEmpty();
                }
            }
        }
    }

    /** By how much a page is wider than its window. */
    private static int sideways(Person person) {
        return (Integer)
                person.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    /** Both are ticked; the one in which something was noticed is left for a look of its own. */
    private static void severalAtOnce(Person finance) {
        finance.see(".disclose vaadin-grid vaadin-checkbox input").first().check();
        finance.see("vaadin-button.disclose-some").click();
        Locator dialog = finance.see("vaadin-dialog.disclosure-dialog");
        assertThat(dialog).containsText("公开 1 份（共选 2 份）");
        assertThat(dialog).containsText("区档案馆：系统发现 2 处");
        dialog.locator("vaadin-text-area textarea").fill("已逐份通读，同意公开。");
        dialog.locator("vaadin-checkbox:has-text('已做保密审查') input").check();
        dialog.locator("vaadin-button[theme~=primary]").click();
        assertThat(finance.see(".disclose .crumb")).containsText("待公开 1 份，已公开 4 份");
    }

    private static Stream<Class<?>> annotated(String where, Class<? extends Annotation> what) {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(what));
        return scanner.findCandidateComponents(where).stream().map(found -> {
            try {
                return Class.forName(found.getBeanClassName());
            } catch (ClassNotFoundException gone) {
                throw new IllegalStateException(gone);
            }
        });
    }
}
