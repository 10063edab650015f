package org.hengping.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

/** Papers name the address that the installation is configured with. */
class PublicAddressTest {

    private final PublicAddress configured = new PublicAddress(true, "https://hengping.example.gov.cn/");
    private final PublicAddress unknown = new PublicAddress(true, "");

    @Test
    void the_configured_address_counts_whatever_a_request_says() {
        assertThat(configured.of("/public/form/7")).isEqualTo("https://hengping.example.gov.cn/public/form/7");
        assertThat(configured.of("/trace/7", from("elsewhere.example")))
                .isEqualTo("https://hengping.example.gov.cn/trace/7");
    }

    @Test
    void where_none_is_configured_papers_for_everybody_name_the_path_alone() {
        assertThat(unknown.of("/public/form/7")).isEqualTo("/public/form/7");
        assertThat(unknown.of("/trace/7", from("office.example"))).isEqualTo("http://office.example/trace/7");
    }

    @Test
    void a_host_that_is_none_breaks_nothing() {
        assertThat(unknown.of("/trace/7", from("a b{%"))).isEqualTo("http://a b{%/trace/7");
    }

    private static MockHttpServletRequest from(String host) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/evaluations/7");
        request.setServerName(host);
        return request;
    }
}
