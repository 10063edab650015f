package org.hengping.core.overdue;

import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * When the offices are at work: from an hour up to, and without, another, on working days.
 *
 * @param to later than {@code from} on the same day
 */
public record WorkingHours(LocalTime from, LocalTime to) {

    /** 09:00 to 17:00. */
    public static final WorkingHours USUAL = new WorkingHours(LocalTime.of(9, 0), LocalTime.of(17, 0));

    public WorkingHours {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException(from + " is not before " + to);
        }
    }

    public boolean open(LocalDateTime at, WorkCalendar calendar) {
        LocalTime time = at.toLocalTime();
        return calendar.working(at.toLocalDate()) && !time.isBefore(from) && time.isBefore(to);
    }
}
