package org.hengping.workflow.staff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hengping.core.Sentence;
import org.hengping.core.reading.Cell;
import org.hengping.core.reading.Grid;

/**
 * A workbook of departments, people and duties as it was read: the sheets it must have by name, the columns of each by their heads in
 * the first row, in any order. Empty rows are passed over.
 */
final class StaffBook {

    static final String DEPARTMENTS = "部门";
    static final String PEOPLE = "人员";
    static final String DUTIES = "职责";

    /** The columns of each sheet, in the order of the template. */
    static final Map<String, List<String>> COLUMNS = columns();

    private final StaffErrors errors;
    private final Map<String, List<StaffLine>> sheets = new LinkedHashMap<>();

    private StaffBook(StaffErrors errors) {
        this.errors = errors;
    }

    /** @param errors takes what is wrong with sheets and heads */
    static StaffBook of(List<Grid> grids, StaffErrors errors) {
        StaffBook book = new StaffBook(errors);
        COLUMNS.forEach((sheet, columns) -> grids.stream()
                .filter(grid -> grid.name().strip().equals(sheet))
                .findFirst()
                .ifPresent(grid -> book.sheets.put(sheet, book.lines(sheet, grid))));
        if (book.sheets.isEmpty()) {
            errors.add(new Located("", 0, 0, Sentence.of("import.noSheet")));
        }
        return book;
    }

    List<StaffLine> lines(String sheet) {
        return sheets.getOrDefault(sheet, List.of());
    }

    private List<StaffLine> lines(String sheet, Grid grid) {
        Map<String, Integer> heads = new LinkedHashMap<>();
        List<StaffLine> lines = new ArrayList<>();
        for (List<Cell> row : grid.rows()) {
            boolean blank = row.stream().allMatch(cell -> cell.text().isBlank());
            if (!blank && heads.isEmpty()) {
                heads.putAll(heads(sheet, row));
            } else if (!blank) {
                lines.add(new StaffLine(sheet, row.getFirst().row(), heads, texts(row)));
            }
        }
        return lines;
    }

    private Map<String, Integer> heads(String sheet, List<Cell> row) {
        List<String> known = COLUMNS.getOrDefault(sheet, List.of());
        Map<String, Integer> heads = new LinkedHashMap<>();
        for (Cell cell : row) {
            String head = cell.text().replaceAll("\\s+", "");
            boolean repeated = heads.containsKey(head);
            if (!head.isEmpty() && (repeated || !known.contains(head))) {
                wrong(sheet, cell, repeated ? "import.headTwice" : "import.headUnknown", head, joined(known));
            }
            heads.putIfAbsent(head, cell.column());
        }
        known.stream()
                .filter(column -> !heads.containsKey(column))
                .forEach(column -> wrong(sheet, row.getFirst(), "import.headMissing", column));
        return heads;
    }

    private void wrong(String sheet, Cell cell, String key, Object... arguments) {
        errors.add(new Located(sheet, cell.row(), cell.column(), Sentence.of(key, arguments)));
    }

    private static String joined(List<String> columns) {
        return String.join("、", columns);
    }

    private static Map<Integer, String> texts(List<Cell> row) {
        Map<Integer, String> texts = new LinkedHashMap<>();
        row.forEach(cell -> texts.put(cell.column(), cell.text().strip()));
        return texts;
    }

    private static Map<String, List<String>> columns() {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        columns.put(DEPARTMENTS, List.of("名称", "简称", "分组"));
        columns.put(PEOPLE, List.of("登录名", "姓名", "电话", "邮箱"));
        columns.put(DUTIES, List.of("登录名", "职责", "部门", "起", "止"));
        return columns;
    }
}
