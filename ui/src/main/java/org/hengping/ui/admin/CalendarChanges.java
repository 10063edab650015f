package org.hengping.ui.admin;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hengping.core.overdue.CalendarTakeover;
import org.hengping.core.overdue.CalendarTakeover.DayChange;
import org.hengping.core.overdue.CalendarYear.Day;
import org.hengping.ui.calendar.CalendarFile;
import org.hengping.ui.part.Tags;
import org.jspecify.annotations.Nullable;

/** What a file would change in the calendar, year by year. */
final class CalendarChanges extends Div {

    private static final SortedMap<MonthDay, String> HOLIDAYS =
            new TreeMap<>(Map.of(MonthDay.of(5, 1), "calendar.labourDay", MonthDay.of(10, 1), "calendar.nationalDay"));

    CalendarChanges(String name, CalendarFile file, CalendarTakeover takeover) {
        addClassName("notices");
        if (takeover.changes().isEmpty()) {
            add(Tags.notice("ok", t("calendar.import.same", name)));
        }
        if (!file.ignored().isEmpty()) {
            add(Tags.notice("info", t("calendar.import.ignored", String.join("、", file.ignored()))));
        }
        if (!takeover.leftOut().isEmpty()) {
            String days =
                    takeover.leftOut().stream().map(day -> day.on().toString()).collect(Collectors.joining("、"));
            add(Tags.notice("info", t("calendar.import.leftOut", days)));
        }
        takeover.years().forEach((year, days) -> {
            List<DayChange> changes = takeover.changes(year);
            add(new H2(t("calendar.import.year", String.valueOf(year), changes.size())));
            doubt(year, days);
            Div list = Tags.box("calendar-changes");
            changes.forEach(change -> list.add(row(change)));
            add(list);
        });
    }

    /** Every year has both holidays, on these very days: one without is most likely not whole. */
    private void doubt(int year, List<Day> days) {
        String missing = HOLIDAYS.entrySet().stream()
                .filter(holiday -> days.stream()
                        .noneMatch(
                                day -> !day.working() && MonthDay.from(day.on()).equals(holiday.getKey())))
                .map(holiday -> t(holiday.getValue()))
                .collect(Collectors.joining("、"));
        if (!missing.isEmpty()) {
            add(Tags.notice("warn", t("calendar.import.doubt", String.valueOf(year), missing)));
        }
    }

    private Component row(DayChange change) {
        String weekday = change.on().getDayOfWeek().getDisplayName(TextStyle.SHORT, getLocale());
        return Tags.box(
                "calendar-change",
                Tags.text("num", change.on() + " " + weekday),
                Tags.text("muted", word(change.before())),
                Tags.text("muted", "→"),
                Tags.text("strong", word(change.after())));
    }

    private static String word(@Nullable Day day) {
        return day == null
                ? t("calendar.kind.ordinary")
                : t(day.working() ? "calendar.said.worked" : "calendar.said.off", day.name());
    }
}
