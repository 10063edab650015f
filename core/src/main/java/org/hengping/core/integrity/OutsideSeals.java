package org.hengping.core.integrity;

import java.util.List;

/** Copies of the seals in a place of their own, outside the database. */
public interface OutsideSeals {

    /** Whether there is such a place. */
    boolean kept();

    /** Writes a copy, unless it is there; none is ever written over. @throws java.io.UncheckedIOException where that fails */
    void keep(Seal seal);

    /** What lies there of a district, in no particular order; files that hold no seal are left out. */
    List<Seal> of(String districtCode);
}
