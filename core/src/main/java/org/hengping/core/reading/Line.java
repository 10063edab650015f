package org.hengping.core.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One row of the file, wherever it stands. */
final class Line {

    private static final int LEAST = 3;

    private static final int LONGEST = 200;

    private static final Pattern TOTAL = Pattern.compile(
            "(自评|评价|综合|绩效|指标|最终|单位|部门)*(总分|合计|总计|总得分|得分合计|评分合计|合计得分|总评分|综合得分|总分合计|总分值|自评得分|最终得分)(\\(.*\\))?([:：].*)?");

    private static final Pattern SUBTOTAL = Pattern.compile("(.{0,6})小计(\\(.*\\))?[:：]?");

    private static final Pattern GOAL = Pattern.compile("年度(总体)?(绩效)?目标[\\d一二三四五]{1,2}[:：]?(\\(.*\\))?.{0,30}");

    private static final Pattern FOLLOWS = Pattern.compile("注[:：.、\\d].*|偏差大或.*|.*(签字|签名|签章|盖章|签批).*"
            + "|(备注|说明|填表说明|填报说明|(评价|自评|评分|绩效自评)(结论|等级|情况|结果)|存在(的)?(主要)?(问题|不足)|改进措施|整改措施|下一步.{0,10}"
            + "|(填报|填表|制表|经办|审核|复核)人|(项目|财务|部门|单位|主管)(主要)?(负责人|领导)|联系(人|电话)|(填报|填表)(日期|时间)"
            + "|(财政|主管|业务)?(部门|股室|科室)?(审核|复核)?意见|总体评价|其他(需要|需)?说明.{0,8}|主要经验.{0,10})([:：(].*)?");

    private static final Pattern PAGE_MARK = Pattern.compile(
            "[-—–]+\\d{1,3}[-—–]+|第\\d{1,3}页|共\\d{1,3}页|第\\d{1,3}页[,，/]?共\\d{1,3}页|\\d{1,3}/\\d{1,3}|\\(?续表\\)?|.{0,30}自评表\\(续\\)|.{0,30}自评表续表?");

    private static final Pattern TITLE = Pattern.compile(".{0,40}自评表(\\(20\\d{2}年度?\\))?|\\(20\\d{2}年度?\\)");

    private final String grid;
    private final List<Cell> cells;
    private final boolean placed;
    private final List<Cell> filled;
    private @Nullable String key;

    /**
     * @param grid name of its table or sheet
     * @param placed whether its cells are known to stand under those of the same column of other lines
     */
    Line(String grid, List<Cell> cells, boolean placed) {
        this.grid = grid;
        this.cells = List.copyOf(cells);
        this.placed = placed;
        this.filled = this.cells.stream().filter(cell -> !cell.blank()).toList();
    }

    String grid() {
        return grid;
    }

    List<Cell> cells() {
        return cells;
    }

    boolean placed() {
        return placed;
    }

    /** A line of a table that came with spaces between its cells instead of tabs. */
    Line spaced() {
        if (!placed || filled().size() != 1 || filled().getFirst().text().length() > LONGEST) {
            return this;
        }
        Cell only = filled().getFirst();
        List<Cell> parts = Stream.of(only.text().strip().split("[ \\u00a0\\u3000]+"))
                .map(part -> new Cell(only.row(), only.column(), part))
                .toList();
        long known = parts.stream()
                .filter(part -> Figures.rate(part.text()).isPresent()
                        || part.money().isPresent()
                        || part.head().isPresent())
                .count();
        return known < LEAST ? this : new Line(grid, numbered(parts), false);
    }

    private static List<Cell> numbered(List<Cell> parts) {
        return IntStream.range(0, parts.size())
                .mapToObj(i -> new Cell(parts.get(i).row(), i + 1, parts.get(i).text()))
                .toList();
    }

    /** The place of one of its cells, such as {@code 表1 R12 C7}. */
    String where(Cell cell) {
        return grid + " " + cell.where();
    }

    String where() {
        return cells.isEmpty() ? grid : grid + " R" + cells.getFirst().row();
    }

    /** The cells that say something. */
    List<Cell> filled() {
        return filled;
    }

    boolean empty() {
        return filled().isEmpty();
    }

    /** The line of the sums. */
    boolean total() {
        return TOTAL.matcher(first()).matches();
    }

    /** A sum of some rows, which is no row. */
    boolean subtotal() {
        return filled().stream().limit(3).anyMatch(cell -> SUBTOTAL.matcher(cell.key())
                .matches());
    }

    /** Which goal the rows that follow belong to: 年度目标2：（40分）. */
    boolean goal() {
        return GOAL.matcher(first()).matches();
    }

    /** Notes, conclusions and signatures, which stand below the table. */
    boolean follows() {
        return FOLLOWS.matcher(first()).matches();
    }

    /** What a page break leaves between two rows; in text also a number by itself. */
    boolean pageNumber() {
        return pageMark()
                || (filled().size() == 1 && TITLE.matcher(first()).matches())
                || (!placed && filled().size() == 1 && first().matches("\\d{1,3}"));
    }

    boolean pageMark() {
        return filled().stream().allMatch(cell -> PAGE_MARK.matcher(cell.key()).matches());
    }

    /** All its numbers that can be points. */
    List<BigDecimal> figures() {
        return filled.stream()
                .flatMap(cell -> Figures.points(cell.text()).stream())
                .toList();
    }

    /** The last number of the line, also one that follows the label: 总分：97.6. */
    Optional<BigDecimal> lastFigure() {
        return Figures.points(filled().getLast().text().replaceFirst("^.*[:：]", ""));
    }

    private String first() {
        return filled().getFirst().key();
    }

    /** All of it, for recognising. */
    String key() {
        if (key == null) {
            key = cells.stream().map(cell -> cell.key()).collect(Collectors.joining(" "));
        }
        return key;
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
