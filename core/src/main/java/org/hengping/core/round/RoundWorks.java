package org.hengping.core.round;

import java.time.Instant;
import java.util.List;

/** The work of opening and closing rounds, department by department: what was ordered, and what is done. */
public interface RoundWorks {

    void add(List<RoundWork> works);

    /**
     * The next pieces of work of any district, held until the transaction ends; what another server holds is passed over. Work that was
     * never tried comes first.
     *
     * @param triedBefore what failed is tried again if that was before this moment
     */
    List<RoundWork> take(int atMost, Instant triedBefore);

    /** Holds one piece of work until the transaction ends; {@code false} where it is done, or held by another server. */
    boolean hold(RoundWork work);

    void done(List<RoundWork> works, Instant at);

    /** It failed: it stays to be done, after all others. */
    void failed(RoundWork work, Instant at);

    /** How far the work of each round of a district has come; rounds without any are left out. */
    List<RoundWork.Progress> progress(String districtCode);

    /** What a person ordered that has since been finished, and of which the person has not been told; from now on it counts as told. */
    List<RoundWork.Progress> finished(String districtCode, long orderedBy);
}
