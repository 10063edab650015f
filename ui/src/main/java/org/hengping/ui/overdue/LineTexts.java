package org.hengping.ui.overdue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.hengping.core.overdue.LastReminder;
import org.hengping.ui.words.Moments;
import org.hengping.ui.words.Wording;
import org.hengping.workflow.board.BoardLine;
import org.hengping.workflow.board.BoardSeat;

/**
 * The words of a line of the board, for the screen and for files.
 *
 * @param on the day late counts as of
 */
record LineTexts(Wording words, LocalDate on) {

    /** How late, or how soon due. */
    String late(BoardLine line) {
        if (line.late()) {
            return words.t("board.late", line.distance());
        }
        if (line.distance() < 0) {
            return words.t("board.left", -line.distance());
        }
        return words.t(line.dueOn().isBefore(on) ? "board.over" : "board.today");
    }

    /** Name, with the absent person it stands in for, or that the review was taken over. */
    String name(BoardSeat seat) {
        String name =
                seat.onBehalfOf().isEmpty() ? seat.name() : words.t("board.behalf", seat.name(), seat.onBehalfOf());
        return seat.tookOver() ? words.t("board.tookOver", name) : name;
    }

    /** All of a desk with their phones; says so where nobody holds the duty. */
    String desk(BoardLine line) {
        return line.desk().isEmpty()
                ? words.t("board.nobody")
                : line.desk().stream()
                        .map(seat -> (name(seat) + " " + seat.phone()).strip())
                        .collect(Collectors.joining("、"));
    }

    /** For a list on the screen: name, phone, and what a telephone dials. */
    List<List<String>> seats(BoardLine line) {
        return line.desk().stream()
                .map(seat ->
                        List.of(name(seat), seat.phone(), "tel:" + seat.phone().replaceAll("[^0-9+*#]", "")))
                .toList();
    }

    String since(BoardLine line) {
        return Moments.day(line.row().since(), on);
    }

    String due(BoardLine line) {
        return line.dueOn().getYear() == on.getYear()
                ? Moments.day(line.dueOn())
                : line.dueOn().toString();
    }

    String last(BoardLine line) {
        LastReminder last = line.last();
        if (last == null) {
            return words.t("board.never");
        }
        String day = Moments.day(last.at(), on);
        return last.byName().isEmpty() ? words.t("board.digest", day) : words.t("board.byHand", day, last.byName());
    }

    String step(BoardLine line) {
        return words.t("step." + line.step());
    }
}
