package org.hengping.core.review;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.hengping.core.Sentence;
import org.hengping.core.Sha256;
import org.hengping.core.organization.Hand;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the history (流转记录), chained to the one before it: whoever changes an entry breaks every later hash.
 *
 * @param sequence counts up from 1 within an evaluation
 * @param at in UTC, to the microsecond
 * @param actorName as it was on that day
 * @param behalfOfId the absent person the actor acted for; {@code null} where the duty was the actor's own
 * @param behalfOfName that person's name; empty where there is none
 * @param version number of the version it is about; 0 where there is none
 * @param versionHash hash of that version; empty where there is none
 * @param opinion opinion (意见) or reason; may be empty
 * @param sheetHash hash of the frozen review sheet; empty except at approval
 * @param previousHash hash of the entry before; 64 zeros for the first
 * @param hash SHA-256 of everything above
 */
public record HistoryEntry(
        long evaluationId,
        int sequence,
        Instant at,
        long actorId,
        String actorName,
        @Nullable Long behalfOfId,
        String behalfOfName,
        Act act,
        @Nullable Stage from,
        Stage to,
        int version,
        String versionHash,
        String opinion,
        String sheetHash,
        String previousHash,
        String hash) {

    public HistoryEntry {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** The same entry, chained after the one before it. */
    public HistoryEntry chained(int afterSequence, String afterHash) {
        HistoryEntry unsealed = withHashes(afterSequence + 1, afterHash, "");
        return unsealed.withHashes(unsealed.sequence, afterHash, unsealed.computeHash());
    }

    /** The same entry, at that time at the earliest. */
    public HistoryEntry notBefore(Instant earliest) {
        return at.isBefore(earliest) ? at(earliest) : this;
    }

    /** By whose authority it was done. */
    public Hand hand() {
        return new Hand(actorId, actorName, behalfOfId, behalfOfName);
    }

    /** Who did it, as it stands on the record: with the name of the absent person it was done for. */
    public Sentence signatory() {
        return hand().signatory();
    }

    /** Whether the hash is that of the entry's content. */
    public boolean intact() {
        return hash.equals(computeHash());
    }

    private HistoryEntry at(Instant when) {
        return with(when, sequence, previousHash, hash);
    }

    private HistoryEntry withHashes(int newSequence, String newPreviousHash, String newHash) {
        return with(at, newSequence, newPreviousHash, newHash);
    }

    private HistoryEntry with(Instant when, int newSequence, String newPreviousHash, String newHash) {
        return new HistoryEntry(
                evaluationId,
                newSequence,
                when,
                actorId,
                actorName,
                behalfOfId,
                behalfOfName,
                act,
                from,
                to,
                version,
                versionHash,
                opinion,
                sheetHash,
                newPreviousHash,
                newHash);
    }

    /** Acts on one's own duty are hashed as they were before there were delegations. */
    private String computeHash() {
        String actor = behalfOfId == null ? actorName : actorName + "\n" + behalfOfId + "\n" + behalfOfName;
        return Sha256.of(
                String.valueOf(evaluationId),
                String.valueOf(sequence),
                at.toString(),
                String.valueOf(actorId),
                actor,
                act.name(),
                String.valueOf(from),
                to.name(),
                String.valueOf(version),
                versionHash,
                opinion,
                sheetHash,
                previousHash);
    }
}
