package org.hengping.workflow.paper;

import java.time.Instant;
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
        Subject subject,
        int number,
        String hash,
        Standing standing,
        int latest,
        List<Step> steps,
        @Nullable Long publicForm) {

    public Proof {
        steps = List.copyOf(steps);
    }

    /** Whether finance has approved it. */
    public boolean approved() {
        return steps.stream().anyMatch(step -> step.act() == Act.APPROVE);
    }

    /** Whether a version still holds. */
    public enum Standing {
        /** The latest, under way or approved. */
        CURRENT,
        /** The latest, but it went back to the department: the next will take its place. */
        RETURNED,
        /** There is a later one. */
        SUPERSEDED
    }

    /** One step of the road. */
    public record Step(Act act, Instant at) {}

    public String district() {
        return subject.district;
    }

    public String department() {
        return subject.department;
    }

    public int fiscalYear() {
        return subject.fiscalYear;
    }

    /** Whose form it is: names as they are today. */
    public record Subject(String district, String department, int fiscalYear) {}
}
