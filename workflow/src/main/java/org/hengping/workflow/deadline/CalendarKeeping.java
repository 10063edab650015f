package org.hengping.workflow.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hengping.core.Sentence;
import org.hengping.core.organization.Departments;
import org.hengping.core.organization.Person;
import org.hengping.core.overdue.CalendarTakeover;
import org.hengping.core.overdue.CalendarYear;
import org.hengping.core.overdue.CalendarYear.Day;
import org.hengping.core.overdue.WorkCalendars;
import org.hengping.core.review.Refusal;
import org.hengping.workflow.audit.Audit;
import org.hengping.workflow.gate.Authority;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the working days of a district (工作日历). For administrators. */
@Service
@Transactional
public class CalendarKeeping {

    private static final String BEGUN = "手工建立";
    private static final String BY_HAND = "，另有手工更改";
    private static final int LONGEST_SOURCE = 200;

    private final WorkCalendars calendars;
    private final HolidayNotices notices;
    private final Departments departments;
    private final Authority authority;
    private final Audit audit;
    private final Clock clock;

    CalendarKeeping(
            WorkCalendars calendars,
            HolidayNotices notices,
            Departments departments,
            Authority authority,
            Audit audit,
            Clock clock) {
        this.calendars = calendars;
        this.notices = notices;
        this.departments = departments;
        this.authority = authority;
        this.audit = audit;
        this.clock = clock;
    }

    /** Begins a year by hand, with nothing but weekends. */
    public void begin(long by, int year) {
        Person person = authority.system(by);
        if (of(person, year).isPresent()) {
            throw new Refusal.Stale();
        }
        calendars.keep(person.districtCode(), stamped(person, year, List.of(), BEGUN));
        audit.note(person, "audit.calendar.begun", String.valueOf(year));
    }

    /**
     * Changes one day of a known year.
     *
     * @param seen the day as the person saw it; {@code null} for an ordinary one
     * @param wanted as it shall be; {@code null} for an ordinary one
     */
    public void change(long by, LocalDate on, @Nullable Day seen, @Nullable Day wanted) {
        Person person = authority.system(by);
        String number = String.valueOf(on.getYear());
        CalendarYear year = of(person, on.getYear())
                .orElseThrow(() -> new Refusal.NotNow(Sentence.of("calendar.refused.unknownYear", number)));
        Optional<Day> stored =
                year.days().stream().filter(day -> day.on().equals(on)).findFirst();
        if (!stored.equals(Optional.ofNullable(seen))) {
            throw new Refusal.Stale();
        }
        Optional.ofNullable(wanted).flatMap(CalendarTakeover::problem).ifPresent(problem -> {
            throw new Refusal.NotPermitted(problem);
        });
        List<Day> days = Stream.concat(
                        year.days().stream().filter(day -> !day.on().equals(on)), Stream.ofNullable(wanted))
                .sorted(Comparator.comparing(Day::on))
                .toList();
        calendars.keep(person.districtCode(), stamped(person, year.year(), days, byHand(year.source())));
        audit.note(person, "audit.calendar.changed", on, said(seen), said(wanted));
    }

    /** What taking over these days of a file would change; nothing is changed yet. */
    @Transactional(readOnly = true)
    public CalendarTakeover preview(long by, List<Day> days) {
        return CalendarTakeover.of(calendars.years(authority.system(by).districtCode()), days);
    }

    /**
     * Takes over the days of a file.
     *
     * @param seen what the person saw it would change
     * @param source the name of the file
     */
    public void take(long by, List<Day> days, CalendarTakeover seen, String source) {
        Person person = authority.system(by);
        CalendarTakeover now = preview(by, days);
        if (!now.equals(seen)) {
            throw new Refusal.Stale();
        }
        now.years().forEach((year, kept) -> {
            calendars.keep(person.districtCode(), stamped(person, year, kept, source));
            audit.note(
                    person,
                    "audit.calendar.imported",
                    String.valueOf(year),
                    source,
                    now.changes(year).size());
        });
    }

    /** Gives every district the years of the product that it does not know yet; part of every start. */
    public void completeBuiltIn() {
        departments.districts().forEach(district -> notices.complete(district.code()));
    }

    /** The source of a year of which a day was changed by hand says so, once. */
    private static String byHand(String source) {
        if (source.equals(BEGUN) || source.endsWith(BY_HAND)) {
            return source;
        }
        return source.substring(0, Math.min(source.length(), LONGEST_SOURCE - BY_HAND.length())) + BY_HAND;
    }

    private CalendarYear stamped(Person person, int year, List<Day> days, String source) {
        return new CalendarYear(year, days, source, clock.instant(), person.name());
    }

    private Optional<CalendarYear> of(Person person, int year) {
        return calendars.years(person.districtCode()).stream()
                .filter(known -> known.year() == year)
                .findFirst();
    }

    private static Sentence said(@Nullable Day day) {
        return day == null
                ? Sentence.of("calendar.kind.ordinary")
                : Sentence.of(day.working() ? "calendar.said.worked" : "calendar.said.off", day.name());
    }
}
