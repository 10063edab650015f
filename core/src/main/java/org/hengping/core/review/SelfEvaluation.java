package org.hengping.core.review;

import org.jspecify.annotations.Nullable;

/** A self-evaluation (自评表) on its road: one department's form in one round. */
public record SelfEvaluation(Identity identity, State state) {

    /** Which form it is; never changes. */
    public record Identity(long id, String districtCode, long roundId, long departmentId) {}

    /**
     * How far it has come.
     *
     * @param stage where it stands; the truth, with which the engine must agree
     * @param draftRevision how often the draft was saved
     * @param version number of the latest frozen version (第n稿); 0 before the first submission
     * @param reviewerId the finance officer who took it over from the responsible one; {@code null} where nobody did
     * @param exempt 免于填报: out of the counts, without a process
     * @param revision counts every change of this record, for optimistic locking
     */
    public record State(
            Stage stage,
            long draftRevision,
            int version,
            @Nullable Long reviewerId,
            boolean exempt,
            long revision) {

        /** Of a form nobody has written in: on the preparer's desk. */
        public static final State BLANK = new State(Stage.DRAFT, 0, 0, null, false, 0);

        private State at(Stage next) {
            return new State(next, draftRevision, version, reviewerId, exempt, revision);
        }

        private State saved() {
            return new State(stage, draftRevision + 1, version, reviewerId, exempt, revision);
        }

        private State frozen() {
            return new State(stage, draftRevision, version + 1, reviewerId, exempt, revision);
        }

        private State exempt(boolean out) {
            return new State(stage, draftRevision, version, reviewerId, out, revision);
        }

        private State reviewedBy(@Nullable Long officerId) {
            return new State(stage, draftRevision, version, officerId, exempt, revision);
        }
    }

    public SelfEvaluation at(Stage next) {
        return new SelfEvaluation(identity, state.at(next));
    }

    public SelfEvaluation saved() {
        return new SelfEvaluation(identity, state.saved());
    }

    public SelfEvaluation frozen() {
        return new SelfEvaluation(identity, state.frozen());
    }

    /** Taken out of the round, or back into it. */
    public SelfEvaluation exempt(boolean out) {
        return new SelfEvaluation(identity, state.exempt(out));
    }

    public SelfEvaluation reviewedBy(@Nullable Long officerId) {
        return new SelfEvaluation(identity, state.reviewedBy(officerId));
    }

    /** Still to be worked on: neither approved nor exempt. */
    public boolean underWay() {
        return !exempt() && !stage().done();
    }

    public long id() {
        return identity.id;
    }

    public String districtCode() {
        return identity.districtCode;
    }

    public long roundId() {
        return identity.roundId;
    }

    public long departmentId() {
        return identity.departmentId;
    }

    public Stage stage() {
        return state.stage;
    }

    public long draftRevision() {
        return state.draftRevision;
    }

    public int version() {
        return state.version;
    }

    public @Nullable Long reviewerId() {
        return state.reviewerId;
    }

    public boolean exempt() {
        return state.exempt;
    }

    public long revision() {
        return state.revision;
    }
}
