package org.hengping.ui.admin;

import static org.hengping.ui.Words.say;
import static org.hengping.ui.Words.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Stream;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.Person;
import org.hengping.core.organization.Role;
import org.jspecify.annotations.Nullable;

/** The fields of administration. */
final class Fields {

    private Fields() {}

    static TextField text(String key, String value) {
        TextField field = new TextField(t(key));
        field.setValue(value);
        return field;
    }

    /** A field that narrows a list while somebody types. */
    static TextField search(String key, Runnable changed) {
        TextField field = new TextField();
        field.setPlaceholder(t(key));
        field.setAriaLabel(t(key));
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(change -> changed.run());
        return field;
    }

    /** Departments by name, short name, pinyin or initials. */
    static ComboBox<Department> department(String key, Collection<Department> departments) {
        ComboBox<Department> field = new ComboBox<>(t(key));
        field.setItems((department, typed) -> department.matches(typed), departments);
        field.setItemLabelGenerator(Department::shortName);
        return field;
    }

    static ComboBox<Person> person(String key, Collection<Person> people) {
        ComboBox<Person> field = new ComboBox<>(t(key));
        field.setItems(
                (person, typed) -> (person.name() + " " + person.login().toLowerCase(Locale.ROOT))
                        .contains(typed.strip().toLowerCase(Locale.ROOT)),
                people);
        field.setItemLabelGenerator(person -> person.name() + " · " + person.login());
        return field;
    }

    static Select<Role> role(String key) {
        Select<Role> field = new Select<>();
        field.setLabel(t(key));
        field.setItems(Role.values());
        field.setItemLabelGenerator(role -> role == null ? t("admin.allRoles") : say(role));
        return field;
    }

    /** A day, written as 2026-03-01. */
    static DatePicker day(String key, @Nullable LocalDate value, Locale locale) {
        DatePicker field = new DatePicker(t(key), value);
        field.setLocale(locale);
        field.setI18n(new DatePicker.DatePickerI18n()
                .setDateFormats("yyyy-MM-dd", "yyyy/M/d", "yyyyMMdd")
                .setMonthNames(Stream.of(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(days(TextStyle.FULL_STANDALONE, locale))
                .setWeekdaysShort(days(TextStyle.NARROW_STANDALONE, locale))
                .setFirstDayOfWeek(1)
                .setToday(t("admin.today"))
                .setCancel(t("act.cancel"))
                .setBadInputErrorMessage(t("admin.badDay")));
        return field;
    }

    /** A small button in a row of a list. */
    static NativeButton quiet(String word, Runnable act) {
        NativeButton button = new NativeButton(word);
        button.addClassName("quiet");
        button.addClickListener(click -> act.run());
        return button;
    }

    private static java.util.List<String> days(TextStyle style, Locale locale) {
        return Stream.of(7, 1, 2, 3, 4, 5, 6)
                .map(DayOfWeek::of)
                .map(day -> day.getDisplayName(style, locale))
                .toList();
    }
}
