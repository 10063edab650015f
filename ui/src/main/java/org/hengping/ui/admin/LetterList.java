package org.hengping.ui.admin;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.function.LongConsumer;
import org.hengping.core.overdue.Letter;
import org.hengping.ui.part.Tags;
import org.hengping.ui.words.Moments;
import org.hengping.workflow.reminder.ReminderBook;

/** The mails: those given up first, each with its reason and a way to send it again. */
final class LetterList extends Div {

    private final boolean mayChange;
    private final LongConsumer again;

    LetterList(ReminderBook book, LongConsumer again) {
        mayChange = book.mayChange();
        this.again = again;
        addClassNames("card", "pad", "letters");
        add(Tags.box(
                "title-line",
                new H2(t("reminders.lettersTitle")),
                Tags.text("muted", t("reminders.letters.waiting", book.waiting()))));
        Div list = Tags.box("book-log");
        if (book.letters().isEmpty()) {
            list.add(Tags.text("empty", t("reminders.letters.none")));
        }
        book.letters().forEach(letter -> list.add(line(letter)));
        add(list);
    }

    private Component line(Letter letter) {
        Div line = Tags.box(
                "book-line",
                Tags.text("num", Moments.minute(letter.createdAt())),
                state(letter),
                new Span(letter.subject()),
                Tags.text("muted", t("reminders.log.to", letter.to())));
        if (!letter.error().isEmpty()) {
            line.add(Tags.text("letter-error", t("reminders.letter.error", letter.error())));
        }
        if (letter.dead() && mayChange) {
            Button button = new Button(t("reminders.again"), click -> again.accept(letter.id()));
            button.addClassName("send-again");
            line.add(button);
        }
        return line;
    }

    private static Span state(Letter letter) {
        Instant sent = letter.sentAt();
        if (letter.dead()) {
            return Tags.tag("err", t("reminders.letter.dead"));
        }
        if (sent != null) {
            return Tags.tag("ok", t("reminders.letter.sent"));
        }
        return letter.error().isEmpty()
                ? Tags.tag("plain", t("reminders.letter.waiting"))
                : Tags.tag("warn", t("reminders.letter.retry", letter.attempts()));
    }
}
