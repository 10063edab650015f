package org.hengping.core.review;

import java.util.List;

/** The results of the frozen versions, one each. Exempt evaluations are left out of every list and sum. */
public interface Results {

    /** Keeps the result of a version; one kept before gives way to one that has been approved since. */
    void keep(Result result);

    /** Of a round the latest version of each evaluation, in no particular order. */
    List<Standing> ofRound(String districtCode, long roundId);

    /** Of a department the latest version of each of its evaluations, the latest year first. */
    List<Standing> ofDepartment(String districtCode, long departmentId);

    /** All rounds of a district summed up over the latest versions, in no particular order. */
    List<Tally> tallies(String districtCode);

    /** Versions frozen before results were kept, the earliest evaluation first, at most so many. */
    List<Missing> missing(int most);

    /** A version without a result. */
    record Missing(String districtCode, long evaluationId, int version) {}
}
