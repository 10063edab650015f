package org.hengping.workflow;

import org.hengping.core.day.MovableClock;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** The product without its edges, on the day of the tests. */
@Configuration
@EnableAutoConfiguration
@ComponentScan("org.hengping")
class OfficeApplication {

    @Bean
    @Primary
    MovableClock officeClock() {
        return new MovableClock();
    }
}
