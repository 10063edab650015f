package org.hengping.ui.check;

import java.util.HexFormat;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;

/** Marks the cells of an xlsx: filled, with a comment. */
final class SheetMarks {

    private static final int COMMENT_COLUMNS = 4;
    private static final int COMMENT_ROWS = 6;
    private static final String AUTHOR = "衡评";

    private SheetMarks() {}

    static void put(Workbook workbook, List<Mark> marks) {
        for (Mark mark : marks) {
            Sheet sheet = workbook.getSheet(mark.place().table());
            Row row = sheet == null ? null : sheet.getRow(mark.place().row() - 1);
            if (row != null) {
                mark(workbook, row.getCell(mark.place().column() - 1, MissingCellPolicy.CREATE_NULL_AS_BLANK), mark);
            }
        }
    }

    private static void mark(Workbook workbook, Cell cell, Mark mark) {
        CellStyle style = workbook.createCellStyle();
        style.cloneStyleFrom(cell.getCellStyle());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        if (style instanceof XSSFCellStyle xlsx) {
            byte[] colour = HexFormat.of().parseHex(Mark.colour(mark.worst()));
            xlsx.setFillForegroundColor(new XSSFColor(colour, null));
        }
        cell.setCellStyle(style);
        String before = own(cell);
        cell.removeCellComment();
        CreationHelper make = workbook.getCreationHelper();
        ClientAnchor anchor = make.createClientAnchor();
        anchor.setCol1(cell.getColumnIndex());
        anchor.setCol2(cell.getColumnIndex() + 1 + COMMENT_COLUMNS);
        anchor.setRow1(cell.getRowIndex());
        anchor.setRow2(cell.getRowIndex() + COMMENT_ROWS);
        Comment comment = cell.getSheet().createDrawingPatriarch().createCellComment(anchor);
        comment.setString(make.createRichTextString(before + mark.text()));
        comment.setAuthor(AUTHOR);
        cell.setCellComment(comment);
    }

    /** What the office itself has written there stays; what an earlier check wrote gives way. */
    private static String own(Cell cell) {
        Comment comment = cell.getCellComment();
        return comment == null || AUTHOR.equals(comment.getAuthor())
                ? ""
                : comment.getString().getString() + "\n";
    }
}
