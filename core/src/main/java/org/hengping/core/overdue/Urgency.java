package org.hengping.core.overdue;

import java.time.LocalDate;

/** How pressing a form is on a day: how many working days late, or how soon due. The slices of the desk board. */
public enum Urgency {
    /** Everything that lies on a desk and has a due day. */
    UNDER_WAY,
    /** Late, by however much. */
    LATE,
    /** 1 to 3 working days late. */
    LATE_TO_3,
    /** 4 to 10 working days late. */
    LATE_TO_10,
    /** More than 10 working days late. */
    LATE_OVER_10,
    /** Due today, or due on the last working day where today is none. */
    DUE_TODAY,
    /** Due today or within the next 3 working days. */
    DUE_WITHIN_3,
    /** Not late yet. */
    IN_TIME;

    private static final LocalDate EVER = LocalDate.of(9999, 12, 31);
    private static final int SHORT = 3;
    private static final int LONG = 10;

    /** The question narrowed to what is this pressing on a day. */
    public BoardQuery of(BoardQuery query, WorkCalendar calendar, LocalDate on) {
        LocalDate late = calendar.lateBound(on, 1);
        return switch (this) {
            case UNDER_WAY -> query.due(null, EVER);
            case LATE -> query.due(null, late);
            case LATE_TO_3 -> query.due(calendar.lateBound(on, SHORT + 1), late);
            case LATE_TO_10 -> query.due(calendar.lateBound(on, LONG + 1), calendar.lateBound(on, SHORT + 1));
            case LATE_OVER_10 -> query.due(null, calendar.lateBound(on, LONG + 1));
            case DUE_TODAY -> query.due(late, lastWorking(calendar, on));
            case DUE_WITHIN_3 -> query.due(late, calendar.plus(on, SHORT));
            case IN_TIME -> query.due(late, EVER);
        };
    }

    private static LocalDate lastWorking(WorkCalendar calendar, LocalDate on) {
        LocalDate day = on;
        while (!calendar.working(day)) {
            day = day.minusDays(1);
        }
        return day;
    }
}
