package org.hengping.core.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hengping.core.form.FundingLine;
import org.hengping.core.form.Piece.BudgetExecution;
import org.hengping.core.form.PieceId;
import org.hengping.core.indicator.Percentage;
import org.hengping.core.indicator.Score;
import org.jspecify.annotations.Nullable;

/** Reads the money table: the yearly total and its sources. */
final class MoneyReading {

    private static final String TOTAL = "(年度)?(财政)?资金总额|总额|年度(预算)?资金总额|预算资金总额|合计";
    private static final String SOURCE =
            "(其中)?[:：]?(当年|本年)?(财政)?(拨款|资金)|(其中)?[:：]?财政拨款|(上年)?结转(结余)?(资金)?|其他资金|单位资金|财政专户管理资金|(中央|省级|市级|区级|县级)(补助|资金|财政资金)?|自有资金";

    private static final Pattern LABEL = Pattern.compile("预算执行(?:情况)?(?:\\(万?元\\))?\\((\\d{1,2})分\\)");

    private final Map<Money, Integer> heads = new EnumMap<>(Money.class);
    private final List<FundingLine> sources = new ArrayList<>();
    private @Nullable FundingLine total;
    private @Nullable Score selfScore;
    private @Nullable Score maxScore;
    private @Nullable Percentage rate;
    private final Map<String, String> places = new HashMap<>();
    private boolean yuan;
    private int width;

    static MoneyReading of(List<Line> lines) {
        MoneyReading reading = new MoneyReading();
        for (Line line : lines) {
            reading.points(line);
            if (reading.heads.isEmpty()) {
                reading.head(line);
            } else if (!reading.row(line) && reading.total != null) {
                break;
            }
        }
        return reading;
    }

    BudgetExecution budget() {
        return new BudgetExecution(Objects.requireNonNullElse(total, FundingLine.blank("年度资金总额")), sources, selfScore);
    }

    boolean found() {
        return total != null;
    }

    @Nullable
    Percentage rate() {
        return rate;
    }

    @Nullable
    Score maxScore() {
        return maxScore;
    }

    Map<String, String> places() {
        return places;
    }

    private void placed(Line line) {
        places.put(PieceId.BUDGET.value(), line.where());
        for (Money money : List.of(Money.RATE, Money.SCORE, Money.EXECUTED, Money.TRANSFER, budgetHead())) {
            cell(line, money).ifPresent(cell -> places.put(PieceId.BUDGET + "." + money.id(), line.where(cell)));
        }
    }

    /** Layouts without a column for points name those of execution in the label of the table: 预算执行情况（20分）. */
    private void points(Line line) {
        Matcher label = LABEL.matcher(line.key());
        if (maxScore == null && label.find()) {
            maxScore = Score.of(label.group(1));
        }
    }

    private void head(Line line) {
        Map<Money, Integer> found = new EnumMap<>(Money.class);
        line.filled()
                .forEach(cell -> Money.of(cell.text()).ifPresent(money -> found.putIfAbsent(money, cell.column())));
        if (found.containsKey(Money.EXECUTED)
                && (found.containsKey(Money.BUDGET) || found.containsKey(Money.INITIAL))) {
            heads.putAll(found);
            width = line.cells().size();
            yuan = line.key().contains("(元)");
        }
    }

    /** Whether a cell names a line of the money table. */
    static boolean named(Cell cell) {
        String key = Labels.key(cell.text()).replaceAll("[:：]$", "");
        return key.matches(TOTAL) || key.matches(SOURCE);
    }

    private boolean row(Line line) {
        List<Cell> filled = line.filled();
        int name = -1;
        for (int i = 0; i < Math.min(3, filled.size()); i++) {
            if (named(filled.get(i))) {
                name = i;
            }
        }
        if (name < 0) {
            return false;
        }
        String label =
                Labels.key(filled.get(name).text()).replaceAll("[:：]$", "").replaceAll("^其中[:：]?", "");
        FundingLine read = new FundingLine(
                label, figure(line, budgetHead()), figure(line, Money.EXECUTED), figure(line, Money.TRANSFER));
        if (label.matches(TOTAL) && total == null) {
            total = read;
            selfScore = Figures.score(text(line, Money.SCORE)).orElse(null);
            maxScore = Figures.score(text(line, Money.MAX_SCORE)).orElse(maxScore);
            rate = Figures.rate(text(line, Money.RATE)).orElse(null);
            placed(line);
        } else {
            sources.add(read);
        }
        return true;
    }

    private Money budgetHead() {
        return heads.containsKey(Money.BUDGET) ? Money.BUDGET : Money.INITIAL;
    }

    private org.hengping.core.indicator.@Nullable Amount figure(Line line, Money money) {
        return Figures.amount(text(line, money), yuan).orElse(null);
    }

    private String text(Line line, Money money) {
        return cell(line, money).map(cell -> Labels.value(cell.text())).orElse("");
    }

    private Optional<Cell> cell(Line line, Money money) {
        Integer column = heads.get(money);
        if (column == null) {
            return Optional.empty();
        }
        return line.placed() ? line.at(column - shift(line)) : inOrder(line, column);
    }

    private int shift(Line line) {
        int last = heads.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        int end = line.cells().getLast().column();
        return end < last && line.cells().size() < width ? last - end : 0;
    }

    /** Where columns are lost, the figures follow the name in the order of the heads. */
    private Optional<Cell> inOrder(Line line, int column) {
        int figure = (int) heads.entrySet().stream()
                .filter(head -> head.getKey() != Money.NAME && head.getValue() < column)
                .count();
        List<Cell> cells = line.cells();
        int name = 0;
        while (name < cells.size() && !named(cells.get(name))) {
            name++;
        }
        return cells.stream().skip(name + 1L + figure).findFirst();
    }
}
