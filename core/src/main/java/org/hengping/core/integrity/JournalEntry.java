package org.hengping.core.integrity;

import org.hengping.core.Sentence;
import org.hengping.core.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the journal (登记簿): the state a record was left in by the transaction that wrote it. Written in that transaction; a moment later
 * it gets its place in the chain of its district, so that acts need not wait for each other.
 *
 * @param subject the record it is about
 * @param step counts the states of one record, from 1
 * @param state what the row was when it was written down
 * @param mac by whose key it was signed, and the signature; empty where the product had no key
 * @param place {@code null} until the entry is in the chain
 */
public record JournalEntry(
        long id,
        String districtCode,
        Subject subject,
        int step,
        Origin origin,
        State state,
        String mac,
        @Nullable Place place) {

    /** A record's state, signed where there is a key. */
    public static JournalEntry of(
            long id, String districtCode, Subject subject, int step, Origin origin, State state, SealKeys keys) {
        JournalEntry unsigned = new JournalEntry(id, districtCode, subject, step, origin, state, "", null);
        return new JournalEntry(id, districtCode, subject, step, origin, state, keys.sign(unsigned.content()), null);
    }

    public RecordKind kind() {
        return subject.kind();
    }

    /** Of the record within its kind. */
    public String key() {
        return subject.key();
    }

    /** The form it belongs to; {@code null} where it belongs to none. */
    public @Nullable Long evaluationId() {
        return subject.evaluationId();
    }

    /** By which format of the kind the row was hashed. */
    public int format() {
        return state.format();
    }

    /** SHA-256 of the row as it was stored; {@link Sha256#NONE} where it was taken out. */
    public String digest() {
        return state.digest();
    }

    /** Whether the record was taken out. */
    public boolean removed() {
        return digest().equals(Sha256.NONE);
    }

    /** Which record, in words, and of which form. */
    public Sentence named() {
        Sentence record = kind().place(key());
        Long form = evaluationId();
        return form == null ? record : Sentence.of("record.ofForm", record, form);
    }

    /** What is signed: everything but the signature and the place. */
    public String content() {
        return Sha256.of(
                String.valueOf(id),
                districtCode,
                kind().table(),
                key(),
                String.valueOf(evaluationId()),
                String.valueOf(step),
                origin.name(),
                String.valueOf(format()),
                digest());
    }

    /** The hash it has behind another entry. */
    public String hash(long sequence, String previousHash) {
        return Sha256.of(previousHash, String.valueOf(sequence), content(), mac);
    }

    /** The same entry in the chain. */
    public JournalEntry chained(long sequence, String previousHash) {
        return new JournalEntry(
                id, districtCode, subject, step, origin, state, mac, new Place(sequence, hash(sequence, previousHash)));
    }

    /** Whether this is the state a row is in. */
    public boolean describes(StoredRecord row) {
        return digest().equals(row.digest(format()));
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
     * What a row was when it was written down.
     *
     * @param format by which format of the kind it was hashed
     * @param digest SHA-256 of the row as it was stored; {@link Sha256#NONE} where it was taken out
     */
    public record State(int format, String digest) {}

    /**
     * Where an entry stands in the chain of its district.
     *
     * @param sequence counts up from 1
     * @param hash covers the entry and the hash before it
     */
    public record Place(long sequence, String hash) {}
}
