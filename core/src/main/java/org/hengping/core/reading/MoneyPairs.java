package org.hengping.core.reading;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hengping.core.form.FilePlace;
import org.hengping.core.form.FundingLine;
import org.hengping.core.form.PieceId;

/** Money in layouts that put each figure beside its own label: 全年预算数 820 全年执行数 803.6. */
record MoneyPairs(Map<MoneyColumn, Cell> found, Map<String, FilePlace> places) {

    static MoneyPairs of(List<GridLine> lines) {
        MoneyPairs pairs = new MoneyPairs(new EnumMap<>(MoneyColumn.class), new HashMap<>());
        for (GridLine line : lines) {
            List<Cell> filled = line.filled();
            for (int i = 0; i + 1 < filled.size(); i++) {
                pairs.put(line, filled.get(i), filled.get(i + 1));
            }
        }
        return pairs;
    }

    private void put(GridLine line, Cell label, Cell value) {
        label.money()
                .filter(money -> PrintedNumbers.rate(value.text()).isPresent() && !found.containsKey(money))
                .ifPresent(money -> {
                    found.put(money, value);
                    places.putIfAbsent(PieceId.BUDGET + "." + money.column().id(), line.where(value));
                    places.putIfAbsent(PieceId.BUDGET.value(), line.where());
                });
    }

    Optional<String> text(MoneyColumn money) {
        return Optional.ofNullable(found.get(money)).map(Cell::text);
    }

    /** @return empty where budget or execution is missing */
    Optional<FundingLine> total(boolean yuan) {
        Optional<String> budget = text(MoneyColumn.BUDGET).or(() -> text(MoneyColumn.INITIAL));
        Optional<String> executed = text(MoneyColumn.EXECUTED);
        if (budget.isEmpty() || executed.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new FundingLine(
                "年度资金总额",
                PrintedNumbers.amount(budget.get(), yuan).orElse(null),
                PrintedNumbers.amount(executed.get(), yuan).orElse(null),
                text(MoneyColumn.TRANSFER)
                        .flatMap(amount -> PrintedNumbers.amount(amount, yuan))
                        .orElse(null)));
    }
}
