package org.hengping.core.results;

import java.util.Collection;
import java.util.List;

/** The results of the frozen versions, one each. Exempt evaluations are left out of every list and sum. */
public interface Results {

    /** Keeps the result of a version; one kept before gives way to one that has been approved since. */
    void keep(Result result);

    /** Of a round the result of each evaluation that counts, in no particular order. */
    List<Standing> ofRound(String districtCode, long roundId);

    /** Of a department the result of each of its evaluations that counts, the latest year first. */
    List<Standing> ofDepartment(String districtCode, long departmentId);

    /** Of one evaluation the results of all its versions, the first one first. */
    List<Result> of(long evaluationId);

    /** Of several evaluations the results of all their versions, in no particular order. */
    List<Result> of(Collection<Long> evaluationIds);

    /** All rounds of a district summed up over the results that count, in no particular order. */
    List<Tally> tallies(String districtCode);
}
