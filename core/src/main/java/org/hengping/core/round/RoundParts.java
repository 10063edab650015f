package org.hengping.core.round;

import java.time.Instant;
import java.util.List;

/** The work of opening and closing rounds, department by department: what was ordered, and what is done. */
public interface RoundParts {

    void add(List<RoundPart> parts);

    /**
     * The next pieces of work of any district, held until the transaction ends; what another server holds is passed over. Work that was
     * never tried comes first.
     *
     * @param triedBefore what failed is tried again if that was before this moment
     */
    List<RoundPart> take(int atMost, Instant triedBefore);

    /** Holds one piece of work until the transaction ends; {@code false} where it is done, or held by another server. */
    boolean hold(RoundPart part);

    void done(List<RoundPart> parts, Instant at);

    /** It failed: it stays to be done, after all others. */
    void failed(RoundPart part, Instant at);

    /** How far the work of each round of a district has come; rounds without any are left out. */
    List<RoundPart.Progress> progress(String districtCode);

    /** What a person ordered that has since been finished, and of which the person has not been told; from now on it counts as told. */
    List<RoundPart.Progress> finished(String districtCode, long orderedBy);
}
