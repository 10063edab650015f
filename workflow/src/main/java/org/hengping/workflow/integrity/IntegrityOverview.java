package org.hengping.workflow.integrity;

import java.util.List;
import java.util.Optional;
import org.hengping.core.integrity.CheckRun;
import org.hengping.core.integrity.Seal;

/**
 * What is known of a district.
 *
 * @param runs the last checks, the latest first
 * @param seals all of them, the latest first
 * @param wrong the forms in which something was found
 * @param wanted the repairs that wait for an auditor
 */
public record IntegrityOverview(
        List<CheckRun> runs,
        List<Seal> seals,
        List<WrongForm> wrong,
        List<WantedRepair> wanted,
        SealSettings kept,
        IntegrityRights may) {

    /** The check that ended last. */
    public Optional<CheckRun> last() {
        return runs.stream().filter(run -> run.endedAt() != null).findFirst();
    }
}
