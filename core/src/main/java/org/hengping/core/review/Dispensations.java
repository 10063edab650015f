package org.hengping.core.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The dispensations from the three hands, asked for and decided; none is ever taken out. */
public interface Dispensations {

    void add(Dispensation requested);

    Optional<Dispensation> find(String districtCode, long id);

    /** All of a round, the oldest first. */
    List<Dispensation> ofRound(String districtCode, long roundId);

    /**
     * Stores how one has gone on.
     *
     * @return false where it is no longer in that state
     */
    boolean change(Dispensation changed, Dispensation.State from);

    /** In what the departments of these forms are dispensed with now, by evaluation; those without are left out. */
    Map<Long, Set<DispensationKind>> granted(Set<Long> evaluationIds);
}
