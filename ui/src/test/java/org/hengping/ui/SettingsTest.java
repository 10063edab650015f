package org.hengping.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.ResourcePropertySource;

/** What the product is delivered with, where another value would let strangers in. */
class SettingsTest {

    @Test
    void a_session_is_known_by_its_cookie_only() throws IOException {
        assertThat(settings().getProperty("server.servlet.session.tracking-modes"))
                .isEqualTo("cookie");
    }

    @Test
    void only_a_proxy_on_the_same_machine_is_believed_what_it_forwards() throws IOException {
        assertThat(settings().getProperty("server.forward-headers-strategy")).isEqualTo("native");
        assertThat(settings().getProperty("server.tomcat.remoteip.internal-proxies"))
                .isEqualTo("127.0.0.0/8, ::1/128");
    }

    private static PropertySource<?> settings() throws IOException {
        return new ResourcePropertySource(new ClassPathResource("application.properties"));
    }
}
