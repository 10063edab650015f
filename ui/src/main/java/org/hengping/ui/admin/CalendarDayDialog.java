package org.hengping.ui.admin;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.function.Consumer;
import org.hengping.core.overdue.CalendarYear.Day;
import org.hengping.core.review.Refusal;
import org.hengping.ui.part.Tags;
import org.jspecify.annotations.Nullable;

/** Changes one day of the calendar: ordinary, off, or (on a weekend) worked in exchange. */
final class CalendarDayDialog extends Dialog {

    private static final String ORDINARY = "ordinary";
    private static final String OFF = "off";
    private static final String WORKED = "worked";

    private final LocalDate on;
    private final Consumer<@Nullable Day> save;
    private final Div refused = Tags.box("notices");
    private final RadioButtonGroup<String> kind = new RadioButtonGroup<>(t("calendar.day.kind"));
    private final TextField name = new TextField(t("calendar.day.name"));

    /** @param save told of the day as it shall be; {@code null} for an ordinary one */
    CalendarDayDialog(LocalDate on, @Nullable Day seen, Consumer<@Nullable Day> save) {
        this.on = on;
        this.save = save;
        setHeaderTitle(on + " " + on.getDayOfWeek().getDisplayName(TextStyle.FULL, getLocale()));
        setWidth("min(420px, 94vw)");
        addClassNames("act-dialog", "day-dialog");
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
        Button go = new Button(t("calendar.day.save"), click -> go());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        add(Tags.box("day-fields", refused, kind, name));
        getFooter().add(new Button(t("act.cancel"), click -> close()), go);
    }

    private void go() {
        boolean ordinary = ORDINARY.equals(kind.getValue());
        try {
            save.accept(
                    ordinary
                            ? null
                            : new Day(
                                    on,
                                    WORKED.equals(kind.getValue()),
                                    name.getValue().strip()));
            close();
        } catch (Refusal refusal) {
            refused.removeAll();
            refused.add(Tags.notice("err", say(refusal.sentence())));
        }
    }
}
