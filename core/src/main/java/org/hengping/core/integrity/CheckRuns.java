package org.hengping.core.integrity;

import java.util.List;

/** The full checks of the districts. */
public interface CheckRuns {

    void begin(CheckRun run);

    /** So many forms of all have been checked by now. */
    void done(long id, int done, int forms);

    void end(CheckRun ended);

    /** Those of a district, the latest first, at most so many. */
    List<CheckRun> latest(String districtCode, int most);
}
