package org.hengping.ui.overdue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.hengping.ui.sheet.Column;
import org.hengping.ui.sheet.ListBook;
import org.hengping.ui.sheet.ListSheet;
import org.hengping.ui.words.Moments;
import org.hengping.workflow.board.BoardLine;

/** The lines of the board as xlsx. */
record BoardSheet(LineTexts texts) {

    static byte[] write(Stream<BoardLine> lines, LineTexts texts) throws IOException {
        ListSheet<BoardLine> sheet = ListSheet.of(texts.words().t("board.sheet"), new BoardSheet(texts).columns());
        return ListBook.of(sheet.firstColumnStays().filtered(), lines);
    }

    private List<Column<BoardLine>> columns() {
        return List.of(
                Column.text(head("department"), 34, line -> line.row().departmentName()),
                Column.text(head("group"), 14, line -> line.row().group()),
                Column.text(head("step"), 14, texts::step),
                Column.text(head("late"), 16, texts::late),
                Column.whole(head("days"), 8, BoardLine::distance),
                Column.text(head("desk"), 40, texts::desk),
                Column.text(head("since"), 18, line -> Moments.minute(line.row().since())),
                Column.day(head("due"), 13, BoardLine::dueOn),
                Column.text(head("last"), 26, texts::last));
    }

    private String head(String column) {
        return texts.words().t("board.column." + column);
    }
}
