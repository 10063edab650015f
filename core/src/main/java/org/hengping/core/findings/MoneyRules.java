package org.hengping.core.findings;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hengping.core.form.FormColumn;
import org.hengping.core.form.FundingLine;
import org.hengping.core.form.PieceId;
import org.hengping.core.indicator.Amount;
import org.hengping.core.indicator.Percentage;
import org.hengping.core.narrative.MoneyFromAbove;
import org.hengping.core.narrative.Sentences;
import org.jspecify.annotations.Nullable;

/** What the figures of the money table say about each other. */
final class MoneyRules {

    private static final BigDecimal HUNDRED = new BigDecimal("100");

    private MoneyRules() {}

    /** The sources sum to the total; where 其他资金 is not among them they may fall short of it, with a word why. */
    static Stream<Observation> sum(Inspection form) {
        return Stream.concat(
                sum(form, FormColumn.BUDGET, FundingLine::budget),
                sum(form, FormColumn.EXECUTED, FundingLine::executed));
    }

    /** A transfer is not negative, not more than was spent, and not 0 where the text speaks of money from a higher level. */
    static Stream<Observation> transfer(Inspection form) {
        FundingLine total = form.form().budget().total();
        Amount transfer = total.higherLevelTransfer();
        if (transfer != null && transfer.compareTo(Amount.ZERO) == 0) {
            return joined(form);
        }
        Amount executed = total.executed();
        boolean impossible = transfer != null
                && (transfer.compareTo(Amount.ZERO) < 0 || (executed != null && transfer.compareTo(executed) > 0));
        return impossible
                ? Stream.of(Observation.at(
                        place(FormColumn.TRANSFER), "", String.valueOf(transfer), String.valueOf(transfer)))
                : Stream.empty();
    }

    private static Stream<Observation> joined(Inspection form) {
        Stream<String> texts = Stream.concat(
                Stream.of(form.form().goals().achieved(), form.form().goals().planned()),
                form.rows().map(understood -> understood.row().actual()));
        return texts.flatMap(Sentences::clauses)
                .filter(clause -> MoneyFromAbove.in(clause, form.form().header().departmentName()))
                .limit(1)
                .map(clause -> Observation.at(place(FormColumn.TRANSFER), clause, "0.00", clause)
                        .weighing(Level.WARNING)
                        .worded("joined"));
    }

    /** More spent than there was. */
    static Stream<Observation> over(Inspection form) {
        Percentage rate = form.score().execution().rate();
        return rate != null && rate.value().compareTo(HUNDRED) > 0
                ? Stream.of(Observation.at(
                        place(FormColumn.EXECUTED), "100.00%", String.valueOf(rate), String.valueOf(rate)))
                : Stream.empty();
    }

    private static Stream<Observation> sum(
            Inspection form, FormColumn column, Function<FundingLine, @Nullable Amount> figure) {
        List<FundingLine> sources = form.form().budget().sources();
        Amount total = figure.apply(form.form().budget().total());
        List<Amount> figures =
                sources.stream().map(figure).filter(Objects::nonNull).toList();
        if (total == null || figures.isEmpty()) {
            return Stream.empty();
        }
        Amount sum = figures.stream().reduce(Amount.ZERO, Amount::plus);
        Observation differs = Observation.at(place(column), total.toString(), sum.toString(), sum, total);
        return weighed(differs, rounded(sum, total).compareTo(total), other(sources));
    }

    /** @param compared the sum of the sources with the total: above it is wrong, below it may be what 其他资金 holds */
    private static Stream<Observation> weighed(Observation differs, int compared, boolean other) {
        if (compared > 0) {
            return Stream.of(differs.worded("more"));
        }
        return compared == 0 || other
                ? Stream.empty()
                : Stream.of(differs.weighing(Level.WARNING).worded("less"));
    }

    private static boolean other(List<FundingLine> sources) {
        return sources.stream().anyMatch(source -> source.name().contains("其他"));
    }

    /** A printed total agrees where the sum, rounded to its decimals (two at least), equals it. */
    private static Amount rounded(Amount sum, Amount total) {
        int scale = Math.max(2, total.value().scale());
        return new Amount(sum.value().setScale(scale, RoundingMode.HALF_UP));
    }

    private static Place place(FormColumn column) {
        return new Place(PieceId.BUDGET, column);
    }
}
