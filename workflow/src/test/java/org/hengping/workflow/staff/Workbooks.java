package org.hengping.workflow.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hengping.core.reading.Cell;
import org.hengping.core.reading.Grid;
import org.hengping.core.review.Refusal;
import org.hengping.workflow.Office;

/** Sheets of departments, people and duties, as rows of cells between bars. */
public final class Workbooks {

    private Workbooks() {}

    public static String heads(String sheet) {
        return Map.of("部门", "名称|简称|分组", "人员", "登录名|姓名|电话|邮箱", "职责", "登录名|职责|部门|起|止")
                .get(sheet);
    }

    public static Grid sheet(String name, String... rows) {
        List<List<Cell>> cells = new ArrayList<>();
        for (int r = 0; r < rows.length; r++) {
            String[] texts = rows[r].split("\\|", -1);
            List<Cell> row = new ArrayList<>();
            for (int c = 0; c < texts.length; c++) {
                row.add(new Cell(r + 1, c + 1, texts[c]));
            }
            cells.add(row);
        }
        return new Grid(name, cells);
    }

    /** Takes a sheet of duties over, or refuses it for the first of its mistakes. */
    public static void take(Office office, long by, String... rows) {
        StaffImport imports = office.get(StaffImport.class);
        String[] lines = Stream.concat(Stream.of(heads("职责")), Stream.of(rows)).toArray(String[]::new);
        List<Grid> workbook = List.of(sheet("职责", lines));
        Preview preview = imports.check(by, workbook);
        preview.errors().stream().findFirst().ifPresent(error -> {
            throw new Refusal.NotPermitted(error.what());
        });
        imports.carryOut(by, workbook, preview, () -> {
            throw new AssertionError("nobody is new");
        });
    }
}
