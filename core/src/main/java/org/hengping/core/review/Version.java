package org.hengping.core.review;

import java.time.Instant;
import org.hengping.core.Sha256;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.form.FormText;
import org.hengping.core.round.RuleSet;

/**
 * A frozen version (第n稿): what the department handed in, never changed.
 *
 * @param number counts up from 1
 * @param form everything the department wrote
 * @param ruleSetCode code of the rule set it was judged by
 * @param ruleSetEdition edition of that rule set
 * @param hash SHA-256 of rule set and canonical text, 64 hexadecimal digits
 * @param frozenBy the person who submitted it
 */
public record Version(
        long evaluationId,
        int number,
        EvaluationForm form,
        String ruleSetCode,
        int ruleSetEdition,
        String hash,
        Instant frozenAt,
        long frozenBy) {

    /** Freezes a form. */
    public static Version freeze(
            long evaluationId, int number, EvaluationForm form, RuleSet ruleSet, Instant frozenAt, long frozenBy) {
        String hash = Sha256.of(ruleSet.code(), String.valueOf(ruleSet.edition()), FormText.write(form));
        return new Version(evaluationId, number, form, ruleSet.code(), ruleSet.edition(), hash, frozenAt, frozenBy);
    }

    /** Whether the hash is that of the form. */
    public boolean intact() {
        return hash.equals(Sha256.of(ruleSetCode, String.valueOf(ruleSetEdition), FormText.write(form)));
    }

    public Seen seen() {
        return new Seen(number, hash);
    }

    /** What a person had before their eyes when they acted: number and hash of a version. */
    public record Seen(int number, String hash) {}
}
