package org.hengping.workflow.paper;

import java.util.List;
import org.hengping.core.review.Act;
import org.jspecify.annotations.Nullable;

/**
 * What anybody who holds a paper of a version is told about it: whose it is, how far it came, and whether it still holds. No names of persons,
 * no figures, nothing of what the form says.
 *
 * @param number of the version
 * @param hash of the version, 64 hexadecimal digits
 * @param latest number of the form's latest version
 * @param steps what was done with this version, in its order
 * @param publicForm the form whose public page shows this very version; {@code null} where none does
 */
public record Proof(
        ProofSubject subject,
        int number,
        String hash,
        ProofStanding standing,
        int latest,
        List<ProofStep> steps,
        @Nullable Long publicForm) {

    public Proof {
        steps = List.copyOf(steps);
    }

    /** Whether finance has approved it. */
    public boolean approved() {
        return steps.stream().anyMatch(step -> step.act() == Act.APPROVE);
    }

    public String district() {
        return subject.district();
    }

    public String department() {
        return subject.department();
    }

    public int fiscalYear() {
        return subject.fiscalYear();
    }
}
