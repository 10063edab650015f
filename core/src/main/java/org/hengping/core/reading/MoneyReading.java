package org.hengping.core.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hengping.core.form.FilePlace;
import org.hengping.core.form.FundingLine;
import org.hengping.core.form.Piece.BudgetExecution;
import org.hengping.core.form.PieceId;
import org.hengping.core.indicator.Amount;
import org.hengping.core.indicator.Score;
import org.hengping.core.lexicon.Words;
import org.jspecify.annotations.Nullable;

/** Reads the money table: the yearly total and its sources. */
final class MoneyReading {

    private static final int LONGEST_NAME = 40;

    /** A total without a name stands right below the heads. */
    private static final int NEAR = 3;

    private final MoneyHeads heads;
    private final List<FundingLine> sources = new ArrayList<>();
    private final List<FundingLine> uses = new ArrayList<>();
    private @Nullable FundingLine total;
    private @Nullable BigDecimal selfScore;
    private @Nullable Score maxScore;
    private @Nullable BigDecimal rate;
    private @Nullable Integer nameAt;
    private final Map<String, FilePlace> places = new HashMap<>();

    private MoneyReading(MoneyHeads heads) {
        this.heads = heads;
    }

    static MoneyReading of(List<GridLine> lines) {
        MoneyReading reading = new MoneyReading(MoneyHeads.of(lines));
        reading.points(lines);
        int at = reading.heads.next();
        while (at < lines.size()) {
            boolean money = reading.row(lines.get(at), at < reading.heads.next() + NEAR);
            if (!money && reading.total != null) {
                break;
            }
            at++;
        }
        if (reading.total == null) {
            reading.pairs(lines);
        }
        return reading;
    }

    /** Layouts that put each figure beside its own label. */
    private void pairs(List<GridLine> lines) {
        MoneyPairs pairs = MoneyPairs.of(lines);
        total = pairs.total(heads.yuan()).orElse(null);
        if (total != null) {
            places.putAll(pairs.places());
            selfScore = pairs.text(MoneyColumn.SCORE)
                    .flatMap(PrintedNumbers::points)
                    .orElse(null);
            maxScore = pairs.text(MoneyColumn.MAX_SCORE)
                    .flatMap(PrintedNumbers::score)
                    .orElse(maxScore);
            rate = pairs.text(MoneyColumn.RATE).flatMap(PrintedNumbers::rate).orElse(null);
        }
    }

    BudgetExecution budget() {
        return new BudgetExecution(
                Objects.requireNonNullElse(total, FundingLine.blank("年度资金总额")),
                shown(sources.isEmpty() ? uses : sources),
                selfScore == null ? null : new Score(selfScore));
    }

    private List<FundingLine> shown(List<FundingLine> lines) {
        FundingLine whole = total;
        return whole == null ? lines : NestedSources.top(lines, whole);
    }

    boolean found() {
        return total != null;
    }

    /** Printed execution rate. */
    @Nullable
    BigDecimal rate() {
        return rate;
    }

    /** Printed execution score. */
    @Nullable
    BigDecimal selfScore() {
        return selfScore;
    }

    @Nullable
    Score maxScore() {
        return maxScore;
    }

    Map<String, FilePlace> places() {
        return places;
    }

    private void placed(GridLine line) {
        places.put(PieceId.BUDGET.value(), line.where());
        for (MoneyColumn money : List.of(
                MoneyColumn.MAX_SCORE,
                MoneyColumn.RATE,
                MoneyColumn.SCORE,
                MoneyColumn.EXECUTED,
                MoneyColumn.TRANSFER,
                budgetHead())) {
            cell(line, money)
                    .ifPresent(cell ->
                            places.put(PieceId.BUDGET + "." + money.column().id(), line.where(cell)));
        }
    }

