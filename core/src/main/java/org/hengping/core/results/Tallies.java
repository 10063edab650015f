package org.hengping.core.results;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.hengping.core.indicator.Percentage;
import org.hengping.core.indicator.Score;
import org.hengping.core.round.Grade;

/** Sums of results, and the means that follow from them (HALF_UP, 2 decimals); nothing has no mean. */
public record Tallies(List<Tally> all) {

    public Tallies {
        all = List.copyOf(all);
    }

    public static Tallies of(Collection<Standing> standings) {
        return new Tallies(standings.stream().map(Tally::of).toList());
    }

    /** Those that have a 财政复核得分, or those that count with their 自评得分 (未复核). */
    public Tallies reviewed(boolean reviewed) {
        return only(tally -> tally.reviewed() == reviewed);
    }

    public Tallies ofRound(long roundId) {
        return only(tally -> tally.roundId() == roundId);
    }

    public int forms() {
        return count(Tally::forms);
    }

    /** How many of them were approved by earlier rules (按原规则通过). */
    public int byEarlierRules() {
        return count(Tally::earlierRules);
    }

    /** How many the mean rate is the mean of. */
    public int rated() {
        return count(Tally::rated);
    }

    public int graded(Grade grade) {
        return only(tally -> tally.grade() == grade).forms();
    }

    /** How many have no grade (不评等级), since their max scores do not make up 100. */
    public int ungraded() {
        return only(tally -> tally.grade() == null).forms();
    }

    /** Of the results that count. Totals without a grade are not out of 100, and in no mean. */
    public Optional<Score> meanScore() {
        return graded().mean(Tally::score, Tally::forms).map(Score::new);
    }

    /** Of the 自评得分 of the same forms. */
    public Optional<Score> meanSelf() {
        return graded().mean(Tally::self, Tally::forms).map(Score::new);
    }

    /** The mean of the rates, not the rate of the sums. */
    public Optional<Percentage> meanRate() {
        return mean(Tally::rates, Tally::rated).map(Percentage::new);
    }

    private Tallies graded() {
        return only(tally -> tally.grade() != null);
    }

    private Tallies only(Predicate<Tally> which) {
        return new Tallies(all.stream().filter(which).toList());
    }

    private Optional<BigDecimal> mean(Function<Tally, BigDecimal> figure, ToIntFunction<Tally> weight) {
        int over = count(weight);
        BigDecimal sum = all.stream().map(figure).reduce(BigDecimal.ZERO, BigDecimal::add);
        return over == 0
                ? Optional.empty()
                : Optional.of(sum.divide(BigDecimal.valueOf(over), 2, RoundingMode.HALF_UP));
    }

    private int count(ToIntFunction<Tally> weight) {
        return all.stream().mapToInt(weight).sum();
    }
}
