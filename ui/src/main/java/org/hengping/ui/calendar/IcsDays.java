package org.hengping.ui.calendar;

import java.io.IOException;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Content;
import net.fortuna.ical4j.model.component.VEvent;
import org.hengping.core.Sentence;
import org.hengping.core.overdue.CalendarYear.Day;

/** Events of whole days whose title says 休 or 班, such as 春节（休）, or that are marked by Apple's calendar. */
final class IcsDays {

    /** In days: no holiday is longer, and no file is to fill the memory. */
    private static final int LONGEST = 31;

    private static final int LONGEST_TITLE = 200;

    private static final Pattern WHOLE_DAY = Pattern.compile("\\d{8}(T000000)?");
    private static final Pattern ZONE = Pattern.compile("(?i);TZID=\"?([^:;\"]*)");

    /** Every sign is looked at once, also in a title of nothing but brackets. */
    private static final Pattern ASIDE =
            Pattern.compile("[（(\\[【][^（(\\[【）)\\]】]*+[）)\\]】]|(?s:(?:放假|假期|休假|补班|调休|上班).*+)");

    private IcsDays() {}

    static void read(String text, Gathering gathering) {
        try {
            Calendar calendar = new CalendarBuilder().build(new StringReader(text));
            List<VEvent> events = calendar.getComponents("VEVENT");
            for (int i = 0; i < events.size(); i++) {
                event(i + 1, events.get(i), gathering);
            }
        } catch (ParserException broken) {
            gathering.wrong(
                    Sentence.of("calendar.file.line", Math.max(1, broken.getLineNo())),
                    Sentence.of("calendar.file.broken"));
        } catch (DateTimeException broken) {
            gathering.wrong(zone(text), Sentence.of("calendar.file.zone"));
        } catch (IOException | IllegalArgumentException broken) {
            gathering.wrong(Sentence.of("calendar.file.whole"), Sentence.of("calendar.file.broken"));
        }
    }

    /** The line that names a time zone no clock knows. */
    private static Sentence zone(String text) {
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            Matcher zone = ZONE.matcher(line);
            if (zone.find() && unknown(zone.group(1))) {
                return Sentence.of("calendar.file.line", number);
            }
        }
        return Sentence.of("calendar.file.whole");
    }

    private static boolean unknown(String zone) {
        try {
            ZoneId.of(zone);
            return false;
        } catch (DateTimeException none) {
            return true;
        }
    }

    private static void event(int position, VEvent event, Gathering gathering) {
        String title = value(event, "SUMMARY").strip();
        Sentence where = Sentence.of("calendar.file.event", position, Gathering.shortened(title));
        Optional<Boolean> working = working(title, value(event, "X-APPLE-SPECIAL-DAY"));
        if (working.isEmpty()) {
            gathering.ignore(Gathering.shortened(title));
        } else if (title.length() > LONGEST_TITLE) {
            gathering.wrong(where, Sentence.of("calendar.file.title", LONGEST_TITLE));
        } else if (!value(event, "RRULE").isEmpty()) {
            gathering.wrong(where, Sentence.of("calendar.file.repeats"));
        } else {
            days(where, event, gathering).forEach(on -> gathering.add(where, new Day(on, working.get(), name(title))));
        }
    }

    private static List<LocalDate> days(Sentence where, VEvent event, Gathering gathering) {
        String first = value(event, "DTSTART");
        String after = value(event, "DTEND");
        if (!WHOLE_DAY.matcher(first).matches()
                || !after.isEmpty() && !WHOLE_DAY.matcher(after).matches()) {
            gathering.wrong(where, Sentence.of("calendar.file.notWholeDay"));
            return List.of();
        }
        Optional<LocalDate> from = gathering.date(where, first.substring(0, 8));
        Optional<LocalDate> to =
                after.isEmpty() ? from.map(on -> on.plusDays(1)) : gathering.date(where, after.substring(0, 8));
        if (from.isEmpty() || to.isEmpty()) {
            return List.of();
        }
        LocalDate end = to.get().equals(from.get()) ? from.get().plusDays(1) : to.get();
        if (end.isBefore(from.get()) || end.isAfter(from.get().plusDays(LONGEST))) {
            gathering.wrong(where, Sentence.of("calendar.file.span", LONGEST));
            return List.of();
        }
        return from.get().datesUntil(end).toList();
    }

    private static Optional<Boolean> working(String title, String apple) {
        if (apple.equals("ALTERNATE-WORKDAY") || title.contains("班")) {
            return Optional.of(true);
        }
        return apple.equals("WORK-HOLIDAY") || title.contains("休") || title.contains("假")
                ? Optional.of(false)
                : Optional.empty();
    }

    private static String name(String title) {
        String name = ASIDE.matcher(title).replaceAll("").strip();
        return name.isEmpty() ? title : name;
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).map(Content::getValue).orElse("");
    }
}
