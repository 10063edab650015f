package org.hengping.workflow.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.hengping.core.Sentence;
import org.hengping.core.organization.Actor;
import org.hengping.core.organization.Person;
import org.hengping.core.organization.Role;
import org.hengping.core.overdue.CalendarYear;
import org.hengping.core.overdue.WorkCalendar;
import org.hengping.core.overdue.WorkCalendars;
import org.hengping.workflow.gate.Authority;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The working days of a district (工作日历), for finance, administrators and auditors. */
@Service
@Transactional(readOnly = true)
public class CalendarReading {

    /** From this month on the next year must be known: the State Council's notice is out by then. */
    private static final Month ANNOUNCED_FROM = Month.NOVEMBER;

    private final WorkCalendars calendars;
    private final Authority authority;
    private final Clock clock;

    CalendarReading(WorkCalendars calendars, Authority authority, Clock clock) {
        this.calendars = calendars;
        this.authority = authority;
        this.clock = clock;
    }

    /** The years that are known, the earliest first. */
    public List<CalendarYear> years(long by) {
        return calendars.years(reader(by).districtCode());
    }

    /** The calendar everything is counted by. */
    public WorkCalendar calendar(long by) {
        return calendars.find(reader(by).districtCode());
    }

    public boolean mayChange(long by) {
        return authority.actor(by).is(Role.SYSTEM_ADMINISTRATOR);
    }

    /**
     * Years without data that finance and the administrator must hear of: the running one at any time, the next one from November on.
     * Empty for everybody else.
     */
    public List<Sentence> announcements(long by) {
        Actor actor = authority.actor(by);
        if (!actor.is(Role.SYSTEM_ADMINISTRATOR, Role.FINANCE_OFFICER)) {
            return List.of();
        }
        WorkCalendar calendar = calendars.find(actor.person().districtCode());
        LocalDate today = LocalDate.now(clock);
        List<Sentence> missing = new ArrayList<>();
        if (!calendar.knows(today.getYear())) {
            missing.add(Sentence.of("calendar.missing.now", String.valueOf(today.getYear())));
        }
        if (today.getMonthValue() >= ANNOUNCED_FROM.getValue() && !calendar.knows(today.getYear() + 1)) {
            missing.add(Sentence.of("calendar.missing.next", String.valueOf(today.getYear() + 1)));
        }
        return List.copyOf(missing);
    }

    private Person reader(long by) {
        return authority
                .holding(by, "refusal.financeOnly", Role.SYSTEM_ADMINISTRATOR, Role.FINANCE_OFFICER, Role.AUDITOR)
                .person();
    }
}
