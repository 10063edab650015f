package org.hengping.core.findings;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hengping.core.round.RuleSet;

/** All rules, to be read aloud: what each notices in a form, and what it proposes. */
final class Findings {

    /** About the paper: what its layout lacks, and what it prints. Said first, in this order; a draft has no paper. */
    private static final List<Check> PAPER = List.of(
            new Check(Rule.REASON_MISSING, ScoreRules::reasonColumn),
            new Check(Rule.SCORE_MISSING, MissingRules::column),
            new Check(Rule.DECLARED_TOTAL, PrintedRules::totals),
            new Check(Rule.EXECUTION_RATE, PrintedRules::rate),
            new Check(Rule.EXECUTION_SCORE, PrintedRules::executionScore),
            new Check(Rule.EXECUTION_MAX_SCORE, PrintedRules::executionMaxScore),
            new Check(Rule.MAX_SCORE_TOTAL, PointRules::labelledTotal),
            new Check(Rule.GROUP_MAX_SCORE, PointRules::labelledGroups));

    /** About what the form says. */
    private static final List<Check> FORM = List.of(
            new Check(Rule.MAX_SCORE_TOTAL, PointRules::total),
            new Check(Rule.GROUP_MAX_SCORE, PointRules::groups),
            new Check(Rule.NOT_APPLICABLE_ROW, RowRules::empty, RowFixes::empty),
            new Check(Rule.READING_UNSURE, MissingRules::shared),
            new Check(Rule.SCORE_ABOVE_MAX, ScoreRules::aboveMax, ScoreFixes::aboveMax),
            new Check(Rule.SCORE_MISSING, MissingRules::rows, ScoreFixes::missing),
            new Check(Rule.SCORE_DIFFERS, ScoreRules::differs, ScoreFixes::differs),
            new Check(Rule.REASON_MISSING, ScoreRules::reason),
            new Check(Rule.OVER_FULFILMENT, RowRules::overFulfilment),
            new Check(Rule.PER_ITEM_INCOMPLETE, RowRules::items, NarrativeFixes::actual),
            new Check(Rule.TARGET_NOT_MEASURABLE, UnitRules::notMeasurable),
            new Check(Rule.UNIT_MISMATCH, UnitRules::mismatch),
            new Check(Rule.FUNDS_DO_NOT_ADD_UP, MoneyRules::sum),
            new Check(Rule.TRANSFER_IMPLAUSIBLE, MoneyRules::transfer),
            new Check(Rule.OVER_EXECUTION, MoneyRules::over),
            new Check(Rule.NARRATIVE_CONFLICT, NarrativeRules::conflict, NarrativeFixes::actual),
            new Check(Rule.RATIO_CONFLICT, RatioRules::conflict),
            new Check(Rule.GOAL_WITHOUT_INDICATOR, GoalRules::withoutIndicator),
            new Check(Rule.INDICATOR_WITHOUT_GOAL, GoalRules::withoutGoal),
            new Check(Rule.PERSONAL_DATA, WordingRules::personalData, WordingFixes::personalData),
            new Check(Rule.TEMPLATE_WORDING, WordingRules::template, WordingFixes::template),
            new Check(Rule.ALL_FULL_MARKS, ScoreRules::allFull),
            new Check(Rule.ACTUAL_NOT_A_NUMBER, RowRules::notANumber),
            new Check(Rule.DIRECTION_UNKNOWN, UnderstoodRules::direction, TargetFixes::direction),
            new Check(Rule.VALUE_PICKED, UnderstoodRules::picked));

    private Findings() {}

    /**
     * In the order of the form, what weighs most first at each place. What is said of the paper comes before, and a doubt about reading first at
     * its row, since the rest may hang on it.
     */
    static List<Finding> of(Inspection form) {
        Stream<Finding> found = FORM.stream()
                .flatMap(check -> check.on(form))
                .sorted(Comparator.comparing((Finding finding) -> form.position(finding.place()))
                        .thenComparing(finding -> finding.rule() != Rule.READING_UNSURE)
                        .thenComparing(Finding::level));
        return Stream.concat(PAPER.stream().flatMap(check -> check.on(form)), found)
                .toList();
    }

    /** What a rule notices and, where that follows from the form, what would mend it. */
    private record Check(
            Rule rule,
            Function<Inspection, Stream<Observation>> notice,
            BiFunction<Inspection, Observation, Optional<Fix>> fix) {

        Check(Rule rule, Function<Inspection, Stream<Observation>> notice) {
            this(rule, notice, (form, observation) -> Optional.empty());
        }

        Stream<Finding> on(Inspection form) {
            return notice.apply(form)
                    .map(observation ->
                            observation.by(rule, fix.apply(form, observation).orElse(null)))
                    .flatMap(finding -> weighed(finding, form.rules()).stream());
        }

        /** A rule set may give a rule another weight, or switch it off; what a file prints is right or wrong whatever it says. */
        private static Optional<Finding> weighed(Finding finding, RuleSet rules) {
            Optional<RuleSet.Weight> weight = rules.weight(finding.rule().id());
            if (weight.isEmpty() || finding.rule().atReadingOnly()) {
                return Optional.of(finding);
            }
            return weight.filter(other -> other != RuleSet.Weight.OFF)
                    .map(other -> finding.weighing(Level.valueOf(other.name())));
        }
    }
}
