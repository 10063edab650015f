package org.hengping.ui.admin;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hengping.core.overdue.CalendarYear.Day;
import org.hengping.ui.part.Tags;

/** The twelve months of a year. A day that differs from an ordinary week has a sign and its name, not only a colour. */
final class CalendarMonths extends Div {

    private final Map<LocalDate, Day> days;
    private final LocalDate today;
    private final boolean changeable;
    private final BiConsumer<LocalDate, Optional<Day>> ask;

    /** @param ask told of a day that was chosen, and of what is known of it */
    CalendarMonths(
            int year, List<Day> days, LocalDate today, boolean changeable, BiConsumer<LocalDate, Optional<Day>> ask) {
        this.days = days.stream().collect(Collectors.toMap(Day::on, Function.identity()));
        this.today = today;
        this.changeable = changeable;
        this.ask = ask;
        addClassName("calendar-months");
        for (Month month : Month.values()) {
            add(month(YearMonth.of(year, month)));
        }
    }

    private Component month(YearMonth month) {
        Div grid = Tags.box("month-days");
        for (DayOfWeek day : DayOfWeek.values()) {
            grid.add(Tags.text("month-head", day.getDisplayName(TextStyle.NARROW_STANDALONE, getLocale())));
        }
        LocalDate first = month.atDay(1);
        first.datesUntil(month.plusMonths(1).atDay(1)).forEach(on -> {
            Component day = day(on);
            if (on.equals(first)) {
                day.getElement()
                        .getStyle()
                        .set(
                                "grid-column-start",
                                String.valueOf(on.getDayOfWeek().getValue()));
            }
            grid.add(day);
        });
        H2 name = new H2(month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, getLocale()));
        return Tags.box("card month", name, grid, new MonthNotes(month, days.values()));
    }

    private Component day(LocalDate on) {
        Optional<Day> known = Optional.ofNullable(days.get(on));
        Component day = changeable ? button(on, known) : new Div();
        day.getElement().setAttribute("data-day", on.toString());
        ((HasComponents) day).add(Tags.text("day-number", String.valueOf(on.getDayOfMonth())));
        day.addClassName("day");
        if (on.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0) {
            day.addClassName("weekend");
        }
        if (on.equals(today)) {
            day.addClassName("today");
            day.getElement().setAttribute("aria-current", "date");
        }
        known.ifPresent(one -> {
            String kind = one.working() ? "worked" : "off";
            day.addClassName(kind);
            ((HasComponents) day).add(MonthNotes.sign(kind, t("calendar.sign." + kind)));
            day.getElement().setAttribute("title", one.name());
        });
        day.getElement().setAttribute("aria-label", spoken(on, known));
        return day;
    }

    private NativeButton button(LocalDate on, Optional<Day> known) {
        NativeButton button = new NativeButton();
        button.addClickListener(click -> ask.accept(on, known));
        return button;
    }

    private String spoken(LocalDate on, Optional<Day> known) {
        String weekday = on.getDayOfWeek().getDisplayName(TextStyle.FULL, getLocale());
        return known.map(day ->
                        t(day.working() ? "calendar.spoken.worked" : "calendar.spoken.off", on, weekday, day.name()))
                .orElseGet(() -> t("calendar.spoken.ordinary", on, weekday));
    }
}
