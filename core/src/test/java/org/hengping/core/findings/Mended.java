package org.hengping.core.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.PieceId;
import org.hengping.core.round.RuleSet;
import org.hengping.core.round.RuleSets;

/** What must hold of every fix that is proposed, on any form. */
final class Mended {

    /**
     * What may follow from a fix, because only a person knows the rest: fewer points need a reason, and another number is worth other
     * points and may be far above its target.
     */
    private static final Map<Rule, Set<Rule>> INHERENT = Map.of(
            Rule.SCORE_DIFFERS, Set.of(Rule.REASON_MISSING),
            Rule.SCORE_ABOVE_MAX, Set.of(Rule.REASON_MISSING),
            Rule.SCORE_MISSING, Set.of(Rule.REASON_MISSING),
            Rule.NARRATIVE_CONFLICT, Set.of(Rule.SCORE_DIFFERS, Rule.OVER_FULFILMENT),
            Rule.PER_ITEM_INCOMPLETE, Set.of(Rule.SCORE_DIFFERS));

    private Mended() {}

    static List<Finding> noticed(EvaluationForm form, RuleSet rules) {
        return JudgedForm.of(form, rules, 2020).findings();
    }

    static List<Finding> noticed(EvaluationForm form) {
        return noticed(form, RuleSets.national());
    }

    /** Takes one after the other, each on the form as it is. */
    static void everyFixHolds(EvaluationForm form, RuleSet rules) {
        fixesHold(form, rules, finding -> true);
    }

    static void fixesHold(EvaluationForm form, RuleSet rules, Predicate<Finding> which) {
        noticed(form, rules).stream()
                .filter(finding -> finding.fix() != null)
                .filter(which)
                .forEach(finding -> holds(form, finding, rules));
    }

    private static void holds(EvaluationForm form, Finding finding, RuleSet rules) {
        Fix fix = finding.fix();
        EvaluationForm mended = fix.on(form);
        List<Finding> left = noticed(mended, rules);

        assertThat(left).extracting(Mended::named).doesNotContain(named(finding));
        assertThat(left.stream()
                        .filter(other -> other.level() != Level.NOTICE)
                        .filter(other -> !inherent(finding, other))
                        .map(Finding::key))
                .as(finding.key() + " " + fix.label())
                .isSubsetOf(noticed(form, rules).stream().map(Finding::key).toList());
        assertThat(fix.on(mended)).isEqualTo(mended);
        assertThat(fix.stands(mended)).isTrue();
        assertThat(fix.stands(form)).isFalse();
        assertThat(fix.undo(form).on(mended)).isEqualTo(form);
    }

    private static boolean inherent(Finding mended, Finding other) {
        return mended.place().piece().equals(other.place().piece())
                && INHERENT.getOrDefault(mended.rule(), Set.of()).contains(other.rule());
    }

    /** A text may hold a name and a number: one key, two messages. */
    private static String named(Finding finding) {
        return finding.key() + " " + finding.message().key();
    }

    static Fix fix(EvaluationForm form, Rule rule, PieceId piece) {
        return noticed(form).stream()
                .filter(finding ->
                        finding.rule() == rule && finding.place().piece().equals(piece))
                .filter(finding -> finding.fix() != null)
                .findFirst()
                .orElseThrow(() -> new AssertionError(rule + "@" + piece + " has no fix: " + noticed(form)))
                .fix();
    }
}
