package org.hengping.core.review;

import org.jspecify.annotations.Nullable;

/**
 * A self-evaluation (自评表) on its road: one department's form in one round.
 *
 * @param stage where it stands; the truth, with which the engine must agree
 * @param draftRevision how often the draft was saved
 * @param version number of the latest frozen version (第n稿); 0 before the first submission
 * @param reviewerId the finance officer who took it over from the responsible one; {@code null} where nobody did
 * @param exempt 免于填报: out of the counts, without a process
 * @param revision counts every change of this record, for optimistic locking
 */
public record SelfEvaluation(
        long id,
        String districtCode,
        long roundId,
        long departmentId,
        Stage stage,
        long draftRevision,
        int version,
        @Nullable Long reviewerId,
        boolean exempt,
        long revision) {

    public SelfEvaluation at(Stage next) {
        return new SelfEvaluation(
                id, districtCode, roundId, departmentId, next, draftRevision, version, reviewerId, exempt, revision);
    }

    public SelfEvaluation saved() {
        return new SelfEvaluation(
                id,
                districtCode,
                roundId,
                departmentId,
                stage,
                draftRevision + 1,
                version,
                reviewerId,
                exempt,
                revision);
    }

    public SelfEvaluation frozen() {
        return new SelfEvaluation(
                id,
                districtCode,
                roundId,
                departmentId,
                stage,
                draftRevision,
                version + 1,
                reviewerId,
                exempt,
                revision);
    }

    /** Taken out of the round, or back into it. */
    public SelfEvaluation exempt(boolean out) {
        return new SelfEvaluation(
                id, districtCode, roundId, departmentId, stage, draftRevision, version, reviewerId, out, revision);
    }

    public SelfEvaluation reviewedBy(@Nullable Long officerId) {
        return new SelfEvaluation(
                id, districtCode, roundId, departmentId, stage, draftRevision, version, officerId, exempt, revision);
    }
}
