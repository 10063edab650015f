package org.hengping.workflow.duty;

import java.time.Instant;
import java.util.List;

/** Duties that are confirmed in one act: those of a workbook, or a single one. */
public record PendingBatch(String byName, Instant at, boolean workbook, List<PendingDuty> duties) {

    public List<Long> dutyIds() {
        return duties.stream().map(one -> one.grant().dutyId()).toList();
    }
}
