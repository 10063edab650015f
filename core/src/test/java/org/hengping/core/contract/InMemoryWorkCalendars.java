package org.hengping.core.contract;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hengping.core.overdue.CalendarYear;
import org.hengping.core.overdue.WorkCalendar;
import org.hengping.core.overdue.WorkCalendars;

final class InMemoryWorkCalendars implements WorkCalendars {

    private final Map<String, Map<Integer, CalendarYear>> calendars = new HashMap<>();

    @Override
    public WorkCalendar find(String districtCode) {
        Map<Integer, CalendarYear> years = calendars.getOrDefault(districtCode, Map.of());
        return new WorkCalendar(years.keySet(), days(years, false), days(years, true));
    }

    @Override
    public List<CalendarYear> years(String districtCode) {
        return List.copyOf(calendars.getOrDefault(districtCode, Map.of()).values());
    }

    @Override
    public void keep(String districtCode, CalendarYear year) {
        calendars.computeIfAbsent(districtCode, code -> new TreeMap<>()).put(year.year(), year);
    }

    private static Set<LocalDate> days(Map<Integer, CalendarYear> years, boolean working) {
        return years.values().stream()
                .flatMap(year -> year.days().stream())
                .filter(day -> day.working() == working)
                .map(CalendarYear.Day::on)
                .collect(Collectors.toSet());
    }
}
