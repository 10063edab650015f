package org.hengping.ui.admin;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengping.core.overdue.Ladder;
import org.hengping.core.overdue.ReminderRules;
import org.hengping.core.overdue.WorkingHours;
import org.hengping.ui.part.Tags;
import org.hengping.workflow.reminder.ReminderBook;

/** The ladder and the hours of a district, as fields; what cannot be is said at its field. */
final class RulesForm extends Div {

    private final TextField before = days("reminders.before");
    private final TextField after = days("reminders.after");
    private final Checkbox onTheDay = new Checkbox(t("reminders.onTheDay"));
    private final TextField every = new TextField(t("reminders.every"));
    private final TimePicker from = hour("reminders.hoursFrom");
    private final TimePicker to = hour("reminders.hoursTo");

    RulesForm(ReminderBook book, Consumer<ReminderRules> save) {
        addClassName("rules-form");
        Ladder ladder = book.rules().ladder();
        before.setValue(text(ladder.before()));
        onTheDay.setValue(ladder.onTheDay());
        after.setValue(text(ladder.after()));
        every.setValue(String.valueOf(ladder.every()));
        from.setValue(book.rules().hours().from());
        to.setValue(book.rules().hours().to());
        Button button = new Button(t("reminders.save"), click -> read().ifPresent(save));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.addClassName("save-rules");
        List.of(before, after, every).forEach(field -> field.setReadOnly(!book.mayChange()));
        List.of(from, to).forEach(field -> field.setReadOnly(!book.mayChange()));
        onTheDay.setReadOnly(!book.mayChange());
        button.setVisible(book.mayChange());
        add(before, after, onTheDay, every, Tags.box("rules-hours", from, to), button);
    }

    /** The rules in the fields; empty where a field has none, which then says so. */
    Optional<ReminderRules> read() {
        boolean days = valid(
                        before,
                        "reminders.days.wrong",
                        numbers(before.getValue()).isPresent())
                & valid(after, "reminders.days.wrong", numbers(after.getValue()).isPresent())
                & valid(every, "reminders.every.wrong", every.getValue().matches("0|[1-9]\\d?|1\\d\\d|2[0-4]\\d|250"));
        LocalTime begin = from.getValue();
        LocalTime end = to.getValue();
        boolean hours = begin != null && end != null && begin.isBefore(end);
        to.setErrorMessage(t("reminders.hours.wrong"));
        to.setInvalid(!hours);
        if (!days || begin == null || end == null || !hours) {
            return Optional.empty();
        }
        Ladder ladder = new Ladder(
                numbers(before.getValue()).orElseThrow(),
                onTheDay.getValue(),
                numbers(after.getValue()).orElseThrow(),
                Integer.parseInt(every.getValue()));
        return Optional.of(new ReminderRules(ladder, new WorkingHours(begin, end)));
    }

    private static boolean valid(TextField field, String why, boolean valid) {
        field.setErrorMessage(t(why));
        field.setInvalid(!valid);
        return valid;
    }

    /** Whole numbers from 1 to 250; none at all is an answer too. */
    private static Optional<List<Integer>> numbers(String text) {
        List<String> parts = Stream.of(text.split("[,，、\\s]+"))
                .filter(part -> !part.isEmpty())
                .toList();
        boolean good =
                parts.size() <= 20 && parts.stream().allMatch(part -> part.matches("[1-9]\\d?|1\\d\\d|2[0-4]\\d|250"));
        return good ? Optional.of(parts.stream().map(Integer::valueOf).toList()) : Optional.empty();
    }

    private static String text(List<Integer> days) {
        return days.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static TextField days(String key) {
        TextField field = new TextField(t(key));
        field.setHelperText(t("reminders.days.hint"));
        return field;
    }

    private static TimePicker hour(String key) {
        TimePicker field = new TimePicker(t(key));
        field.setStep(Duration.ofMinutes(30));
        field.setLocale(java.util.Locale.GERMANY);
        return field;
    }
}
