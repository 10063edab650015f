package org.hengping.ui.admin;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.hengping.core.overdue.Reminder;
import org.hengping.core.overdue.Reminder.Kind;
import org.hengping.core.overdue.Reminder.Recipient;
import org.hengping.core.overdue.ReminderRules;
import org.hengping.ui.part.Address;
import org.hengping.ui.part.Head;
import org.hengping.ui.part.Screen;
import org.hengping.ui.part.Tags;
import org.hengping.ui.security.CurrentPerson;
import org.hengping.ui.words.Moments;
import org.hengping.workflow.reminder.ReminderBook;
import org.hengping.workflow.reminder.ReminderKeeping;

/** How the district is reminded, what a day would bring, what was sent, and what could not be delivered. */
@Route("admin/reminders")
@RolesAllowed({"SYSTEM_ADMINISTRATOR", "FINANCE_OFFICER", "AUDITOR"})
class RemindersView extends Screen {

    private final ReminderKeeping keeping;
    private final CurrentPerson person;

    RemindersView(ReminderKeeping keeping, CurrentPerson person, Clock clock) {
        super("reminders.settings", "scroll", "reminder-book");
        this.keeping = keeping;
        this.person = person;
        ReminderBook book = keeping.book(person.id());
        RulesForm rules = new RulesForm(book, this::save);
        Component preview =
                new DayPreview(LocalDate.now(clock), (wanted, day) -> keeping.preview(person.id(), wanted, day), rules);
        add(head(book));
        add(Tags.box(
                "book-top",
                Tags.box("card pad", new H2(t("reminders.rules")), rules, preview),
                new LetterList(book, this::again)));
        add(Tags.box("card pad", new H2(t("reminders.logTitle")), log(book.messages())));
    }

    private static Component head(ReminderBook book) {
        return new Head(t("reminders.settings"))
                .crumb(Address.ADMIN.link(t("admin.title")))
                .end(Tags.notice(
                        book.mail() ? "ok" : "info", t(book.mail() ? "reminders.mailOn" : "reminders.mailOff")));
    }

    private static Component log(List<Reminder> messages) {
        Div log = Tags.box("book-log");
        if (messages.isEmpty()) {
            log.add(Tags.text("empty", t("reminders.log.none")));
        }
        messages.forEach(message -> log.add(line(message)));
        return log;
    }

    private static Component line(Reminder message) {
        boolean byHand = message.kind() == Kind.BY_HAND;
        Div line = Tags.box(
                "book-line",
                Tags.text("num", Moments.minute(message.at())),
                Tags.tag(
                        byHand ? "due" : "info",
                        byHand ? t("reminders.from", message.byName()) : t("reminders.digest")),
                new Span(about(message)),
                Tags.text(
                        "muted",
                        t(
                                "reminders.log.to",
                                message.to().stream()
                                        .map(RemindersView::recipient)
                                        .collect(Collectors.joining("、")))));
        if (!message.words().isEmpty()) {
            line.add(Tags.text("reminder-words", message.words()));
        }
        return line;
    }

    private static String about(Reminder message) {
        Reminder.Task first = message.tasks().getFirst();
        return message.tasks().size() == 1
                ? t("reminders.form", first.department(), String.valueOf(first.fiscalYear()))
                : t("reminders.log.forms", message.tasks().size());
    }

    private static String recipient(Recipient to) {
        String read = t(to.readAt() == null ? "reminders.unread" : "reminders.read");
        return to.name() + "（" + t(to.mailed() ? "reminders.log.mailed" : "reminders.log.inApp") + " · " + read + "）";
    }

    private void save(ReminderRules rules) {
        keeping.change(person.id(), rules);
        Notification.show(t("reminders.saved"));
    }

    private void again(long letter) {
        keeping.again(person.id(), letter);
        Notification.show(t("reminders.againDone"));
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }
}
