package org.hengping.core.review;

import java.util.List;
import org.hengping.core.Sha256;
import org.hengping.core.findings.Finding;
import org.hengping.core.findings.JudgedForm;
import org.hengping.core.form.EvaluationForm;
import org.hengping.core.round.EvaluationRound;
import org.hengping.core.round.RuleSet;
import org.hengping.core.round.RuleSetText;
import org.hengping.core.scoring.FormScore;
import org.hengping.core.scoring.Rating;
import org.jspecify.annotations.Nullable;

/**
 * What the rules made of a frozen version (评分底稿): its computed scores with their sentences, its sums, its findings, and the rule set as it read.
 * Written when the version is frozen and never again: no later release changes what was decided on it.
 *
 * @param findings in the order of the form; without proposed fixes, since nothing can be mended any more
 * @param approvedBefore the result an approval of before came to, which stays as it was; {@code null} where there was none
 * @param rules the rule set as it read then
 * @param seal what is stored of it, and its hash
 */
public record Judgment(
        long evaluationId,
        int version,
        FormScore score,
        List<Finding> findings,
        @Nullable Rating approvedBefore,
        RuleSet rules,
        Seal seal) {

    public Judgment {
        findings = List.copyOf(findings);
    }

    /** Judges a version that is being handed in. */
    public static Judgment of(Version version, EvaluationRound round) {
        return of(version, round, Origin.SUBMISSION, null);
    }

    /** Judges a version that was handed in before judgments were kept. */
    public static Judgment later(Version version, EvaluationRound round, @Nullable Rating approvedBefore) {
        return of(version, round, Origin.MIGRATION, approvedBefore);
    }

    private static Judgment of(Version version, EvaluationRound round, Origin origin, @Nullable Rating approved) {
        RuleSet rules = round.ruleSet();
        JudgedForm judged = JudgedForm.of(version.form(), rules, round.fiscalYear());
        String text = JudgmentText.write(judged.score(), judged.findings(), approved);
        String ruleSet = RuleSetText.write(rules);
        Seal seal = new Seal(origin, text, ruleSet, Sha256.of(version.hash(), text, ruleSet));
        return read(version.evaluationId(), version.number(), seal);
    }

    /**
     * A judgment as it was stored.
     *
     * @throws IllegalArgumentException where one of its texts was not written by the product
     */
    public static Judgment read(long evaluationId, int version, Seal seal) {
        return new Judgment(
                evaluationId,
                version,
                JudgmentText.score(seal.text()),
                JudgmentText.findings(seal.text()),
                JudgmentText.approvedBefore(seal.text()),
                RuleSetText.read(seal.ruleSetText()),
                seal);
    }

    /** What it says of the form it was made of. */
    public JudgedForm judged(EvaluationForm form) {
        return new JudgedForm(form, rules, score, findings);
    }

    /** Whether the stored texts are those that were hashed beside this version. */
    public boolean intact(Version of) {
        return seal.hash().equals(Sha256.of(of.hash(), seal.text(), seal.ruleSetText()));
    }

    /** When a version was judged. */
    public enum Origin {
        /** At submission, in the same transaction. */
        SUBMISSION,
        /** Later, by the release that began to keep judgments: the version had been frozen before. */
        MIGRATION
    }

    /**
     * What is stored.
     *
     * @param text canonical text of scores, sums and findings
     * @param ruleSetText canonical text of the rule set
     * @param hash SHA-256 of the version's hash and the two texts, 64 hexadecimal digits
     */
    public record Seal(Origin origin, String text, String ruleSetText, String hash) {}
}
