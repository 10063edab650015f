package org.hengping.ui.admin;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.Person;
import org.hengping.core.organization.Role;
import org.hengping.ui.part.DayField;
import org.jspecify.annotations.Nullable;

/** The fields of administration. */
final class Fields {

    private Fields() {}

    static TextField text(String key, String value) {
        TextField field = new TextField(t(key));
        field.setValue(value);
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

    static DatePicker day(String key, @Nullable LocalDate value, Locale locale) {
        return DayField.of(t(key), value, locale);
    }

    /** A small button in a row of a list. */
    static NativeButton quiet(String word, Runnable act) {
        NativeButton button = new NativeButton(word);
        button.addClassName("quiet");
        button.addClickListener(click -> act.run());
        return button;
    }
}
