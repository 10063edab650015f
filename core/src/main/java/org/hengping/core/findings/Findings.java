package org.hengping.core.findings;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.round.RuleSet;
import org.hengping.core.scoring.FormScore;

/** All rules, to be read aloud: what each notices in a form, and what it proposes. */
public final class Findings {

    private static final List<Rule> RULES = List.of(
            new Rule("MAX_SCORE_TOTAL", PointRules::total),
            new Rule("GROUP_MAX_SCORE", PointRules::groups),
            new Rule("NOT_APPLICABLE_ROW", RowRules::empty, RowFixes::empty),
            new Rule("SCORE_ABOVE_MAX", ScoreRules::aboveMax, ScoreFixes::aboveMax),
            new Rule("SCORE_MISSING", ScoreRules::missing, ScoreFixes::missing),
            new Rule("SCORE_DIFFERS", ScoreRules::differs, ScoreFixes::differs),
            new Rule("REASON_MISSING", ScoreRules::reason),
            new Rule("OVER_FULFILMENT", RowRules::overFulfilment),
            new Rule("PER_ITEM_INCOMPLETE", RowRules::items, NarrativeFixes::actual),
            new Rule("TARGET_NOT_MEASURABLE", UnitRules::notMeasurable),
            new Rule("UNIT_MISMATCH", UnitRules::mismatch),
            new Rule("FUNDS_DO_NOT_ADD_UP", MoneyRules::sum),
            new Rule("TRANSFER_IMPLAUSIBLE", MoneyRules::transfer),
            new Rule("OVER_EXECUTION", MoneyRules::over),
            new Rule("NARRATIVE_CONFLICT", NarrativeRules::conflict, NarrativeFixes::actual),
            new Rule("RATIO_CONFLICT", RatioRules::conflict),
            new Rule("GOAL_WITHOUT_INDICATOR", GoalRules::withoutIndicator),
            new Rule("INDICATOR_WITHOUT_GOAL", GoalRules::withoutGoal),
            new Rule("PERSONAL_DATA", WordingRules::personalData, WordingFixes::personalData),
            new Rule("TEMPLATE_WORDING", WordingRules::template, WordingFixes::template),
            new Rule("ALL_FULL_MARKS", ScoreRules::allFull),
            new Rule("ACTUAL_NOT_A_NUMBER", RowRules::notANumber),
            new Rule("DIRECTION_UNKNOWN", UnderstoodRules::direction, TargetFixes::direction),
            new Rule("VALUE_PICKED", UnderstoodRules::picked));

    private Findings() {}

    /** In the order of the form, what weighs most first at each place. */
    public static List<Finding> of(EvaluationForm form, FormScore score, RuleSet rules) {
        Inspection inspection = Inspection.of(form, score, rules);
        return RULES.stream()
                .flatMap(rule -> rule.check().apply(inspection).map(noticed -> rule.sign(inspection, noticed)))
                .flatMap(finding -> weighed(finding, rules).stream())
                .sorted(Comparator.comparing((Finding finding) -> inspection.position(finding.place()))
                        .thenComparing(Finding::level))
                .toList();
    }

    /** A rule set may give a rule another weight, or switch it off. */
    private static Optional<Finding> weighed(Finding finding, RuleSet rules) {
        RuleSet.Weight weight = rules.weights().get(finding.rule());
        if (weight == RuleSet.Weight.OFF) {
            return Optional.empty();
        }
        return Optional.of(weight == null ? finding : finding.at(Level.valueOf(weight.name())));
    }

    /** What a rule notices and, where that follows from the form, what would mend it. */
    private record Rule(
            String id,
            Function<Inspection, Stream<Noticed>> check,
            BiFunction<Inspection, Noticed, Optional<Fix>> fix) {

        Rule(String id, Function<Inspection, Stream<Noticed>> check) {
            this(id, check, (form, noticed) -> Optional.empty());
        }

        Finding sign(Inspection form, Noticed noticed) {
            return noticed.by(id, fix.apply(form, noticed).orElse(null));
        }
    }
}
