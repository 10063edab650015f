package org.hengping.core.reading;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The head of the money table.
 *
 * @param columns the column of the file for each meaning; empty where the file has no such table
 * @param width number of cells of the head
 * @param yuan whether its amounts are in 元, by the head or by what stands above it
 * @param next the line that follows
 */
record MoneyHeads(Map<Money, Integer> columns, int width, boolean yuan, int next) {

    private static final int LEAST = 3;

    /** The first head that has a rate or points; a report may hold other tables of money before the form. */
    static MoneyHeads of(List<Line> lines) {
        MoneyHeads first = null;
        boolean yuan = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            yuan |= line.key().matches(".*(\\(元\\)|单位[:：]\\s?元).*");
            Map<Money, Integer> found = found(line);
            if (found.isEmpty()) {
                continue;
            }
            boolean inYuan = yuan && !line.key().contains("万元");
            MoneyHeads heads = new MoneyHeads(found, line.cells().size(), inYuan, i + 1);
            if (found.containsKey(Money.RATE) || found.containsKey(Money.SCORE)) {
                return heads;
            }
            first = first == null ? heads : first;
        }
        return first == null ? new MoneyHeads(Map.of(), 0, false, lines.size()) : first;
    }

    private static Map<Money, Integer> found(Line line) {
        Map<Money, Integer> found = new EnumMap<>(Money.class);
        add(found, line, Cell::money);
        if (!found.isEmpty()) {
            again(found, line);
            add(found, line, cell -> Money.near(cell.key()));
        }
        boolean amounts = found.containsKey(Money.EXECUTED)
                && (found.containsKey(Money.BUDGET) || found.containsKey(Money.INITIAL));
        boolean certain =
                line.filled().stream().filter(cell -> cell.money().isPresent()).count() >= 2;
        return amounts && (certain || found.size() >= LEAST) ? found : Map.of();
    }

    private static void add(Map<Money, Integer> found, Line line, Function<Cell, Optional<Money>> meaning) {
        line.filled().stream()
                .filter(cell -> !found.containsValue(cell.column()))
                .sorted(Comparator.comparing(cell -> !cell.text().matches("(?s).*(调整|全年|執行|执行).*")))
                .forEach(cell -> meaning.apply(cell).ifPresent(money -> found.putIfAbsent(money, cell.column())));
    }

    /** 年初预算数 and 年度预算数: where two heads may be the first budget, the later one is the one in force. */
    private static void again(Map<Money, Integer> found, Line line) {
        if (!found.containsKey(Money.BUDGET)) {
            line.filled().stream()
                    .filter(cell -> cell.money().filter(Money.INITIAL::equals).isPresent())
                    .skip(1)
                    .findFirst()
                    .ifPresent(cell -> found.put(Money.BUDGET, cell.column()));
        }
    }
}
