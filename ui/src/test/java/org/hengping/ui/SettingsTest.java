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

    private static PropertySource<?> settings() throws IOException {
        return new ResourcePropertySource(new ClassPathResource("application.properties"));
    }
}
