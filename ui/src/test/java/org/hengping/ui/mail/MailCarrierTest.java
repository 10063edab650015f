package org.hengping.ui.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.hengping.core.organization.Person;
import org.hengping.core.overdue.Letter;
import org.hengping.core.overdue.LetterCarrier;
import org.hengping.core.overdue.LetterCarrier.Undelivered;
import org.hengping.core.overdue.Reminder;
import org.hengping.core.overdue.Reminder.Kind;
import org.hengping.core.overdue.Reminder.Recipient;
import org.hengping.core.overdue.Reminder.Task;
import org.hengping.core.review.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** What goes over the wire to a mail server. */
class MailCarrierTest {

    private static final Instant AT = Instant.parse("2026-03-16T01:00:00Z");
    private static final Person HEAD = new Person(7, "430112", "head", "区妇联负责人", "", "head@example.org");

    private final GreenMail smtp = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private LetterCarrier post;

    @BeforeEach
    void start() {
        smtp.start();
        post = post("https://hengping.example.gov.cn", smtp.getSmtp().getPort());
    }

    @AfterEach
    void stop() {
        smtp.stop();
    }

    @Test
    void a_digest_names_forms_days_and_the_way_and_nothing_else() throws Exception {
        LetterCarrier.Written written = post.write(HEAD, List.of(digest(task(11, 2), task(12, -1))));

        post.send(letter("head@example.org", written.subject(), written.text()));

        MimeMessage received = received();
        assertThat(received.getSubject()).isEqualTo("【衡评】今日提醒：2 份自评表待办，其中 1 份已逾期");
        assertThat(received.getMessageID()).isEqualTo("<hengping.99@hengping.example.gov.cn>");
        assertThat(received.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(received.getContentType()).startsWith("text/plain").containsIgnoringCase("utf-8");
        assertThat(text(received)).isEqualTo("""
                        区妇联负责人，您好：

                        截至 2026-03-16，以下 2 份部门自评表在您处待办：

                        1. 区妇联 2025年度自评表：待部门负责人审签，2026-03-12 截止，已逾期 2 个工作日
                           https://hengping.example.gov.cn/evaluations/11

                        2. 区妇联 2025年度自评表：待部门负责人审签，2026-03-12 截止，还剩 1 个工作日
                           https://hengping.example.gov.cn/evaluations/12

                        请登录衡评系统办理：https://hengping.example.gov.cn/
                        本邮件由系统自动发出，请勿回复。
                        """.stripTrailing());
    }

    @Test
    void hostile_words_stay_words() throws Exception {
        LetterCarrier.Written written =
                post.write(HEAD, List.of(byHand("请尽快\r\nBcc: all@example.org\r\n\r\n.\r\nQUIT\u0007")));

        post.send(letter("head@example.org", written.subject() + "\r\nBcc: all@example.org", written.text()));

        assertThat(smtp.getReceivedMessages()).hasSize(1);
        MimeMessage received = received();
        assertThat(received.getAllRecipients()).extracting(Object::toString).containsExactly("head@example.org");
        assertThat(received.getHeader("Bcc")).isNull();
        assertThat(received.getSubject()).isEqualTo("【衡评】催办：区妇联 2025年度自评表 Bcc: all@example.org");
        assertThat(text(received)).contains("附言：\n> 请尽快\n> Bcc: all@example.org\n> \n> .\n> QUIT \n\n请登录");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "head@example.org\r\nBcc: all@example.org",
                "head@example.org,all@example.org",
                "head@example.org all@example.org",
                "负责人 <head@example.org>",
                "no address",
                ""
            })
    void what_is_no_single_address_is_not_sent(String address) {
        Undelivered refused = catchThrowableOfType(Undelivered.class, () -> post.send(letter(address, "提醒", "您好")));

        assertThat(refused.hopeless()).isTrue();
        assertThat(smtp.getReceivedMessages()).isEmpty();
    }

    @Test
    void a_server_that_is_down_is_tried_later() {
        int port = smtp.getSmtp().getPort();
        smtp.stop();

        Undelivered failed = catchThrowableOfType(
                Undelivered.class, () -> post("", port).send(letter("head@example.org", "提醒", "您好")));

        assertThat(failed.hopeless()).isFalse();
        assertThat(failed).hasMessageContaining("onnect");
    }

    @Test
    void a_long_digest_names_fifty_forms() {
        Task[] tasks = IntStream.rangeClosed(1, 60).mapToObj(id -> task(id, 1)).toArray(Task[]::new);

        LetterCarrier.Written written = post("", 25).write(HEAD, List.of(digest(tasks)));

        assertThat(written.text())
                .contains("50. 区妇联")
                .doesNotContain("51. 区妇联")
                .doesNotContain("http")
                .contains("另有 10 份，请登录后查看。");
    }

    @Test
    void an_address_of_the_product_that_is_none_is_said_at_the_start() {
        assertThatThrownBy(() -> new MailSettings("hengping.example.gov.cn", new MailSettings.Mail("")))
                .hasMessageContaining("hengping.address");
        assertThat(new MailSettings("https://a.example/hp/", new MailSettings.Mail("")).link("/reminders"))
                .isEqualTo("https://a.example/hp/reminders");
    }

    private static LetterCarrier post(String address, int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("sender", sender);
        return new MailCarrier(
                beans.getBeanProvider(JavaMailSender.class),
                new MailSettings(address, new MailSettings.Mail("hengping@example.org")),
                "");
    }

    private MimeMessage received() {
        return smtp.getReceivedMessages()[0];
    }

    private static String text(MimeMessage message) throws Exception {
        return message.getContent().toString().replace("\r\n", "\n").stripTrailing();
    }

    private static Letter letter(String to, String subject, String text) {
        return Letter.of(99, "430112", to, subject, text, false, AT);
    }

    private static Reminder digest(Task... tasks) {
        return reminder(Kind.DIGEST, null, "", "", List.of(tasks));
    }

    private static Reminder byHand(String words) {
        return reminder(Kind.BY_HAND, 5L, "财政局审核人甲", words, Collections.singletonList(task(11, 2)));
    }

    private static Reminder reminder(Kind kind, Long by, String name, String words, List<Task> tasks) {
        LocalDate day = LocalDate.of(2026, 3, 16);
        Recipient to = new Recipient(7, "区妇联负责人", true, null);
        return new Reminder(1, "430112", kind, day, AT, new Reminder.Sender(by, name, words), List.of(to), tasks);
    }

    private static Task task(long evaluation, int distance) {
        return new Task(evaluation, 2, "区妇联", 2025, Stage.HEAD_REVIEW, AT, LocalDate.of(2026, 3, 12), distance);
    }
}
