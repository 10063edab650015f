package org.hengping.ui.admin;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.hengping.core.overdue.CalendarYear.Day;
import org.hengping.ui.part.Tags;

/** What the signs of a month stand for: each run of days with its name. */
final class MonthNotes extends Div {

    MonthNotes(YearMonth month, Collection<Day> days) {
        addClassNames("month-notes", "muted");
        List<Day> run = new ArrayList<>();
        days.stream()
                .filter(day -> YearMonth.from(day.on()).equals(month))
                .sorted(Comparator.comparing(Day::on))
                .forEach(day -> {
                    if (!run.isEmpty() && !follows(run.getLast(), day)) {
                        add(note(run));
                        run.clear();
                    }
                    run.add(day);
                });
        if (!run.isEmpty()) {
            add(note(run));
        }
    }

    private static boolean follows(Day last, Day day) {
        return last.working() == day.working()
                && last.name().equals(day.name())
                && last.on().plusDays(1).equals(day.on());
    }

    private static Component note(List<Day> run) {
        Day first = run.getFirst();
        int from = first.on().getDayOfMonth();
        String days = run.size() == 1
                ? t("calendar.note.day", from)
                : t("calendar.note.days", from, run.getLast().on().getDayOfMonth());
        String kind = first.working() ? "worked" : "off";
        return Tags.box(
                "month-note",
                sign(kind, t("calendar.sign." + kind)),
                Tags.text("num", days),
                Tags.text("month-name", first.name()));
    }

    /** The sign of a day: 休 or 班. */
    static Span sign(String kind, String text) {
        Span sign = Tags.text("day-sign", text);
        sign.addClassName(kind);
        return sign;
    }
}
