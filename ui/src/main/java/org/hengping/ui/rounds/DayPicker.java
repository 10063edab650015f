package org.hengping.ui.rounds;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import org.hengping.core.overdue.WorkCalendar;
import org.hengping.ui.part.DayField;
import org.jspecify.annotations.Nullable;

/** A field for a day that says which day of the week it is, whether it is worked, and where it moves if not. */
final class DayPicker extends DatePicker {

    private final WorkCalendar calendar;

    DayPicker(String label, @Nullable LocalDate day, WorkCalendar calendar) {
        super(label);
        this.calendar = calendar;
        setI18n(DayField.words(getLocale()));
        setValue(day);
        setRequiredIndicatorVisible(true);
        addValueChangeListener(change -> setHelperText(said(change.getValue(), calendar)));
        setHelperText(said(day, calendar));
    }

    /** The day as it stands in the field; {@code null} where none does. */
    @Nullable
    LocalDate day() {
        return getValue();
    }

    /** Such as 星期三 · 工作日. */
    static String said(@Nullable LocalDate day, WorkCalendar calendar) {
        if (day == null) {
            return t("round.dayMissing");
        }
        String weekday = say(day.getDayOfWeek());
        return calendar.working(day)
                ? t("round.dayWorking", weekday)
                : t("round.dayOff", weekday, calendar.onOrAfter(day));
    }

    WorkCalendar calendar() {
        return calendar;
    }
}
