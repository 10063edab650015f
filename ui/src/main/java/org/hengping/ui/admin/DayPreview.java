package org.hengping.ui.admin;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.function.BiFunction;
import org.hengping.core.overdue.ReminderRules;
import org.hengping.ui.part.Tags;
import org.hengping.workflow.reminder.ReminderPreview;

/** What the rules in the fields would do on a day: if today were that day, so many people would be reminded of so many forms. */
final class DayPreview extends Div {

    private final Span result = new Span();

    DayPreview(LocalDate today, BiFunction<ReminderRules, LocalDate, ReminderPreview> preview, RulesForm rules) {
        addClassName("day-preview");
        DatePicker day = Fields.day("reminders.previewDay", today, getLocale());
        Button show = new Button(t("reminders.preview"), click -> rules.read().ifPresent(wanted -> {
            if (day.getValue() != null) {
                result.setText(words(preview.apply(wanted, day.getValue())));
            }
        }));
        show.addClassName("show-preview");
        result.addClassName("preview-result");
        result.getElement().setAttribute("role", "status");
        add(Tags.box("preview-ask", day, show), result);
    }

    private static String words(ReminderPreview preview) {
        if (!preview.working()) {
            return t("reminders.preview.off");
        }
        return preview.people() == 0
                ? t("reminders.preview.none")
                : t("reminders.preview.result", preview.people(), preview.forms(), preview.withoutAddress());
    }
}
