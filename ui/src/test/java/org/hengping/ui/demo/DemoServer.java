package org.hengping.ui.demo;

import com.vaadin.flow.spring.SpringBootAutoConfiguration;
import com.vaadin.flow.spring.SpringSecurityAutoConfiguration;
import com.vaadin.flow.spring.VaadinScopesConfig;
import java.time.Clock;
import java.time.LocalDateTime;
import org.hengping.core.day.MovableClock;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The demonstration without screens, in a database in memory, on any day. */
final class DemoServer implements AutoCloseable {

    /** What is there before the first district: the schema's own tables, and the process. */
    private static final String KEPT = "flyway_schema_history|act_ge_.*|act_re_.*|rule_set.*";

    private final ConfigurableApplicationContext context;

    DemoServer() {
        this("jdbc:h2:mem:demo;DB_CLOSE_DELAY=-1");
    }

    DemoServer(String url) {
        context = new SpringApplicationBuilder(Server.class)
                .web(WebApplicationType.NONE)
                .profiles("demo")
                .registerShutdownHook(false)
                .run(
                        "--spring.datasource.url=" + url,
                        "--hengping.reminders.scheduled=false",
                        "--hengping.integrity.scheduled=false");
    }

    /** Starts afresh at a time: everything of the demonstration is written anew. */
    void startAt(LocalDateTime now) {
        get(Watch.class).clock().set(now);
        empty();
        get(DemoDistrict.class).prepare();
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    long person(String login) {
        return get(JdbcClient.class)
                .sql("SELECT id FROM person WHERE login = ?")
                .param(login)
                .query(Long.class)
                .single();
    }

    private void empty() {
        JdbcClient database = get(JdbcClient.class);
        database.sql("SET REFERENTIAL_INTEGRITY FALSE").update();
        database
                .sql("SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES"
                        + " WHERE TABLE_SCHEMA = 'PUBLIC' AND TABLE_TYPE = 'BASE TABLE'")
                .query(String.class)
                .list()
                .stream()
                .filter(table -> !table.toLowerCase(java.util.Locale.ROOT).matches(KEPT))
                .forEach(table ->
                        database.sql("TRUNCATE TABLE \"" + table + "\"").update());
        database.sql("SET REFERENTIAL_INTEGRITY TRUE").update();
    }

    @Override
    public void close() {
        context.close();
    }

    /** The clock that the server takes for the right one. */
    record Watch(MovableClock clock) {}

    /** No configuration by its name: the product itself must not find it. */
    @EnableAutoConfiguration(
            exclude = {
                SpringBootAutoConfiguration.class,
                SpringSecurityAutoConfiguration.class,
                VaadinScopesConfig.class
            })
    @ComponentScan({"org.hengping.db", "org.hengping.workflow", "org.hengping.ui.mail", "org.hengping.ui.demo"})
    static class Server {

        private static final MovableClock CLOCK = new MovableClock();

        @Bean
        Watch watch() {
            return new Watch(CLOCK);
        }

        @Bean
        PasswordEncoder encoder() {
            return new BCryptPasswordEncoder(4);
        }

        @Bean
        static BeanPostProcessor otherClock() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof Clock && name.equals("clock") ? CLOCK : bean;
                }
            };
        }
    }
}