    /** Layouts without a column for points name those of execution in the label of the table: 预算执行情况（20分）. */
    private void points(List<GridLine> lines) {
        String all =
                lines.stream().map(GridLine::key).collect(Collectors.joining()).replace(" ", "");
        maxScore = Words.EXECUTION_POINTS
                .asked(all)
                .map(points -> Score.of(points.getFirst()))
                .orElse(null);
    }

    /** Whether a cell names a line of the money table. */
    static boolean named(Cell cell) {
        return cell.key().length() <= LONGEST_NAME && Words.MONEY_LINE.is(name(cell));
    }

    private static String name(Cell cell) {
        return Words.MONEY_LINE_BESIDE.without(cell.key());
    }

    private boolean row(GridLine line, boolean near) {
        List<Cell> filled = line.filled();
        Optional<Cell> name =
                filled.stream().limit(3).filter(MoneyReading::named).reduce((before, after) -> after);
        boolean bare = near
                && total == null
                && name.isEmpty()
                && !filled.isEmpty()
                && figure(line, MoneyColumn.EXECUTED) != null;
        if (name.isEmpty() && !bare) {
            return false;
        }
        String label = name.map(MoneyReading::name).orElse("年度资金总额");
        FundingLine read = new FundingLine(
                label,
                figure(line, budgetHead()),
                figure(line, MoneyColumn.EXECUTED),
                figure(line, MoneyColumn.TRANSFER));
        if (total == null && (bare || Words.MONEY_TOTAL.is(label))) {
            total = read;
            selfScore = PrintedNumbers.points(text(line, MoneyColumn.SCORE)).orElse(null);
            maxScore = PrintedNumbers.score(text(line, MoneyColumn.MAX_SCORE)).orElse(maxScore);
            rate = PrintedNumbers.rate(text(line, MoneyColumn.RATE)).orElse(null);
            placed(line);
            nameAt = name.map(cell -> cell.column() + shift(line)).orElse(null);
        } else {
            (Words.MONEY_USE.is(label) ? uses : sources).add(read);
        }
        return true;
    }

    private MoneyColumn budgetHead() {
        return heads.columns().containsKey(MoneyColumn.BUDGET) ? MoneyColumn.BUDGET : MoneyColumn.INITIAL;
    }

    private @Nullable Amount figure(GridLine line, MoneyColumn money) {
        boolean yuan = heads.yuan() || Words.IN_YUAN.in(line.key());
        return PrintedNumbers.amount(text(line, money), yuan).orElse(null);
    }

    private String text(GridLine line, MoneyColumn money) {
        return cell(line, money).map(cell -> CellText.value(cell.text())).orElse("");
    }

    private Optional<Cell> cell(GridLine line, MoneyColumn money) {
        Integer column = heads.columns().get(money);
        if (column == null) {
            return Optional.empty();
        }
        return line.placed() ? line.at(column - shift(line)) : inOrder(line, column);
    }

    /** How far a line lies to the left of the heads: names stand under each other, else figures do. */
    private int shift(GridLine line) {
        Integer known = nameAt;
        Optional<Integer> own = line.filled().stream()
                .filter(MoneyReading::named)
                .map(Cell::column)
                .findFirst();
        if (known != null && own.isPresent()) {
            return known - own.get();
        }
        int last = heads.columns().values().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        int end = line.cells().getLast().column();
        return end < last && line.cells().size() < heads.width() ? last - end : 0;
    }

    /** Where columns are lost, the figures follow the name in the order of the heads. */
    private Optional<Cell> inOrder(GridLine line, int column) {
        int figure = (int) heads.columns().entrySet().stream()
                .filter(head -> head.getKey() != MoneyColumn.NAME && head.getValue() < column)
                .count();
        List<Cell> cells = line.cells();
        int name = 0;
        while (name < cells.size() && !named(cells.get(name))) {
            name++;
        }
        return cells.stream()
                .skip((name == cells.size() ? 0 : name + 1L) + figure)
                .findFirst();
    }
}
