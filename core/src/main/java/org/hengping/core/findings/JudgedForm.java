package org.hengping.core.findings;

import java.util.List;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.round.RuleSet;
import org.hengping.core.scoring.FormScore;
import org.hengping.core.scoring.Scoring;
import org.hengping.core.scoring.UnderstoodForm;

/**
 * A form that was judged by a rule set: understood once, scored, and gone over by all rules.
 *
 * @param findings in the order of the form, what weighs most first at each place
 */
public record JudgedForm(EvaluationForm form, RuleSet rules, FormScore score, List<Finding> findings) {

    public JudgedForm {
        findings = List.copyOf(findings);
    }

    /**
     * Judges a draft, or a version that is being handed in.
     *
     * @param fiscalYear the year that days without a year belong to
     */
    public static JudgedForm of(EvaluationForm form, RuleSet rules, int fiscalYear) {
        UnderstoodForm understood = UnderstoodForm.of(form);
        FormScore score = Scoring.score(understood, rules, fiscalYear);
        return new JudgedForm(form, rules, score, Findings.of(Inspection.of(understood, score, rules)));
    }
}
