package org.hengping.core.overdue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** The holidays of 2024 to 2026 by the notices 国办发明电〔2023〕7号, 国办发明电〔2024〕12号 and that of 4 November 2025, in few words. */
public final class StateCouncil {

    public static final WorkCalendar CALENDAR = calendar();

    private StateCouncil() {}

    private static WorkCalendar calendar() {
        Set<LocalDate> off = new HashSet<>();
        off(off, "2024-01-01", 1, "2024-02-10", 8, "2024-04-04", 3, "2024-05-01", 5, "2024-06-10", 1, "2024-09-15", 3);
        off(off, "2024-10-01", 7, "2025-01-01", 1, "2025-01-28", 8, "2025-04-04", 3, "2025-05-01", 5, "2025-05-31", 3);
        off(off, "2025-10-01", 8, "2026-01-01", 3, "2026-02-15", 9, "2026-04-04", 3, "2026-05-01", 5, "2026-06-19", 3);
        off(off, "2026-09-25", 3, "2026-10-01", 7);
        Set<LocalDate> worked = new HashSet<>();
        on(worked, "2024-02-04", "2024-02-18", "2024-04-07", "2024-04-28", "2024-05-11", "2024-09-14", "2024-09-29");
        on(worked, "2024-10-12", "2025-01-26", "2025-02-08", "2025-04-27", "2025-09-28", "2025-10-11", "2026-01-04");
        on(worked, "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10");
        return new WorkCalendar(Set.of(2024, 2025, 2026), off, worked);
    }

    private static void off(Set<LocalDate> days, Object... firstDaysAndLengths) {
        for (int i = 0; i < firstDaysAndLengths.length; i += 2) {
            LocalDate first = LocalDate.parse((String) firstDaysAndLengths[i]);
            first.datesUntil(first.plusDays((int) firstDaysAndLengths[i + 1])).forEach(days::add);
        }
    }

    private static void on(Set<LocalDate> days, String... dates) {
        for (String date : dates) {
            days.add(LocalDate.parse(date));
        }
    }
}
