package org.hengping.workflow.integrity;

import java.util.List;
import org.hengping.core.integrity.CheckRun;

/**
 * What a check came to.
 *
 * @param wrong the first 500 of the forms in which something was found
 * @param unsealed what was put on record since the last seal
 * @param unknownKeys how many entries of the journal were signed by a key that is not at hand
 */
public record VerifiedDistrict(
        int forms, CheckRun.Outcome outcome, List<WrongForm> wrong, UnsealedEntries unsealed, long unknownKeys) {

    public VerifiedDistrict {
        wrong = List.copyOf(wrong);
    }
}
