package org.hengping.workflow.integrity;

import org.hengping.core.organization.Hand;
import org.hengping.core.review.HistoryEntry;

/** Entries of histories that nobody made. */
public final class Histories {

    private Histories() {}

    /** The same entry with another opinion, and with hashes that fit. */
    public static HistoryEntry rewritten(HistoryEntry entry, String opinion, String previousHash) {
        return new HistoryEntry(
                        entry.evaluationId(),
                        new HistoryEntry.Link(0, "", ""),
                        entry.at(),
                        new Hand(entry.actorId(), entry.actorName(), entry.behalfOfId(), entry.behalfOfName()),
                        entry.act(),
                        new HistoryEntry.Way(entry.from(), entry.to()),
                        new HistoryEntry.Basis(entry.version(), entry.versionHash(), entry.sheetHash()),
                        opinion)
                .chained(entry.sequence() - 1, previousHash);
    }
}
