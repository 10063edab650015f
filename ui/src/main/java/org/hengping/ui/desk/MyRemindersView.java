package org.hengping.ui.desk;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.Stream;
import org.hengping.core.organization.Notice;
import org.hengping.core.organization.Role;
import org.hengping.core.overdue.Reminder;
import org.hengping.core.overdue.Reminder.Kind;
import org.hengping.core.overdue.Reminder.Task;
import org.hengping.ui.part.Address;
import org.hengping.ui.part.Head;
import org.hengping.ui.part.Screen;
import org.hengping.ui.part.Tags;
import org.hengping.ui.security.CurrentPerson;
import org.hengping.ui.words.Moments;
import org.hengping.workflow.office.Noticing;
import org.hengping.workflow.reminder.OwnReminders;

/** What a person was reminded of: unread first, each with its forms and the way to them. */
@Route("reminders")
@PermitAll
class MyRemindersView extends Screen {

    private static final int LISTED = 20;

    private final OwnReminders reminders;
    private final Noticing noticing;
    private final CurrentPerson person;

    MyRemindersView(OwnReminders reminders, Noticing noticing, CurrentPerson person) {
        super("reminders.title", "scroll", "my-reminders");
        this.reminders = reminders;
        this.noticing = noticing;
        this.person = person;
        List<Reminder> mine = reminders.mine(person.id());
        int unread = reminders.unread(person.id()) + noticing.unread(person.id());
        add(head(unread), list(mine));
    }

    private Component head(int unread) {
        Button all = new Button(t("reminders.allRead"), click -> {
            reminders.readAll(person.id());
            noticing.readAll(person.id());
            refresh();
        });
        all.addClassName("all-read");
        all.setEnabled(unread > 0);
        Div acts = Tags.box("acts", all);
        if (Stream.of(Role.FINANCE_OFFICER, Role.SYSTEM_ADMINISTRATOR, Role.AUDITOR)
                .anyMatch(person.get()::is)) {
            RouterLink settings = Address.REMINDER_RULES.link(t("reminders.settings"));
            settings.addClassNames("go", "plain");
            acts.add(settings);
        }
        return new Head(t("reminders.title"))
                .crumb(new Span(t("reminders.count", unread)))
                .end(acts);
    }

    private Component list(List<Reminder> mine) {
        Div list = Tags.box("card reminder-list");
        List<Notice> notices = noticing.mine(person.id());
        notices.forEach(notice -> list.add(row(notice)));
        if (mine.isEmpty() && notices.isEmpty()) {
            list.add(Tags.text("empty", t("reminders.none")));
        }
        mine.forEach(reminder -> list.add(row(reminder)));
        return list;
    }

    /** What was done to the person's own duties, password or delegations. */
    private static Component row(Notice notice) {
        boolean unread = notice.readAt() == null;
        Div line = Tags.box(
                "reminder-line",
                Tags.tag("plain", t("audit.kind." + notice.what().key().split("\\.")[1])),
                Tags.text("reminder-from", notice.byName()),
                Tags.text("muted", Moments.minute(notice.at())),
                Tags.text("grow", ""),
                unread ? Tags.tag("changed", t("reminders.unread")) : Tags.text("muted", t("reminders.read")));
        Div row = Tags.box("reminder notice-row", line, Tags.text("reminder-words", say(notice.what())));
        row.addClassName(unread ? "unread" : "seen");
        return row;
    }

    private Component row(Reminder reminder) {
        boolean unread = reminder.recipient(person.id())
                .filter(recipient -> recipient.readAt() == null)
                .isPresent();
        boolean byHand = reminder.kind() == Kind.BY_HAND;
        Div line = Tags.box(
                "reminder-line",
                Tags.tag(byHand ? "due" : "info", t(byHand ? "reminders.byHand" : "reminders.digest")),
                Tags.text("reminder-from", byHand ? t("reminders.from", reminder.byName()) : t("reminders.fromSystem")),
                Tags.text("muted", Moments.minute(reminder.at())),
                Tags.text("grow", ""),
                unread ? markRead(reminder) : Tags.text("muted", t("reminders.read")));
        Div row = Tags.box("reminder", line);
        row.addClassName(unread ? "unread" : "seen");
        if (!reminder.words().isEmpty()) {
            row.add(Tags.text("reminder-words", reminder.words()));
        }
        reminder.tasks().stream().limit(LISTED).forEach(task -> row.add(form(task)));
        if (reminder.tasks().size() > LISTED) {
            row.add(Tags.text("muted", t("reminders.more", reminder.tasks().size() - LISTED)));
        }
        return row;
    }

    private Component markRead(Reminder reminder) {
        NativeButton read = new NativeButton(t("reminders.markRead"));
        read.addClassName("quiet");
        read.addClickListener(click -> {
            reminders.read(person.id(), reminder.id());
            refresh();
        });
        return Tags.box("reminder-unread", Tags.tag("changed", t("reminders.unread")), read);
    }

    private static Component form(Task task) {
        RouterLink link = Address.form(task.evaluationId())
                .link(t("reminders.form", task.department(), String.valueOf(task.fiscalYear())));
        return Tags.box(
                "reminder-form",
                link,
                Tags.tag("plain", say(task.stage())),
                Tags.text("muted", t("reminders.since", Moments.minute(task.since()))),
                Tags.text("num", t("reminders.due", task.dueOn())),
                when(task));
    }

    private static Span when(Task task) {
        if (task.distance() > 0) {
            return Tags.tag("late", t("reminder.late", task.distance()));
        }
        return task.distance() == 0
                ? Tags.tag("due", t("reminder.today"))
                : Tags.tag("plain", t("reminder.left", -task.distance()));
    }

    private void refresh() {
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(true));
    }
}
