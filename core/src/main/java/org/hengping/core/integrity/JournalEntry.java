package org.hengping.core.integrity;

import org.hengping.core.Sentence;
import org.hengping.core.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the journal (登记簿): the state a record was left in by the transaction that wrote it. Written in that transaction; a moment later
 * it gets its place in the chain of its district, so that acts need not wait for each other.
 *
 * @param key of the record within its kind
 * @param evaluationId the form it belongs to; {@code null} where it belongs to none
 * @param step counts the states of one record, from 1
 * @param format by which format of the kind the row was hashed
 * @param digest SHA-256 of the row as it was stored; {@link Sha256#NONE} where it was taken out
 * @param mac by whose key it was signed, and the signature; empty where the product had no key
 * @param place {@code null} until the entry is in the chain
 */
public record JournalEntry(
        long id,
        String districtCode,
        RecordKind kind,
        String key,
        @Nullable Long evaluationId,
        int step,
        Origin origin,
        int format,
        String digest,
        String mac,
        @Nullable Place place) {

    /** A record's state, signed where there is a key. */
    public static JournalEntry of(
            long id,
            String districtCode,
            Subject of,
            int step,
            Origin origin,
            int format,
            String digest,
            SealKeys keys) {
        JournalEntry unsigned = new JournalEntry(
                id, districtCode, of.kind(), of.key(), of.evaluationId(), step, origin, format, digest, "", null);
        return new JournalEntry(
                id,
                districtCode,
                of.kind(),
                of.key(),
                of.evaluationId(),
                step,
                origin,
                format,
                digest,
                keys.sign(unsigned.content()),
                null);
    }

    /** Whether the record was taken out. */
    public boolean removed() {
        return digest.equals(Sha256.NONE);
    }

    /** Which record, in words, and of which form. */
    public Sentence named() {
        Sentence place = kind.place(key);
        return evaluationId == null ? place : Sentence.of("record.ofForm", place, evaluationId);
    }

    /** What is signed: everything but the signature and the place. */
    public String content() {
        return Sha256.of(
                String.valueOf(id),
                districtCode,
                kind.table(),
                key,
                String.valueOf(evaluationId),
                String.valueOf(step),
                origin.name(),
                String.valueOf(format),
                digest);
    }

    /** The hash it has behind another entry. */
    public String hash(long sequence, String previousHash) {
        return Sha256.of(previousHash, String.valueOf(sequence), content(), mac);
    }

    /** The same entry in the chain. */
    public JournalEntry chained(long sequence, String previousHash) {
        return new JournalEntry(
                id,
                districtCode,
                kind,
                key,
                evaluationId,
                step,
                origin,
                format,
                digest,
                mac,
                new Place(sequence, hash(sequence, previousHash)));
    }

    /** Whether this is the state a row is in. */
    public boolean describes(StoredRecord row) {
        return digest.equals(row.digest(format));
    }

    /** Why a state was written down. */
    public enum Origin {
        /** Somebody did something. */
        ACT,
        /** It was there when the journal began: as it was found, signed then. */
        BASELINE,
        /** A torn form was re-aligned, on record. */
        REPAIR
    }

    /** A record, wherever it stands. */
    public record Subject(
            RecordKind kind, String key, @Nullable Long evaluationId) {}

    /**
     * Where an entry stands in the chain of its district.
     *
     * @param sequence counts up from 1
     * @param hash covers the entry and the hash before it
     */
    public record Place(long sequence, String hash) {}
}
