package org.hengping.workflow.integrity;

import org.hengping.core.review.HistoryEntry;

/** Entries of histories that nobody made. */
public final class Histories {

    private Histories() {}

    /** The same entry with another opinion, and with hashes that fit. */
    public static HistoryEntry rewritten(HistoryEntry entry, String opinion, String previousHash) {
        return new HistoryEntry(
                        entry.evaluationId(),
                        0,
                        entry.at(),
                        entry.actorId(),
                        entry.actorName(),
                        entry.behalfOfId(),
                        entry.behalfOfName(),
                        entry.act(),
                        entry.from(),
                        entry.to(),
                        entry.version(),
                        entry.versionHash(),
                        opinion,
                        entry.sheetHash(),
                        "",
                        "")
                .chained(entry.sequence() - 1, previousHash);
    }
}
