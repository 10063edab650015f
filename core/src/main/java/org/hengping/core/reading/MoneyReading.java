package org.hengping.core.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
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
import org.hengping.core.indicator.Amount;
import org.hengping.core.indicator.Score;
import org.jspecify.annotations.Nullable;

/** Reads the money table: the yearly total and its sources. */
final class MoneyReading {

    private static final String TOTAL =
            "(年度|全年|本年|部门|单位|项目|收入|整体|财政|预算|支出|资金|金额)*(总额|合计|总计|总量)|(年度|全年|部门|单位|收入|整体)+(总)?预算|(部门|单位)?(整体|预算)支出(预算)?";
    private static final String SOURCE = "(当年|本年|本级|同级)?(财政)?(拨款|资金)|(一般公共预算|政府性基金|国有资本经营|社保基金)(预算)?(财政)?(拨款|资金|收入|支出)?"
            + "|(上年|以前年度)?结转(结余)?(和结余)?(资金)?|(上年)?结余(资金)?|(财政)?(拨款)?其他(资金|收入|来源)?|单位(自有|自筹)?资金|财政专户(管理)?资金"
            + "|(中央|地方|省|市|区|县|上级|本级)(级|财政|补助|专项|转移支付|资金|拨款)+|(自有|自筹|非财政|社会|事业|经营)(性|收入|资金)+";

    /** What money was spent on; counted as sources only where no source is named. */
    private static final String USE = "(基本|项目|人员|公用|日常公用)(支出|经费)";

    private static final Pattern NAMED = Pattern.compile(TOTAL + "|" + SOURCE + "|" + USE);

    private static final Pattern BESIDE = Pattern.compile("^其中[:：]?|^\\(?[一二三四1-9]\\)?[、.．]|[:：]$|\\(.*\\)");

    private static final int LONGEST_NAME = 40;

    private static final Pattern LABEL =
            Pattern.compile("预算(?:资金)?执行(?:情况|率)?(?:\\(万?元\\))?\\((\\d{1,2})分\\)|得分\\((\\d{1,2})分[*×]");

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
    private final Map<String, String> places = new HashMap<>();

    private MoneyReading(MoneyHeads heads) {
        this.heads = heads;
    }

    static MoneyReading of(List<Line> lines) {
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
    private void pairs(List<Line> lines) {
        MoneyPairs pairs = MoneyPairs.of(lines);
        total = pairs.total(heads.yuan()).orElse(null);
        if (total != null) {
            places.putAll(pairs.places());
            selfScore = pairs.text(Money.SCORE).flatMap(Figures::points).orElse(null);
            maxScore = pairs.text(Money.MAX_SCORE).flatMap(Figures::score).orElse(maxScore);
            rate = pairs.text(Money.RATE).flatMap(Figures::rate).orElse(null);
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

    Map<String, String> places() {
        return places;
    }

    private void placed(Line line) {
        places.put(PieceId.BUDGET.value(), line.where());
        for (Money money : List.of(Money.RATE, Money.SCORE, Money.EXECUTED, Money.TRANSFER, budgetHead())) {
            cell(line, money)
                    .ifPresent(cell ->
                            places.put(PieceId.BUDGET + "." + money.column().id(), line.where(cell)));
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

    /** Whether a cell names a line of the money table. */
    static boolean named(Cell cell) {
        return cell.key().length() <= LONGEST_NAME && NAMED.matcher(name(cell)).matches();
    }

    private static String name(Cell cell) {
        return BESIDE.matcher(cell.key()).replaceAll("");
    }

    private boolean row(Line line, boolean near) {
        List<Cell> filled = line.filled();
        Optional<Cell> name =
                filled.stream().limit(3).filter(MoneyReading::named).reduce((before, after) -> after);
        boolean bare =
                near && total == null && name.isEmpty() && !filled.isEmpty() && figure(line, Money.EXECUTED) != null;
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
            nameAt = name.map(cell -> cell.column() + shift(line)).orElse(null);
        } else {
            (label.matches(USE) ? uses : sources).add(read);
        }
        return true;
    }

    private Money budgetHead() {
        return heads.columns().containsKey(Money.BUDGET) ? Money.BUDGET : Money.INITIAL;
    }

    private @Nullable Amount figure(Line line, Money money) {
        boolean yuan = heads.yuan() || line.key().contains("(元)");
        return Figures.amount(text(line, money), yuan).orElse(null);
    }

    private String text(Line line, Money money) {
        return cell(line, money).map(cell -> Labels.value(cell.text())).orElse("");
    }

    private Optional<Cell> cell(Line line, Money money) {
        Integer column = heads.columns().get(money);
        if (column == null) {
            return Optional.empty();
        }
        return line.placed() ? line.at(column - shift(line)) : inOrder(line, column);
    }

    /** How far a line lies to the left of the heads: names stand under each other, else figures do. */
    private int shift(Line line) {
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
    private Optional<Cell> inOrder(Line line, int column) {
        int figure = (int) heads.columns().entrySet().stream()
                .filter(head -> head.getKey() != Money.NAME && head.getValue() < column)
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
