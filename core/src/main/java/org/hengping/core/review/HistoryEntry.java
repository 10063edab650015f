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
 * @param link its place in the chain
 * @param at in UTC, to the microsecond
 * @param hand who did it, and for whom; with the names as they were on that day
 * @param way from where to where
 * @param basis what it is about
 * @param opinion opinion (意见) or reason; may be empty
 */
public record HistoryEntry(
        long evaluationId, Link link, Instant at, Hand hand, Act act, Way way, Basis basis, String opinion) {

    public HistoryEntry {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** The same entry, chained after the one before it. */
    public HistoryEntry chained(int afterSequence, String afterHash) {
        HistoryEntry unsealed = with(new Link(afterSequence + 1, afterHash, ""));
        return unsealed.with(new Link(afterSequence + 1, afterHash, unsealed.computeHash()));
    }

    /** The same entry, at that time at the earliest. */
    public HistoryEntry notBefore(Instant earliest) {
        return at.isBefore(earliest)
                ? new HistoryEntry(evaluationId, link, earliest, hand, act, way, basis, opinion)
                : this;
    }

    /** Who did it, as it stands on the record: with the name of the absent person it was done for. */
    public Sentence signatory() {
        return hand.signatory();
    }

    /** Whether the hash is that of the entry's content. */
    public boolean intact() {
        return hash().equals(computeHash());
    }

    private HistoryEntry with(Link other) {
        return new HistoryEntry(evaluationId, other, at, hand, act, way, basis, opinion);
    }

    /** Acts on one's own duty are hashed as they were before there were delegations. */
    private String computeHash() {
        String actor = behalfOfId() == null ? actorName() : actorName() + "\n" + behalfOfId() + "\n" + behalfOfName();
        return Sha256.of(
                String.valueOf(evaluationId),
                String.valueOf(sequence()),
                at.toString(),
                String.valueOf(actorId()),
                actor,
                act.name(),
                String.valueOf(from()),
                to().name(),
                String.valueOf(version()),
                versionHash(),
                opinion,
                sheetHash(),
                previousHash());
    }

    public int sequence() {
        return link.sequence;
    }

    public String previousHash() {
        return link.previousHash;
    }

    public String hash() {
        return link.hash;
    }

    public long actorId() {
        return hand.personId();
    }

    public String actorName() {
        return hand.name();
    }

    public @Nullable Long behalfOfId() {
        return hand.behalfOfId();
    }

    public String behalfOfName() {
        return hand.behalfOfName();
    }

    public @Nullable Stage from() {
        return way.from;
    }

    public Stage to() {
        return way.to;
    }

    public int version() {
        return basis.version;
    }

    public String versionHash() {
        return basis.versionHash;
    }

    public String sheetHash() {
        return basis.sheetHash;
    }

    /**
     * Its place in the chain.
     *
     * @param sequence counts up from 1 within an evaluation
     * @param previousHash hash of the entry before; 64 zeros for the first
     * @param hash SHA-256 of everything else
     */
    public record Link(int sequence, String previousHash, String hash) {

        /** Of an entry that is not chained yet. */
        public static final Link NONE = new Link(0, "", "");
    }

    /** From where to where; {@code from} is {@code null} where the round was opened. */
    public record Way(@Nullable Stage from, Stage to) {}

    /**
     * What it is about.
     *
     * @param version number of a version; 0 where there is none
     * @param versionHash hash of that version; empty where there is none
     * @param sheetHash hash of the judgment at submission, of the frozen review sheet at approval; empty otherwise
     */
    public record Basis(int version, String versionHash, String sheetHash) {

        /** @param version {@code null} where there is none */
        public static Basis of(@Nullable Version version, String sheetHash) {
            return version == null
                    ? new Basis(0, "", sheetHash)
                    : new Basis(version.number(), version.hash(), sheetHash);
        }
    }
}
