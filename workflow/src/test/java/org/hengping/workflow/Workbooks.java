package org.hengping.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hengping.core.reading.Cell;
import org.hengping.core.reading.Grid;

/** Sheets of departments, people and duties, as rows of cells between bars. */
final class Workbooks {

    private Workbooks() {}

    static String heads(String sheet) {
        return Map.of("部门", "名称|简称|分组", "人员", "登录名|姓名|电话|邮箱", "职责", "登录名|职责|部门|起|止")
                .get(sheet);
    }

    static Grid sheet(String name, String... rows) {
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
}
