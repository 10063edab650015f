package org.hengping.core.integrity;

import java.util.List;
import java.util.Optional;

/** The seals of the districts; only added to. */
public interface Seals {

    void add(Seal seal);

    Optional<Seal> last(String districtCode);

    /** All of a district, the first one first. */
    List<Seal> all(String districtCode);
}
