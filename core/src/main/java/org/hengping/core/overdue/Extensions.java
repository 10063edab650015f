package org.hengping.core.overdue;

import java.util.List;
import java.util.Optional;

/** The extensions of the districts, asked for and decided. */
public interface Extensions {

    void add(Extension extension);

    Optional<Extension> find(String districtCode, long id);

    /** Stores a decision; without effect where it was decided already. */
    boolean decide(Extension decided);

    /** Those waiting for a decision, the oldest first. */
    List<Extension> requested(String districtCode);

    /** All of an evaluation, the oldest first. */
    List<Extension> of(long evaluationId);
}
