package org.hengping.core.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hengping.core.form.FundingLine;
import org.hengping.core.form.Piece.BudgetExecution;
import org.hengping.core.form.PieceId;
import org.hengping.core.indicator.Score;
import org.jspecify.annotations.Nullable;

/** Reads the money table: the yearly total and its sources. */
final class MoneyReading {

    private static final String TOTAL =
            "(年度|全年|部门|项目)?(年度|全年)?(财政|预算|支出)?(资金)?(总额|合计|总计)|年度(总)?预算|部门(整体|预算)支出|整体支出|(年度)?(部门)?预算(资金)?(总额|合计|情况)";
    private static final String SOURCE = "(当年|本年|本级|同级)?(财政)?(拨款|资金)|(一般公共预算|政府性基金|国有资本经营|社保基金)(预算)?(财政)?(拨款|资金|收入|支出)?"
            + "|(上年|以前年度)?结转(结余)?(和结余)?(资金)?|(上年)?结余(资金)?|(财政)?(拨款)?其他(资金|收入|来源)?|单位(自有|自筹)?资金|财政专户(管理)?资金"
            + "|(中央|省|市|区|县|上级|本级)(级|财政|补助|专项|转移支付|资金|拨款)+|(自有|自筹|非财政|社会|事业|经营)(性|收入|资金)+";

    /** What money was spent on; counted as sources only where no source is named. */
    private static final String USE = "(基本|项目|人员|公用|日常公用)(支出|经费)";

    private static final Pattern LABEL =
            Pattern.compile("预算(?:资金)?执行(?:情况|率)?(?:\\(万?元\\))?\\((\\d{1,2})分\\)|得分\\((\\d{1,2})分[*×]");

    private final Map<Money, Integer> heads = new EnumMap<>(Money.class);
    private final List<FundingLine> sources = new ArrayList<>();
    private final List<FundingLine> uses = new ArrayList<>();
    private @Nullable FundingLine total;
    private @Nullable BigDecimal selfScore;
    private @Nullable Score maxScore;
    private @Nullable BigDecimal rate;
    private final Map<String, String> places = new HashMap<>();
    private boolean yuan;
    private int width;

    static MoneyReading of(List<Line> lines) {
        MoneyReading reading = new MoneyReading();
        reading.points(lines);
        for (Line line : lines) {
            if (reading.heads.isEmpty()) {
                reading.head(line);
            } else if (!reading.row(line) && reading.total != null) {
                break;
            }
        }
        return reading;
    }

    BudgetExecution budget() {
        return new BudgetExecution(
                Objects.requireNonNullElse(total, FundingLine.blank("年度资金总额")),
                sources.isEmpty() ? uses : sources,
                selfScore == null ? null : new Score(selfScore));
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
    private void points(List<Line> lines) {
        Matcher label = LABEL.matcher(
                lines.stream().map(Line::key).collect(Collectors.joining()).replace(" ", ""));
        if (label.find()) {
            maxScore = Score.of(label.group(1) == null ? label.group(2) : label.group(1));
        }
    }

    /** The unit may stand above the table: 单位：元. */
    private void head(Line line) {
        yuan |= line.key().matches(".*(\\(元\\)|单位[:：]元).*");
        Map<Money, Integer> found = new EnumMap<>(Money.class);
        line.filled()
                .forEach(cell -> Money.of(cell.text()).ifPresent(money -> found.putIfAbsent(money, cell.column())));
        if (found.containsKey(Money.EXECUTED)
                && (found.containsKey(Money.BUDGET) || found.containsKey(Money.INITIAL))) {
            heads.putAll(found);
            width = line.cells().size();
            yuan &= !line.key().contains("万元");
        }
    }

    /** Whether a cell names a line of the money table. */
    static boolean named(Cell cell) {
        return name(cell).matches(TOTAL + "|" + SOURCE + "|" + USE);
    }

    private static String name(Cell cell) {
        return Labels.key(cell.text()).replaceAll("^其中[:：]?|^\\(?[一二三四1-9]\\)?[、.．]|[:：]$|\\(.*\\)", "");
    }

    private boolean row(Line line) {
        List<Cell> filled = line.filled();
        Optional<Cell> name =
                filled.stream().limit(3).filter(MoneyReading::named).reduce((before, after) -> after);
        boolean bare = total == null && name.isEmpty() && !filled.isEmpty() && figure(line, Money.EXECUTED) != null;
        if (name.isEmpty() && !bare) {
            return false;
        }
        String label = name.map(MoneyReading::name).orElse("年度资金总额");
        FundingLine read = new FundingLine(
                label, figure(line, budgetHead()), figure(line, Money.EXECUTED), figure(line, Money.TRANSFER));
        if (total == null && (bare || label.matches(TOTAL))) {
            total = read;
            selfScore = Figures.points(text(line, Money.SCORE)).orElse(null);
            maxScore = Figures.score(text(line, Money.MAX_SCORE)).orElse(maxScore);
            rate = Figures.rate(text(line, Money.RATE)).orElse(null);
            placed(line);
        } else {
            (label.matches(USE) ? uses : sources).add(read);
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
        name = name == cells.size() ? -1 : name;
        return cells.stream().skip(name + 1L + figure).findFirst();
    }
}
