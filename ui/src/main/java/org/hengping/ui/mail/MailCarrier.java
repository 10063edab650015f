package org.hengping.ui.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import org.hengping.core.Sentence;
import org.hengping.core.organization.Person;
import org.hengping.core.overdue.Letter;
import org.hengping.core.overdue.LetterCarrier;
import org.hengping.core.overdue.Reminder;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands letters to the SMTP server of {@code spring.mail.host}; without that setting no letter leaves the house. */
@Component
@EnableConfigurationProperties(MailSettings.class)
class MailCarrier implements LetterCarrier {

    /** One plain address: what could end the line, or name a second recipient, is none. */
    private static final String ADDRESS = "[^\\p{Cntrl}\\s,;:<>()\\[\\]\"\\\\@]+@[A-Za-z0-9.-]+";

    private final @Nullable JavaMailSender server;
    private final MailSettings settings;
    private final String user;
    private final MailWords words;

    MailCarrier(
            ObjectProvider<JavaMailSender> server,
            MailSettings settings,
            @Value("${spring.mail.username:}") String user) {
        this.server = server.getIfAvailable();
        this.settings = settings;
        this.user = user;
        words = new MailWords(settings);
    }

    @Override
    public boolean ready() {
        return server != null;
    }

    @Override
    public Written write(Person to, List<Reminder> reminders) {
        return words.write(to, reminders);
    }

    @Override
    public Written write(Person to, Sentence what, List<Sentence> more, String enclosed) {
        return words.write(to, what, more, enclosed);
    }

    @Override
    public void send(Letter letter) {
        if (server == null) {
            throw new Undelivered("spring.mail.host is not set", false);
        }
        try {
            server.send(message(server, letter));
        } catch (MailSendException refused) {
            throw new Undelivered(why(refused), refused(refused));
        } catch (MailException failed) {
            throw new Undelivered(why(failed), false);
        }
    }

    private MimeMessage message(JavaMailSender out, Letter letter) {
        try {
            MimeMessage message = out.createMimeMessage();
            MimeMessageHelper helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            helper.setFrom(new InternetAddress(from(), true));
            helper.setTo(address(letter.to()));
            helper.setSubject(letter.subject().replaceAll("\\p{Cntrl}+", " "));
            helper.setText(letter.text());
            helper.setSentDate(Date.from(letter.createdAt()));
            message.setHeader("Message-ID", "<hengping." + letter.id() + "@" + settings.host() + ">");
            message.setHeader("Auto-Submitted", "auto-generated");
            return message;
        } catch (AddressException none) {
            throw new Undelivered("no address: " + none.getMessage(), true);
        } catch (MessagingException impossible) {
            throw new Undelivered(String.valueOf(impossible.getMessage()), false);
        }
    }

    private String from() {
        return !settings.mail().from().isEmpty()
                ? settings.mail().from()
                : user.contains("@") ? user : "hengping@" + settings.host();
    }

    private static InternetAddress address(String text) throws AddressException {
        if (!text.matches(ADDRESS)) {
            throw new AddressException(text.replaceAll("\\p{Cntrl}+", " "));
        }
        return new InternetAddress(text, true);
    }

    /** Whether the server knows no such address. */
    private static boolean refused(MailSendException failure) {
        for (Exception cause : failure.getMessageExceptions()) {
            if (cause instanceof SendFailedException send
                    && send.getInvalidAddresses() != null
                    && send.getInvalidAddresses().length > 0) {
                return true;
            }
        }
        return false;
    }

    private static String why(MailException failure) {
        Throwable cause = failure;
        if (failure instanceof MailSendException send && send.getMessageExceptions().length > 0) {
            cause = send.getMessageExceptions()[0];
        }
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage()).strip();
    }
}
