package org.hengping.ui.check;

import java.math.BigInteger;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFComments;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;

/** Marks the cells of a docx: shaded, with a comment. */
final class WordMarks {

    private WordMarks() {}

    static void put(XWPFDocument document, List<Mark> marks, ZonedDateTime at) {
        Map<CellPlace, Mark> byPlace = marks.stream().collect(Collectors.toMap(Mark::place, Function.identity()));
        XWPFComments comments =
                document.getDocComments() == null ? document.createComments() : document.getDocComments();
        int next = comments.getComments().size() + 1000;
        int tables = 0;
        for (XWPFTable table : document.getTables()) {
            tables++;
            for (int r = 0; r < table.getRows().size(); r++) {
                int column = 1;
                for (XWPFTableCell cell : row(table, r).getTableCells()) {
                    Mark mark = byPlace.get(new CellPlace("表" + tables, r + 1, column));
                    if (mark != null) {
                        XWPFComment comment = comments.createComment(BigInteger.valueOf(next++));
                        comment.setDate(GregorianCalendar.from(at));
                        mark(cell, mark, comment);
                    }
                    column += width(cell);
                }
            }
        }
    }

    private static XWPFTableRow row(XWPFTable table, int index) {
        return table.getRows().get(index);
    }

    private static void mark(XWPFTableCell cell, Mark mark, XWPFComment comment) {
        cell.setColor(Mark.colour(mark.worst()));
        comment.setAuthor("衡评");
        comment.setInitials("衡");
        for (String line : mark.text().split("\n")) {
            comment.createParagraph().createRun().setText(line);
        }
        XWPFParagraph paragraph = cell.getParagraphs().isEmpty()
                ? cell.addParagraph()
                : cell.getParagraphs().getFirst();
        BigInteger id = new BigInteger(comment.getId());
        paragraph.getCTP().addNewCommentRangeStart().setId(id);
        paragraph.getCTP().addNewCommentRangeEnd().setId(id);
        paragraph.createRun().getCTR().addNewCommentReference().setId(id);
    }

    private static int width(XWPFTableCell cell) {
        CTTcPr properties = cell.getCTTc().getTcPr();
        return properties != null && properties.isSetGridSpan()
                ? properties.getGridSpan().getVal().intValue()
                : 1;
    }
}
