package org.hengping.workflow.deadline;

import com.tyme.holiday.LegalHoliday;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import org.hengping.core.overdue.CalendarYear;
import org.hengping.core.overdue.CalendarYear.Day;
import org.hengping.core.overdue.WorkCalendar;
import org.hengping.core.overdue.WorkCalendars;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The years of the State Council's notices (国务院办公厅关于部分节假日安排的通知) that the product brings. */
@Component
public class HolidayNotices {

    static final int FIRST_YEAR = 2020;

    private static final String SOURCE = "国务院办公厅节假日安排通知（随产品提供）";
    private static final String BY = "衡评";

    private final WorkCalendars calendars;
    private final Clock clock;

    HolidayNotices(WorkCalendars calendars, Clock clock) {
        this.calendars = calendars;
        this.clock = clock;
    }

    /** Gives a district the years that it does not know yet. */
    public void complete(String districtCode) {
        missing(calendars.find(districtCode), clock.instant()).forEach(year -> calendars.keep(districtCode, year));
    }

    /** The years it brings that a calendar does not know, the earliest first. */
    static List<CalendarYear> missing(WorkCalendar known, Instant loadedAt) {
        List<CalendarYear> years = new ArrayList<>();
        for (int year = FIRST_YEAR; ; year++) {
            List<Day> days = known.knows(year) ? List.of() : days(year);
            if (!days.isEmpty()) {
                years.add(new CalendarYear(year, days, SOURCE, loadedAt, BY));
            } else if (!known.knows(year)) {
                return List.copyOf(years);
            }
        }
    }

    /** Empty for a year of which the library only has the first days, from the notice of the year before. */
    private static List<Day> days(int year) {
        if (of(LocalDate.of(year, 10, 1)) == null) {
            return List.of();
        }
        List<Day> days = new ArrayList<>();
        Year.of(year).atDay(1).datesUntil(Year.of(year + 1).atDay(1)).forEach(date -> {
            LegalHoliday holiday = of(date);
            if (holiday != null) {
                days.add(new Day(date, holiday.isWork(), holiday.getName()));
            }
        });
        return days;
    }

    private static @Nullable LegalHoliday of(LocalDate date) {
        return LegalHoliday.fromYmd(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }
}
