package org.hengping.workflow.board;

import java.time.LocalDate;
import java.util.List;
import org.hengping.core.overdue.BoardRow;
import org.hengping.core.overdue.LastReminder;
import org.hengping.core.overdue.Step;
import org.jspecify.annotations.Nullable;

/**
 * One line of the desk board: which department, which step, on whose desk, since when, due when, how late, last reminder.
 *
 * @param desk who can do the next act; empty where nobody holds the duty
 * @param dueOn last day of the step, moved off holidays
 * @param distance working days late; below 0 the working days that are left
 * @param last {@code null} where nobody was reminded of the present step
 */
public record BoardLine(
        BoardRow row,
        Step step,
        List<BoardSeat> desk,
        LocalDate dueOn,
        int distance,
        @Nullable LastReminder last) {

    public BoardLine {
        desk = List.copyOf(desk);
    }

    public boolean late() {
        return distance > 0;
    }
}
