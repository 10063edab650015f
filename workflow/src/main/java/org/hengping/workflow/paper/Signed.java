package org.hengping.workflow.paper;

import java.time.Instant;
import java.util.List;
import org.hengping.core.review.Act;
import org.hengping.core.review.HistoryEntry;

/** When a version was signed by the head, and approved by finance: the days are public, the names and opinions are not. */
public record Signed(Instant endorsedAt, Instant approvedAt) {

    static Signed of(List<HistoryEntry> history, int version) {
        return new Signed(last(history, version, Act.ENDORSE), last(history, version, Act.APPROVE));
    }

    private static Instant last(List<HistoryEntry> history, int version, Act act) {
        return history.stream()
                .filter(entry -> entry.act() == act && entry.version() == version)
                .reduce((before, after) -> after)
                .orElseThrow()
                .at();
    }
}
