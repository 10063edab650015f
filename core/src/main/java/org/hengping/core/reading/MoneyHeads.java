package org.hengping.core.reading;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hengping.core.lexicon.Words;

/**
 * The head of the money table.
 *
 * @param columns the column of the file for each meaning; empty where the file has no such table
 * @param width number of cells of the head
 * @param yuan whether its amounts are in 元, by the head or by what stands above it
 * @param next the line that follows
 */
record MoneyHeads(Map<MoneyColumn, Integer> columns, int width, boolean yuan, int next) {

    private static final int LEAST = 3;

    /** The first head that has a rate or points; a report may hold other tables of money before the form. */
    static MoneyHeads of(List<GridLine> lines) {
        MoneyHeads first = null;
        boolean yuan = false;
        for (int i = 0; i < lines.size(); i++) {
            GridLine line = lines.get(i);
            yuan |= Words.IN_YUAN.in(line.key().replace(" ", ""));
            Map<MoneyColumn, Integer> found = found(line);
            if (found.isEmpty()) {
                continue;
            }
            boolean inYuan = yuan && !Words.IN_TEN_THOUSANDS.in(line.key());
            MoneyHeads heads = new MoneyHeads(found, line.cells().size(), inYuan, i + 1);
            if (found.containsKey(MoneyColumn.RATE) || found.containsKey(MoneyColumn.SCORE)) {
                return heads;
            }
            first = first == null ? heads : first;
        }
        return first == null ? new MoneyHeads(Map.of(), 0, false, lines.size()) : first;
    }

    private static Map<MoneyColumn, Integer> found(GridLine line) {
        Map<MoneyColumn, Integer> found = new EnumMap<>(MoneyColumn.class);
        add(found, line, Cell::money);
        if (!found.isEmpty()) {
            again(found, line);
            add(found, line, cell -> MoneyColumn.near(cell.key()));
        }
        boolean amounts = found.containsKey(MoneyColumn.EXECUTED)
                && (found.containsKey(MoneyColumn.BUDGET) || found.containsKey(MoneyColumn.INITIAL));
        boolean certain =
                line.filled().stream().filter(cell -> cell.money().isPresent()).count() >= 2;
        return amounts && (certain || found.size() >= LEAST) ? found : Map.of();
    }

    private static void add(
            Map<MoneyColumn, Integer> found, GridLine line, Function<Cell, Optional<MoneyColumn>> meaning) {
        line.filled().stream()
                .filter(cell -> !found.containsValue(cell.column()))
                .sorted(Comparator.comparing(cell -> !Words.MONEY_PREFERRED.in(cell.key())))
                .forEach(cell -> meaning.apply(cell).ifPresent(money -> found.putIfAbsent(money, cell.column())));
    }

    /** 年初预算数 and 年度预算数: where two heads may be the first budget, the later one is the one in force. */
    private static void again(Map<MoneyColumn, Integer> found, GridLine line) {
        if (!found.containsKey(MoneyColumn.BUDGET)) {
            line.filled().stream()
                    .filter(cell ->
                            cell.money().filter(MoneyColumn.INITIAL::equals).isPresent())
                    .skip(1)
                    .findFirst()
                    .ifPresent(cell -> found.put(MoneyColumn.BUDGET, cell.column()));
        }
    }
}
