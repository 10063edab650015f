package org.hengping.ui.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hengping.core.Sentence;
import org.hengping.core.organization.Person;
import org.hengping.core.overdue.LetterCarrier.Written;
import org.hengping.core.overdue.Reminder;
import org.hengping.core.overdue.Reminder.Kind;
import org.hengping.core.overdue.Reminder.Task;
import org.hengping.ui.words.Wording;

/** What a letter says: which forms, how long, and the way to them; nothing of what is in them. Chinese, plain text. */
record MailWords(MailSettings settings) {

    private static final Wording CHINESE = Wording.chinese();
    private static final int LISTED = 50;

    Written write(Person to, List<Reminder> reminders) {
        List<Task> tasks = reminders.stream()
                .flatMap(reminder -> reminder.tasks().stream())
                .toList();
        Reminder first = reminders.getFirst();
        List<String> lines = new ArrayList<>();
        lines.add(say("mail.greeting", to.name()));
        lines.add("");
        lines.add(
                first.kind() == Kind.BY_HAND
                        ? say("mail.byHand", first.byName(), count(tasks))
                        : say("mail.digest", first.on(), count(tasks)));
        for (int i = 0; i < Math.min(tasks.size(), LISTED); i++) {
            lines.add("");
            lines.add((i + 1) + ". " + form(tasks.get(i)));
            lines.addAll(link("/evaluations/" + tasks.get(i).evaluationId()));
        }
        if (tasks.size() > LISTED) {
            lines.add("");
            lines.add(say("mail.more", String.valueOf(tasks.size() - LISTED)));
        }
        lines.addAll(said(first.words()));
        lines.add("");
        lines.add(settings.link("/").isEmpty() ? say("mail.where") : say("mail.whereLink", settings.link("/")));
        lines.add(say("mail.automatic"));
        return new Written(subject(first, tasks), String.join("\n", lines) + "\n");
    }

    Written write(Person to, Sentence what, List<Sentence> more, String enclosed) {
        List<String> lines = new ArrayList<>();
        lines.add(say("mail.greeting", to.name()));
        lines.add("");
        lines.add(CHINESE.say(what));
        more.forEach(sentence -> lines.add(CHINESE.say(sentence)));
        if (!enclosed.isEmpty()) {
            lines.add("");
            lines.add(enclosed);
        }
        lines.add("");
        lines.add(settings.link("/").isEmpty() ? say("mail.where") : say("mail.whereLink", settings.link("/")));
        lines.add(say("mail.automatic"));
        return new Written(CHINESE.say(what), String.join("\n", lines) + "\n");
    }

    private static String subject(Reminder first, List<Task> tasks) {
        if (first.kind() == Kind.BY_HAND) {
            return tasks.size() == 1
                    ? say("mail.subject.one", tasks.getFirst().department(), year(tasks.getFirst()))
                    : say("mail.subject.several", count(tasks));
        }
        long late = tasks.stream().filter(task -> task.distance() > 0).count();
        return late > 0
                ? say("mail.subject.late", count(tasks), String.valueOf(late))
                : say("mail.subject.digest", count(tasks));
    }

    private static String form(Task task) {
        return say("mail.form", task.department(), year(task), task.stage(), task.dueOn(), when(task));
    }

    private static String when(Task task) {
        int days = Math.abs(task.distance());
        String key = task.distance() < 0 ? "reminder.left" : task.distance() == 0 ? "reminder.today" : "reminder.late";
        return say(key, String.valueOf(days));
    }

    private List<String> link(String path) {
        String link = settings.link(path);
        return link.isEmpty() ? List.of() : List.of("   " + link);
    }

    /** The officer's words, each line marked as theirs. */
    private static List<String> said(String words) {
        if (words.isEmpty()) {
            return List.of();
        }
        return List.of(
                "",
                say("mail.words"),
                words.lines()
                        .map(line -> "> " + line.replaceAll("\\p{Cntrl}", " "))
                        .collect(Collectors.joining("\n")));
    }

    private static String count(List<Task> tasks) {
        return String.valueOf(tasks.size());
    }

    private static String year(Task task) {
        return String.valueOf(task.fiscalYear());
    }

    private static String say(String key, Object... arguments) {
        return CHINESE.t(key, arguments);
    }
}
