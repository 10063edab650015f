package org.hengping.ui.publicpages;

import java.util.List;
import org.hengping.ui.words.Moments;
import org.hengping.ui.words.Wording;
import org.hengping.workflow.paper.Proof;
import org.hengping.workflow.paper.ProofStanding;
import org.hengping.workflow.paper.ProofStep;

/**
 * What the page says of one version: what is known of it, which the template reads, and what that comes to in words.
 *
 * @param meaning what whoever holds the paper may conclude
 */
record ProofPage(Proof proof, String meaning, List<Line> steps) {

    static ProofPage of(Wording words, Proof proof) {
        return new ProofPage(
                proof,
                meaning(words, proof),
                proof.steps().stream().map(step -> line(words, proof, step)).toList());
    }

    /** As text: in a sentence a number would get a comma. */
    public String year() {
        return String.valueOf(proof.fiscalYear());
    }

    /** Whether it still holds. */
    public boolean still() {
        return proof.standing() == ProofStanding.CURRENT;
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
