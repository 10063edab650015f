package org.hengping.ui.admin;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.function.Consumer;
import org.hengping.core.overdue.CalendarYear.Day;
import org.hengping.ui.part.Ask;
import org.hengping.ui.part.AskWidth;
import org.hengping.ui.part.Tags;
import org.jspecify.annotations.Nullable;

/** Changes one day of the calendar: ordinary, off, or (on a weekend) worked in exchange. */
final class CalendarDayDialog {

    private static final String ORDINARY = "ordinary";
    private static final String OFF = "off";
    private static final String WORKED = "worked";

    private final LocalDate on;
    private final RadioButtonGroup<String> kind = new RadioButtonGroup<>(t("calendar.day.kind"));
    private final TextField name = new TextField(t("calendar.day.name"));

    private CalendarDayDialog(LocalDate on, @Nullable Day seen) {
        this.on = on;
        boolean weekend = on.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
        kind.setItems(weekend ? new String[] {ORDINARY, OFF, WORKED} : new String[] {ORDINARY, OFF});
        kind.setItemLabelGenerator(one -> t(
                one.equals(ORDINARY)
                        ? weekend ? "calendar.day.weekend" : "calendar.day.weekday"
                        : "calendar.kind." + one));
        kind.addValueChangeListener(change -> name.setVisible(!ORDINARY.equals(change.getValue())));
        kind.setValue(seen == null ? ORDINARY : seen.working() ? WORKED : OFF);
        name.setVisible(seen != null);
        name.setValue(seen == null ? "" : seen.name());
        name.setMaxLength(50);
        name.setWidthFull();
        name.setHelperText(t("calendar.day.nameHint"));
    }

    /** @param save told of the day as it shall be; {@code null} for an ordinary one */
    static Ask of(LocalDate on, @Nullable Day seen, Consumer<@Nullable Day> save) {
        CalendarDayDialog dialog = new CalendarDayDialog(on, seen);
        String day =
                on.getDayOfWeek().getDisplayName(TextStyle.FULL, UI.getCurrent().getLocale());
        return Ask.to(on + " " + day)
                .named("day-dialog")
                .wide(AskWidth.NARROW)
                .with(Tags.box("day-fields", dialog.kind, dialog.name))
                .go(t("calendar.day.save"), none -> save.accept(dialog.day()));
    }

    private @Nullable Day day() {
        return ORDINARY.equals(kind.getValue())
                ? null
                : new Day(on, WORKED.equals(kind.getValue()), name.getValue().strip());
    }
}
