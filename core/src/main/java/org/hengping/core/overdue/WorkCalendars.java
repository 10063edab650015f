package org.hengping.core.overdue;

import java.util.List;

/** The calendars of the districts. */
public interface WorkCalendars {

    /** The calendar of a district; one that knows no year where none was loaded. */
    WorkCalendar find(String districtCode);

    /** The years of a district that were loaded, the earliest first. */
    List<CalendarYear> years(String districtCode);

    /** Keeps a year in place of what was known of it. */
    void keep(String districtCode, CalendarYear year);
}
