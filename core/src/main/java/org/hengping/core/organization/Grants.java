package org.hengping.core.organization;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/** Who gave and who confirmed the duties of the districts. */
public interface Grants {

    void add(Grant grant);

    /** By duty; those without a record are left out. */
    Map<Long, Grant> of(String districtCode, Collection<Long> dutyIds);

    /** Without effect where it was decided already. */
    void decide(long dutyId, Grant.Decision decision);

    /**
     * Whether the administrations of a district are in the hands of more than one person, confirmed on record. From then on the rules of
     * {@link Separation} bind duties of before, too.
     */
    boolean separated(String districtCode);

    /** From this moment on; without effect where it is so already. */
    void separate(String districtCode, long byId, Instant at);
}
