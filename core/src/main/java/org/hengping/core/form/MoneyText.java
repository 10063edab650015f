package org.hengping.core.form;

import static org.hengping.core.form.FormColumn.BUDGET;
import static org.hengping.core.form.FormColumn.EXECUTED;
import static org.hengping.core.form.FormColumn.NAME;
import static org.hengping.core.form.FormColumn.SELF_SCORE;
import static org.hengping.core.form.FormColumn.SOURCES;
import static org.hengping.core.form.FormColumn.TRANSFER;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.hengping.core.form.Piece.BudgetExecution;
import org.hengping.core.indicator.Amount;
import org.hengping.core.indicator.Score;
import org.jspecify.annotations.Nullable;

/** The money (资金情况) as its canonical text says it: the total, then each source, amounts exact to the 分. */
final class MoneyText {

    private MoneyText() {}

    static PieceFields write(BudgetExecution money) {
        PieceFields fields = new PieceFields();
        List<FundingLine> sources = money.sources();
        line(fields.at(new FormField.Total()), money.total());
        IntStream.range(0, sources.size()).forEach(i -> line(fields.at(new FormField.Source(i)), sources.get(i)));
        return fields.with(SOURCES, sources.size()).with(SELF_SCORE, money.selfScore());
    }

    static BudgetExecution read(PieceFields fields) {
        int size = Objects.requireNonNullElse(fields.get(SOURCES, Integer::valueOf), 0);
        List<FundingLine> sources = IntStream.range(0, size)
                .mapToObj(i -> line(fields.at(new FormField.Source(i))))
                .toList();
        return new BudgetExecution(line(fields.at(new FormField.Total())), sources, fields.get(SELF_SCORE, Score::of));
    }

    private static void line(PieceFields fields, FundingLine line) {
        fields.with(NAME, line.name())
                .with(BUDGET, exact(line.budget()))
                .with(EXECUTED, exact(line.executed()))
                .with(TRANSFER, exact(line.higherLevelTransfer()));
    }

    private static FundingLine line(PieceFields fields) {
        return new FundingLine(
                fields.text(NAME),
                fields.get(BUDGET, Amount::of),
                fields.get(EXECUTED, Amount::of),
                fields.get(TRANSFER, Amount::of));
    }

    private static @Nullable String exact(@Nullable Amount amount) {
        return amount == null ? null : amount.value().toPlainString();
    }
}
