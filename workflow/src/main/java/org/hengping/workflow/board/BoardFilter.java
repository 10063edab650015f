package org.hengping.workflow.board;

import org.hengping.core.overdue.Step;
import org.hengping.core.overdue.Urgency;
import org.jspecify.annotations.Nullable;

/**
 * What the board is narrowed to.
 *
 * @param roundId {@code null} for the running round with the most late forms, or else one under way
 * @param step {@code null} for all
 * @param group empty for all
 * @param typed part of a department's name, short name or pinyin; empty for all
 */
public record BoardFilter(@Nullable Long roundId, @Nullable Step step, Urgency urgency, String group, String typed) {

    /** All that are late in the running round. */
    public static final BoardFilter LATE = new BoardFilter(null, null, Urgency.LATE, "", "");

    public BoardFilter of(@Nullable Long otherRound) {
        return new BoardFilter(otherRound, step, urgency, group, typed);
    }

    public BoardFilter at(@Nullable Step otherStep) {
        return new BoardFilter(roundId, otherStep, urgency, group, typed);
    }

    public BoardFilter with(Urgency otherUrgency) {
        return new BoardFilter(roundId, step, otherUrgency, group, typed);
    }

    public BoardFilter in(String otherGroup) {
        return new BoardFilter(roundId, step, urgency, otherGroup, typed);
    }

    public BoardFilter called(String text) {
        return new BoardFilter(roundId, step, urgency, group, text);
    }
}
