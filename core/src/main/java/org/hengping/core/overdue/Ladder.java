package org.hengping.core.overdue;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

/**
 * On which working days before and after its due day a task is reminded of by itself. It is climbed anew with each entry of the ledger, so
 * a form that comes back begins again at the bottom.
 *
 * @param before working days before the due day, each from 1
 * @param onTheDay whether on the due day itself
 * @param after working days after it, each from 1
 * @param every after the last of these, again and again so many working days later; 0 for never again
 */
public record Ladder(List<Integer> before, boolean onTheDay, List<Integer> after, int every) {

    /** 3 and 1 working days before, on the day, 1, 3 and 5 after it, and then every 5. */
    public static final Ladder USUAL = new Ladder(List.of(3, 1), true, List.of(1, 3, 5), 5);

    private static final int FARTHEST = 250;

    public Ladder {
        before = List.copyOf(new TreeSet<>(before)).reversed();
        after = List.copyOf(new TreeSet<>(after));
        if (!before.stream().allMatch(Ladder::possible) || !after.stream().allMatch(Ladder::possible)) {
            throw new IllegalArgumentException("A rung is 1 to " + FARTHEST + " working days away: " + before + after);
        }
        if (every < 0 || every > FARTHEST) {
            throw new IllegalArgumentException("Every " + every + " working days");
        }
    }

    /** Whether a task is to be reminded of on a day. Never on a day off. */
    public boolean due(LocalDate dueOn, LocalDate today, WorkCalendar calendar) {
        return calendar.working(today) && rung(distance(dueOn, today, calendar));
    }

    /** Working days from the due day, moved off a holiday, to a working day: negative before it, 0 on it, else how late. */
    public static int distance(LocalDate dueOn, LocalDate today, WorkCalendar calendar) {
        return calendar.between(calendar.onOrAfter(dueOn), today);
    }

    private boolean rung(int distance) {
        if (distance < 0) {
            return before.contains(-distance);
        }
        if (distance == 0) {
            return onTheDay;
        }
        int last = after.isEmpty() ? 0 : after.getLast();
        return after.contains(distance) || (every > 0 && distance > last && (distance - last) % every == 0);
    }

    private static boolean possible(int days) {
        return days >= 1 && days <= FARTHEST;
    }
}
