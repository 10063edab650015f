package org.hengping.core.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The self-evaluations of the districts. */
public interface SelfEvaluations {

    void add(SelfEvaluation evaluation);

    /** Many at once. */
    void addAll(List<SelfEvaluation> added);

    Optional<SelfEvaluation> find(String districtCode, long id);

    /** The same, held against all others until the transaction ends. */
    Optional<SelfEvaluation> lock(String districtCode, long id);

    /**
     * Stores a changed record at the next revision.
     *
     * @throws Refusal.Stale where somebody else has changed it since it was read
     */
    void store(SelfEvaluation changed);

    /** Those with these ids, in no particular order. */
    List<SelfEvaluation> of(String districtCode, Set<Long> ids);

    /** All of a round, in no particular order. */
    List<SelfEvaluation> ofRound(String districtCode, long roundId);

    /** Those of a department from fiscal years before the given one, the latest year first. */
    List<SelfEvaluation> earlier(String districtCode, long departmentId, int fiscalYear);
}
