package org.hengping.ui.rounds;

import static org.hengping.ui.Words.say;
import static org.hengping.ui.Words.t;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.stream.Stream;
import org.hengping.core.overdue.WorkCalendar;
import org.jspecify.annotations.Nullable;

/** A field for a day that says which day of the week it is, whether it is worked, and where it moves if not. */
final class DayPicker extends DatePicker {

    private final transient WorkCalendar calendar;

    DayPicker(String label, @Nullable LocalDate day, WorkCalendar calendar) {
        super(label);
        this.calendar = calendar;
        setI18n(words(getLocale()));
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

    private static DatePickerI18n words(Locale locale) {
        return new DatePickerI18n()
                .setDateFormat("yyyy-MM-dd")
                .setFirstDayOfWeek(1)
                .setToday(t("round.today"))
                .setCancel(t("act.cancel"))
                .setMonthNames(Stream.of(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL, locale))
                        .toList())
                .setWeekdays(weekdays(TextStyle.FULL, locale))
                .setWeekdaysShort(weekdays(TextStyle.NARROW, locale));
    }

    /** Sunday comes first there. */
    private static java.util.List<String> weekdays(TextStyle style, Locale locale) {
        return Stream.iterate(DayOfWeek.SUNDAY, day -> day.plus(1))
                .limit(7)
                .map(day -> day.getDisplayName(style, locale))
                .toList();
    }
}
