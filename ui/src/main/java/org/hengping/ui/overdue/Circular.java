package org.hengping.ui.overdue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengping.core.overdue.Step;
import org.hengping.core.overdue.Urgency;
import org.hengping.core.review.Stage;
import org.hengping.ui.words.Wording;
import org.hengping.workflow.board.Board;
import org.hengping.workflow.board.BoardLine;

/**
 * The overdue circular (通报): an official letter that names the departments that are late, by step and days.
 *
 * @param to whom it is sent to (主送)
 * @param paragraphs the text
 * @param rows of the list of those late, without its head
 * @param from the office that signs it (落款)
 */
record Circular(
        String title,
        String to,
        List<String> paragraphs,
        String listTitle,
        List<String> heads,
        List<List<String>> rows,
        String from,
        String date) {

    Circular {
        paragraphs = List.copyOf(paragraphs);
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    /** As the board has it now. */
    static Circular of(Board board, List<BoardLine> late, Wording words) {
        String year = String.valueOf(board.round().fiscalYear());
        LineTexts texts = new LineTexts(words, board.on());
        List<List<String>> rows = new ArrayList<>();
        for (BoardLine line : late) {
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    line.row().departmentName(),
                    texts.step(line),
                    line.dueOn().toString(),
                    String.valueOf(line.distance())));
        }
        return new Circular(
                words.t("board.circular.title", year),
                words.t("board.circular.to"),
                paragraphs(board, words, year),
                words.t("board.circular.list"),
                Stream.of("number", "department", "step", "due", "days")
                        .map(head -> words.t("board.circular.column." + head))
                        .toList(),
                rows,
                words.t("board.circular.from", board.district().name()),
                date(board, words));
    }

    /** With what a person changed in it. */
    Circular edited(String newTitle, String newTo, String text, String newFrom, String newDate) {
        return new Circular(
                newTitle.strip(),
                newTo.strip(),
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList(),
                listTitle,
                heads,
                rows,
                newFrom.strip(),
                newDate.strip());
    }

    /** For the clipboard: the text, and the list with tabs, as a spreadsheet takes it. */
    String plain() {
        String list = Stream.concat(Stream.of(heads), rows.stream())
                .map(row -> String.join("\t", row))
                .collect(Collectors.joining("\n"));
        String text = paragraphs.stream().map(line -> "　　" + line).collect(Collectors.joining("\n"));
        return String.join("\n", title, "", to, text, "", from, date, "", listTitle, list) + "\n";
    }

    private static List<String> paragraphs(Board board, Wording words, String year) {
        int late = board.count(null, Urgency.LATE);
        int done = board.sums().at(Stage.APPROVED) + board.sums().at(Stage.DISCLOSED);
        String steps = Stream.of(Step.values())
                .filter(step -> board.count(step, Urgency.LATE) > 0)
                .map(step -> words.t(
                        "board.circular.step", words.t("step." + step), number(board.count(step, Urgency.LATE))))
                .collect(Collectors.joining(words.t("board.circular.and")));
        return List.of(
                words.t("board.circular.opening", year, date(board, words)),
                words.t(
                        "board.circular.overall",
                        number(board.sums().total()),
                        number(done),
                        number(late),
                        number(board.longest(null))),
                words.t(
                        "board.circular.bySteps",
                        steps,
                        number(board.count(null, Urgency.LATE_TO_3)),
                        number(board.count(null, Urgency.LATE_TO_10)),
                        number(board.count(null, Urgency.LATE_OVER_10))),
                words.t("board.circular.demand"),
                words.t("board.circular.calendar"));
    }

    private static String date(Board board, Wording words) {
        return words.t(
                "board.circular.date",
                number(board.on().getYear()),
                number(board.on().getMonthValue()),
                number(board.on().getDayOfMonth()));
    }

    private static String number(int number) {
        return String.valueOf(number);
    }
}
