package org.hengping.core.review;

import java.util.List;
import java.util.Set;

/** The signed scans of the versions; added and read, never changed. What they hold is kept with the attachments. */
public interface SignedScans {

    /** The same file again for the same version changes nothing. */
    void add(SignedScan scan);

    /** All of an evaluation, the oldest first. */
    List<SignedScan> of(long evaluationId);

    /** Those of these evaluations whose latest version has a scan bound to its hash. */
    Set<Long> scanned(Set<Long> evaluationIds);
}
