package org.hengping.db;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hengping.core.integrity.RecordKind;
import org.hengping.core.overdue.CalendarYear;
import org.hengping.core.overdue.CalendarYear.Day;
import org.hengping.core.overdue.WorkCalendar;
import org.hengping.core.overdue.WorkCalendars;
import org.springframework.jdbc.core.simple.JdbcClient;

@Adapter
class JdbcWorkCalendars implements WorkCalendars {

    private final JdbcClient jdbc;
    private final RecordBook book;

    JdbcWorkCalendars(JdbcClient jdbc, RecordBook book) {
        this.jdbc = jdbc;
        this.book = book;
    }

    @Override
    public WorkCalendar find(String districtCode) {
        Set<Integer> years = jdbc.sql("SELECT calendar_year FROM calendar_year_loaded WHERE district_code = ?")
                .param(districtCode)
                .query(Integer.class)
                .set();
        Set<LocalDate> holidays = new HashSet<>();
        Set<LocalDate> workdays = new HashSet<>();
        days(districtCode).forEach(day -> (day.working() ? workdays : holidays).add(day.on()));
        return new WorkCalendar(years, holidays, workdays);
    }

    @Override
    public List<CalendarYear> years(String districtCode) {
        List<Day> days = days(districtCode);
        return jdbc.sql("SELECT calendar_year, source, loaded_at, loaded_by FROM calendar_year_loaded"
                        + " WHERE district_code = ? ORDER BY calendar_year")
                .param(districtCode)
                .query((row, number) -> {
                    int year = row.getInt("calendar_year");
                    return new CalendarYear(
                            year,
                            days.stream()
                                    .filter(day -> day.on().getYear() == year)
                                    .toList(),
                            row.getString("source"),
                            Times.known(row, "loaded_at"),
                            row.getString("loaded_by"));
                })
                .list();
    }

    @Override
    public void keep(String districtCode, CalendarYear year) {
        Stream.concat(days(districtCode).stream(), year.days().stream())
                .filter(day -> day.on().getYear() == year.year())
                .forEach(day -> book.wrote(RecordKind.CALENDAR_DAY, districtCode, day.on()));
        book.wrote(RecordKind.CALENDAR_YEAR, districtCode, year.year());
        remove(districtCode, year.year());
        add(districtCode, year);
    }

    private void remove(String districtCode, int year) {
        jdbc.sql("DELETE FROM calendar_day WHERE district_code = ? AND on_day BETWEEN ? AND ?")
                .params(districtCode, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
                .update();
        jdbc.sql("DELETE FROM calendar_year_loaded WHERE district_code = ? AND calendar_year = ?")
                .params(districtCode, year)
                .update();
    }

    private void add(String districtCode, CalendarYear year) {
        jdbc.sql("INSERT INTO calendar_year_loaded (district_code, calendar_year, source, loaded_at, loaded_by)"
                        + " VALUES (?, ?, ?, ?, ?)")
                .params(districtCode, year.year(), year.source())
                .param(Times.column(year.loadedAt()))
                .param(year.loadedBy())
                .update();
        year.days().forEach(day -> jdbc.sql(
                        "INSERT INTO calendar_day (district_code, on_day, working, name) VALUES (?, ?, ?, ?)")
                .params(districtCode, day.on(), day.working(), day.name())
                .update());
    }

    private List<Day> days(String districtCode) {
        return jdbc.sql("SELECT on_day, working, name FROM calendar_day WHERE district_code = ? ORDER BY on_day")
                .param(districtCode)
                .query((row, number) -> new Day(
                        row.getObject("on_day", LocalDate.class), row.getBoolean("working"), row.getString("name")))
                .list();
    }
}
