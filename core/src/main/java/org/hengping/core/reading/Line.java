package org.hengping.core.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One row of the file, wherever it stands.
 *
 * @param grid name of its table or sheet
 * @param placed whether its cells are known to stand under those of the same column of other lines
 */
record Line(String grid, List<Cell> cells, boolean placed) {

    /** The place of one of its cells, such as {@code 表1 R12 C7}. */
    String where(Cell cell) {
        return grid + " " + cell.where();
    }

    String where() {
        return cells.isEmpty() ? grid : grid + " R" + cells.getFirst().row();
    }

    /** The cells that say something. */
    List<Cell> filled() {
        return cells.stream().filter(cell -> !cell.blank()).toList();
    }

    boolean empty() {
        return filled().isEmpty();
    }

    /** The line of the sums. */
    boolean total() {
        return begins("总分|合计|总计|自评总分|总得分|小计总分");
    }

    /** Notes, conclusions and signatures, which stand below the table. */
    boolean follows() {
        return begins("(备注|注)[:：.]?.*|评价结论|存在问题|偏差大或.*|填报人.*|项目负责人.*|财务负责人.*|单位主要负责人.*|联系(人|电话).*");
    }

    private boolean begins(String pattern) {
        return Labels.key(filled().getFirst().text()).matches(pattern);
    }

    /** All of it, for recognising. */
    String key() {
        return cells.stream().map(cell -> Labels.key(cell.text())).collect(Collectors.joining(" "));
    }

    /** The cell that covers a column of the file. */
    Optional<Cell> at(int column) {
        return cells.stream()
                .filter(cell -> cell.column() <= column)
                .reduce((before, after) -> after)
                .filter(cell -> cell.column() == column || covers(cell, column));
    }

    private boolean covers(Cell cell, int column) {
        return cells.stream().noneMatch(other -> other.column() > cell.column() && other.column() <= column);
    }
}
