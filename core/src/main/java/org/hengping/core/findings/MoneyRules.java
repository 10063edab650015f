package org.hengping.core.findings;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hengping.core.form.FormColumn;
import org.hengping.core.form.FundingLine;
import org.hengping.core.form.PieceId;
import org.hengping.core.indicator.Amount;
import org.hengping.core.indicator.Percentage;
import org.hengping.core.narrative.Sentences;
import org.jspecify.annotations.Nullable;

/** What the figures of the money table say about each other. */
final class MoneyRules {

    private static final BigDecimal HUNDRED = new BigDecimal("100");

    /** 中央和省市区救助金58.3万元, 争取上级资金200万元; neither 中央和省市媒体 nor 全省产值500亿元. */
    private static final Pattern HIGHER_LEVEL_MONEY = Pattern.compile(
            "(中央|国家|省级?|市级|省市|上级)[\\p{IsHan}、]{0,12}(金|经费|补助|补贴|拨款|款|专项|转移支付)[^\\d]{0,8}\\d+(\\.\\d+)?余?(万|亿)?元"
                    + "|\\d+(\\.\\d+)?余?(万|亿)?元(的)?(中央|省级|市级|上级)[\\p{IsHan}]{0,8}(金|经费|补助|款)");

    /** 向上争取资金150万元. */
    private static final Pattern SOUGHT_ABOVE =
            Pattern.compile("(?:向|对)上(?:级)?争取[\\p{IsHan}、]{0,10}(?:资金|经费|补助|专项)[^\\d]{0,6}\\d+(?:\\.\\d+)?余?(?:万|亿)?元");

    /** For a district the city is a higher level, for the city it is not. */
    private static final Pattern CITY_MONEY =
            Pattern.compile("(?<!全)市财政(?:局)?(?:安排|下达|拨付|拨款|配套|补助)[\\p{IsHan}、]{0,10}\\d+(?:\\.\\d+)?余?(?:万|亿)?元");

    private static final Pattern DISTRICT = Pattern.compile("[区县镇乡]|街道");
    /** 为省级文明家庭颁发奖金: an honour is named after a level, the money is not from it. */
    private static final Pattern HONOUR = Pattern.compile("颁发|表彰|奖金");

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
                .filter(clause -> fromAbove(clause, form.form().header().departmentName()))
                .limit(1)
                .map(clause -> Observation.at(place(FormColumn.TRANSFER), clause, "0.00", clause)
                        .weighing(Level.WARNING)
                        .worded("joined"));
    }

    private static boolean fromAbove(String clause, String department) {
        return !HONOUR.matcher(clause).find()
                && (HIGHER_LEVEL_MONEY.matcher(clause).find()
                        || SOUGHT_ABOVE.matcher(clause).find()
                        || (DISTRICT.matcher(department).find()
                                && CITY_MONEY.matcher(clause).find()));
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
        boolean other = sources.stream().anyMatch(source -> source.name().contains("其他"));
        int compared = rounded(sum, total).compareTo(total);
        if (compared == 0 || (compared < 0 && other)) {
            return Stream.empty();
        }
        Observation differs = Observation.at(place(column), total.toString(), sum.toString(), sum, total);
        return Stream.of(
                compared > 0
                        ? differs.worded("more")
                        : differs.weighing(Level.WARNING).worded("less"));
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
