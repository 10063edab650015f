package org.hengping.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hengping.ui.demo.DemoYear;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What requests say of the address by which they came. */
class ForwardedTest {

    private static final String LAST_YEAR = "/public/430112/" + (DemoYear.YEAR - 1);

    @TempDir
    static Path folder;

    private static final Path LOG = Path.of("target", "forwarded.log");

    private static ServerProcess server;
    private static Guest guest;

    @BeforeAll
    static void open() {
        server = new ServerProcess(Databases.town(folder), LOG);
        guest = new Guest(server);
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @Test
    void what_a_request_says_of_its_address_changes_nothing() throws Exception {
        String form = guest.firstForm(LAST_YEAR);
        String page = guest.get(form).body();
        String tag = guest.get(form + "/xlsx").headers().firstValue("etag").orElseThrow();
        for (String host : List.of("elsewhere.example", "a b{%", "[", "\"><script>", "x:99999")) {
            String[] said = {
                "X-Forwarded-Host", host, "X-Forwarded-Prefix", "//elsewhere.example", "Forwarded", "host=x"
            };
            assertThat(guest.get(form, said).body()).as(host).isEqualTo(page);
            HttpResponse<String> file = guest.get(form + "/xlsx", said);
            assertThat(file.statusCode()).as(host).isEqualTo(200);
            assertThat(file.headers().firstValue("etag")).as(host).contains(tag);
            assertThat(guest.get("/", said).headers().firstValue("location"))
                    .as(host)
                    .contains("/login");
        }
    }

    @Test
    void what_is_no_text_is_answered_and_leaves_no_story_in_the_log() throws Exception {
        long before = Files.size(LOG);
        for (String nonsense : List.of(
                "/verify?h=%ff",
                "/public?q=%ff",
                "/login?x=%ff",
                "/session-reason?server=%ff&since=1",
                "/session-reason?server=1",
                "/session-reason?server=1&since=x")) {
            assertThat(guest.get(nonsense).statusCode()).as(nonsense).isEqualTo(400);
        }
        assertThat(Files.size(LOG) - before).isLessThan(2_000);
    }

    @Test
    void a_sign_in_behind_a_proxy_with_tls_on_the_same_machine_works() throws Exception {
        HttpResponse<String> login =
                guest.get("/login", "X-Forwarded-Proto", "https", "X-Forwarded-Host", "hengping.example.gov.cn");

        assertThat(login.headers().firstValue("set-cookie").orElse("")).contains("JSESSIONID", "Secure");
        assertThat(guest.get("/login").headers().firstValue("set-cookie").orElse(""))
                .contains("JSESSIONID")
                .doesNotContain("Secure");
    }
}
