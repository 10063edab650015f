package org.hengping.core.integrity;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * What the last full check of a form has found.
 *
 * @param found every place that was not as it was put on record
 * @param baseline what was wrong when its journal began: reported, and in nobody's way
 */
public record CheckedForm(
        long evaluationId, String districtCode, Instant at, List<Discrepancy> found, List<Discrepancy> baseline) {

    public CheckedForm {
        at = at.truncatedTo(ChronoUnit.MICROS);
        found = List.copyOf(found);
        baseline = List.copyOf(baseline);
    }

    /** 完整: nothing was wrong that was not wrong from the beginning. */
    public boolean whole() {
        return changed().isEmpty();
    }

    /** What has gone wrong since the journal began. */
    public List<Discrepancy> changed() {
        return found.stream().filter(one -> !baseline.contains(one)).toList();
    }
}
