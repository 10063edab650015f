package org.hengping.ui.part;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A field for a day, written as 2026-03-01, in the language of the screen. */
public final class DayField {

    private DayField() {}

    public static DatePicker of(String label, @Nullable LocalDate value, Locale locale) {
        DatePicker field = new DatePicker(label, value);
        field.setLocale(locale);
        field.setI18n(words(locale));
        return field;
    }

    /** Names of days and months, and how a day is written. */
    public static DatePicker.DatePickerI18n words(Locale locale) {
        return new DatePicker.DatePickerI18n()
                .setDateFormats("yyyy-MM-dd", "yyyy/M/d", "yyyyMMdd")
                .setMonthNames(Stream.of(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(days(TextStyle.FULL_STANDALONE, locale))
                .setWeekdaysShort(days(TextStyle.NARROW_STANDALONE, locale))
                .setFirstDayOfWeek(1)
                .setToday(t("admin.today"))
                .setCancel(t("act.cancel"))
                .setBadInputErrorMessage(t("admin.badDay"));
    }

    /** Sunday first, as the component wants it. */
    private static List<String> days(TextStyle style, Locale locale) {
        return Stream.concat(
                        Stream.of(DayOfWeek.SUNDAY),
                        Stream.of(DayOfWeek.values()).filter(day -> day != DayOfWeek.SUNDAY))
                .map(day -> day.getDisplayName(style, locale))
                .toList();
    }
}
