package org.hengping.ui.publicpages;

import java.util.List;
import org.hengping.ui.words.Moments;
import org.hengping.ui.words.Wording;
import org.hengping.workflow.paper.Proof;
import org.hengping.workflow.paper.ProofStanding;
import org.hengping.workflow.paper.ProofStep;
import org.jspecify.annotations.Nullable;

/**
 * What the page says of one version: every value a text in the language of the page.
 *
 * @param still whether it still holds
 * @param publicForm the form whose public page shows it; {@code null} where none does
 */
record ProofPage(
        String department,
        String year,
        String version,
        String standing,
        boolean still,
        String meaning,
        List<Line> steps,
        String hash,
        @Nullable Long publicForm) {

    static ProofPage of(Wording words, Proof proof) {
        return new ProofPage(
                proof.department(),
                words.t("verify.whose", proof.district(), String.valueOf(proof.fiscalYear())),
                words.t("form.version", String.valueOf(proof.number())),
                words.t("verify.standing." + proof.standing()),
                proof.standing() == ProofStanding.CURRENT,
                meaning(words, proof),
                proof.steps().stream().map(step -> line(words, proof, step)).toList(),
                proof.hash(),
                proof.publicForm());
    }

    private static String meaning(Wording words, Proof proof) {
        return switch (proof.standing()) {
            case CURRENT -> words.t(proof.approved() ? "verify.approved" : "verify.underWay");
            case RETURNED -> words.t("verify.returned");
            case SUPERSEDED -> words.t("verify.superseded", String.valueOf(proof.latest()));
        };
    }

    private static Line line(Wording words, Proof proof, ProofStep step) {
        return new Line(
                words.t("act." + step.act()),
                words.t("verify.office." + step.act(), proof.department()),
                Moments.date(step.at()));
    }

    /** One step of the road: what was done, by which office, on which day. */
    record Line(String act, String office, String day) {}
}
