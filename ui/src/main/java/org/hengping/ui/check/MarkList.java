package org.hengping.ui.check;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.hengping.ui.sheet.Column;
import org.hengping.ui.sheet.DocxText;
import org.hengping.ui.sheet.ListBook;
import org.hengping.ui.sheet.ListSheet;
import org.hengping.ui.sheet.Look;
import org.hengping.ui.words.Wording;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;

/** The list of findings at the end of a marked file: in a docx after everything else, in an xlsx as a sheet of its own. */
final class MarkList {

    private static final List<String> HEADS = List.of("number", "level", "where", "message");
    private static final int[] WIDTHS = {6, 8, 26, 90};
    private static final int COLOURED = 2;
    private static final int LETTERS = 9;

    /** Between the usual margins of A4, in twentieths of a point. */
    private static final int A4 = 9026;

    private static final String HEAD_COLOUR = "F2F2F2";

    private MarkList() {}

    private static List<String> heads(Wording words) {
        return HEADS.stream().map(head -> words.t("check.column." + head)).toList();
    }

    /** A list from an earlier check gives way. */
    static void add(XWPFDocument document, List<MarkEntry> entries, Wording words) {
        remove(document, words.t("check.list.title"));
        XWPFParagraph title = document.createParagraph();
        title.setSpacingBefore(240);
        DocxText.write(title.createRun(), words.t("check.list.title"), LETTERS, true);
        DocxText.write(document.createParagraph().createRun(), words.t("check.list.colours"), LETTERS, false);
        XWPFTable table = document.createTable(entries.size() + 1, HEADS.size());
        List<Integer> widths = widths(document);
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        widths.forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
        table.setWidth(widths.stream().mapToInt(Integer::intValue).sum());
        table.getRow(0).setRepeatHeader(true);
        fill(table.getRow(0), heads(words), HEAD_COLOUR, widths);
        for (MarkEntry entry : entries) {
            fill(table.getRow(entry.number()), entry.cells(words), Mark.colour(entry.level()), widths);
        }
    }

    private static void remove(XWPFDocument document, String title) {
        List<IBodyElement> parts = document.getBodyElements();
        int from = 0;
        while (from < parts.size()
                && !(parts.get(from) instanceof XWPFParagraph paragraph
                        && paragraph.getText().equals(title))) {
            from++;
        }
        for (int i = parts.size() - 1; i >= from; i--) {
            document.removeBodyElement(i);
        }
    }

    /** Of the columns, in twentieths of a point: together what the page of the document has between its margins. */
    private static List<Integer> widths(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().getSectPr();
        int page = A4;
        if (section != null && section.isSetPgSz() && section.isSetPgMar()) {
            CTPageMar margins = section.getPgMar();
            page = twips(section.getPgSz().getW()) - twips(margins.getLeft()) - twips(margins.getRight());
        }
        int letters = IntStream.of(WIDTHS).sum();
        int width = page;
        return IntStream.of(WIDTHS).mapToObj(share -> width * share / letters).toList();
    }

    private static int twips(Object length) {
        return length instanceof BigInteger number ? number.intValue() : 0;
    }

    private static void fill(XWPFTableRow row, List<String> texts, String colour, List<Integer> widths) {
        row.setCantSplitRow(true);
        for (int i = 0; i < texts.size(); i++) {
            XWPFTableCell cell = row.getCell(i);
            cell.setWidth(String.valueOf(widths.get(i)));
            if (i < COLOURED) {
                cell.setColor(colour);
            }
            DocxText.write(cell.getParagraphs().getFirst().createRun(), texts.get(i), LETTERS, false);
        }
    }

    /** A list from an earlier check gives way. */
    static void add(Workbook workbook, List<MarkEntry> entries, Wording words) {
        String name = words.t("check.list.sheet");
        if (workbook.getSheet(name) != null) {
            workbook.removeSheetAt(workbook.getSheetIndex(name));
        }
        ListSheet<MarkEntry> list = ListSheet.of(name, columns(words))
                .look(Look.FRAMED)
                .noted(words.t("check.list.title") + "　" + words.t("check.list.colours"));
        ListBook.add(workbook, list, entries.stream());
    }

    /** Number and level have the colour of the marks. */
    private static List<Column<MarkEntry>> columns(Wording words) {
        List<String> heads = heads(words);
        return IntStream.range(0, WIDTHS.length)
                .mapToObj(i -> Column.<MarkEntry>text(heads.get(i), WIDTHS[i], entry -> entry.cells(words)
                                .get(i))
                        .shaded(entry -> i < COLOURED ? Mark.colour(entry.level()) : ""))
                .toList();
    }
}
