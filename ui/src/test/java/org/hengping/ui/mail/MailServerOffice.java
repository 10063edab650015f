package org.hengping.ui.mail;

import com.vaadin.flow.spring.SpringBootAutoConfiguration;
import com.vaadin.flow.spring.SpringSecurityAutoConfiguration;
import com.vaadin.flow.spring.VaadinScopesConfig;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.hengping.core.Sentence;
import org.hengping.core.day.MovableClock;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.District;
import org.hengping.core.organization.People.Password;
import org.hengping.core.organization.Person;
import org.hengping.core.organization.Role;
import org.hengping.core.overdue.Letter;
import org.hengping.core.overdue.LetterCarrier;
import org.hengping.core.round.DueDays;
import org.hengping.core.round.ResubmissionDays;
import org.hengping.core.round.RuleSets;
import org.hengping.workflow.duty.Confirming;
import org.hengping.workflow.office.FirstPerson;
import org.hengping.workflow.office.Installing;
import org.hengping.workflow.office.Staffing;
import org.hengping.workflow.round.RoundOpening;
import org.hengping.workflow.round.RoundPlan;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One server of an installation, without screens: the use cases, a database, a mail server, and a clock of its own. */
final class MailServerOffice implements AutoCloseable {

    static final LocalDate DUE = LocalDate.of(2026, 3, 13);

    private final ConfigurableApplicationContext context;

    MailServerOffice(String database, int smtpPort, String... settings) {
        context = new SpringApplicationBuilder(Server.class)
                .web(WebApplicationType.NONE)
                .registerShutdownHook(false)
                .properties(settings)
                .run(
                        "--spring.datasource.url=" + database,
                        "--spring.mail.host=127.0.0.1",
                        "--spring.mail.port=" + smtpPort,
                        "--hengping.reminders.scheduled=false",
                        "--hengping.address=https://hengping.example.gov.cn/");
    }

    /** A server that stops after so many letters, between handing over the last one and marking it, says so, and waits to be killed. */
    public static void main(String[] arguments) {
        System.setProperty("stall.after", arguments[2]);
        MailServerOffice office = new MailServerOffice(arguments[0], Integer.parseInt(arguments[1]));
        office.now(LocalDateTime.parse(arguments[3]));
        office.get(org.hengping.workflow.reminder.LetterSending.class).deliver();
    }

    /** A district of departments that have handed in nothing yet, each with one person. */
    void district(int departments) {
        now(LocalDateTime.of(2026, 3, 2, 10, 0));
        Staffing staffing = get(Staffing.class);
        List<Person> first = get(Installing.class)
                .begin(
                        new District("430112", "望城区"),
                        List.of(
                                new FirstPerson(
                                        "admin",
                                        "管理员",
                                        Set.of(Role.SYSTEM_ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR),
                                        "-"),
                                new FirstPerson("auditor", "审计员", Set.of(Role.AUDITOR), "-")));
        long admin = first.getFirst().id();
        long officer = officer(admin, first.getLast().id());
        List<Long> opened = new ArrayList<>();
        for (int i = 1; i <= departments; i++) {
            Department department = staffing.addDepartment(admin, "望城区第" + i + "局", "第" + i + "局", "");
            Person person = staffing.addPerson(
                    admin, "p" + i, "填报人" + i, "", "p" + i + "@example.org", new Password("-", false));
            staffing.assign(admin, person.id(), Role.PREPARER, department.id(), LocalDate.of(2026, 1, 1));
            opened.add(department.id());
        }
        get(RoundOpening.class)
                .open(
                        officer,
                        new RoundPlan(
                                2025,
                                "2025年度",
                                RuleSets.national(),
                                LocalDate.of(2026, 3, 2),
                                new DueDays(DUE, DUE.plusDays(7), DUE.plusDays(14)),
                                ResubmissionDays.USUAL,
                                opened));
    }

    /** Somebody of the finance bureau, as the auditor confirmed. */
    private long officer(long admin, long auditor) {
        Staffing staffing = get(Staffing.class);
        long officer = staffing.addPerson(admin, "officer", "审核人", "", "", new Password("-", false))
                .id();
        staffing.assign(admin, officer, Role.FINANCE_OFFICER, null, LocalDate.of(2026, 1, 1));
        Confirming confirming = get(Confirming.class);
        confirming.waiting(auditor).forEach(batch -> confirming.confirm(auditor, batch.dutyIds()));
        return officer;
    }

    void now(LocalDateTime at) {
        get(MovableClock.class).set(at);
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    int count(String question) {
        return get(JdbcClient.class).sql(question).query(Integer.class).single();
    }

    @Override
    public void close() {
        context.close();
    }

    /** No configuration by its name: the product itself must not find it. */
    @EnableAutoConfiguration(
            exclude = {
                SpringBootAutoConfiguration.class,
                SpringSecurityAutoConfiguration.class,
                VaadinScopesConfig.class
            })
    @ComponentScan({"org.hengping.db", "org.hengping.workflow", "org.hengping.ui.mail"})
    static class Server {

        @Bean
        @Primary
        MovableClock serverClock() {
            return new MovableClock();
        }

        @Bean
        static BeanPostProcessor stalling() {
            int after = Integer.getInteger("stall.after", Integer.MAX_VALUE);
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof LetterCarrier post && after < Integer.MAX_VALUE
                            ? stalling(post, after)
                            : bean;
                }
            };
        }

        private static LetterCarrier stalling(LetterCarrier post, int after) {
            AtomicInteger sent = new AtomicInteger();
            return new LetterCarrier() {
                @Override
                public boolean ready() {
                    return post.ready();
                }

                @Override
                public Written write(Person to, List<org.hengping.core.overdue.Reminder> reminders) {
                    return post.write(to, reminders);
                }

                @Override
                public Written write(Person to, Sentence what, List<Sentence> more, String enclosed) {
                    return post.write(to, what, more, enclosed);
                }

                @Override
                public void send(Letter letter) {
                    post.send(letter);
                    if (sent.incrementAndGet() == after) {
                        System.out.println("STALLED");
                        java.util.concurrent.locks.LockSupport.park();
                    }
                }
            };
        }
    }
}
