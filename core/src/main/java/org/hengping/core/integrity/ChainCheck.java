package org.hengping.core.integrity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hengping.core.Sha256;

/**
 * Goes along the journal of a district, entry by entry in the order of the chain, and past its seals: each entry continues the one before,
 * and where a seal was made the journal is what the seal says.
 */
public final class ChainCheck {

    /** A chain that was rewritten is wrong everywhere: the first places will do. */
    private static final int MOST = 20;

    /** So many of the entries that no seal covers yet are named. */
    private static final int NAMED = 500;

    /** So many forged entries are counted to their forms. */
    private static final int FORGED = 100_000;

    private final String districtCode;
    private final SealKeys keys;
    private final Map<Long, List<Seal>> seals = new TreeMap<>();
    private final List<Irregularity> found = new ArrayList<>();
    private final JournalSums sums = new JournalSums();
    private long sequence;
    private String hash = Sha256.NONE;
    private boolean signed;
    private final List<JournalEntry> forged = new ArrayList<>();
    private final List<JournalEntry> unsealed = new ArrayList<>();
    private long unsealedCount;
    private long unknownKeys;

    /** @param seals of the district, the first one first */
    public ChainCheck(String districtCode, List<Seal> seals, SealKeys keys) {
        this.districtCode = districtCode;
        this.keys = keys;
        seals.stream().filter(Seal::intact).forEach(seal -> this.seals
                .computeIfAbsent(seal.sequence(), any -> new ArrayList<>())
                .add(seal));
        past(0);
    }

    /** The next entry of the chain. */
    public void next(JournalEntry entry) {
        JournalEntry.Place place = entry.place();
        long number = place == null ? 0 : place.sequence();
        if (number != sequence + 1) {
            note("gap", sequence + 1, number);
        }
        if (place == null || !place.hash().equals(entry.hash(number, hash))) {
            note("chain", number, entry.named());
        }
        signature(entry);
        sequence = number;
        hash = place == null ? hash : place.hash();
        sums.add(entry);
        notSealed(entry);
        past(number);
    }

    /** An entry that has no place yet. */
    public void waiting(JournalEntry entry) {
        signature(entry);
        notSealed(entry);
    }

    /**
     * What was found, once the last entry has gone by.
     *
     * @param head what the store says the end of the chain is
     */
    public List<Irregularity> end(Journal.Head head) {
        if (head.sequence() != sequence || !head.hash().equals(hash)) {
            note("end", sequence, head.sequence());
        }
        if (!head.begun() && !seals.isEmpty()) {
            note("begun");
        }
        seals.forEach((upTo, here) -> {
            if (upTo > sequence) {
                here.forEach(seal -> note("cut", seal.number(), upTo, sequence));
            }
        });
        if (unknownKeys > 0 && !keys.missing()) {
            note("unknownKeys", unknownKeys);
        }
        return List.copyOf(found);
    }

    /** The entries that somebody without the key has written; of a journal that was rewritten, the first of them. */
    public List<JournalEntry> forged() {
        return List.copyOf(forged);
    }

    /** How many entries were signed by a key that is not at hand. */
    public long unknownKeys() {
        return unknownKeys;
    }

    /** What came after the last seal: whoever takes it away again, with all that belongs to it, is not found out. The first 500. */
    public List<JournalEntry> unsealed() {
        return List.copyOf(unsealed);
    }

    /** How many came after the last seal. */
    public long unsealedCount() {
        return unsealedCount;
    }

    /** How many entries the chain has. */
    public long length() {
        return sequence;
    }

    /** Once there is a key, everything is signed. */
    private void signature(JournalEntry entry) {
        switch (keys.check(entry.content(), entry.mac())) {
            case RIGHT -> signed = true;
            case WRONG -> forged("forged", entry);
            case KEY_UNKNOWN -> {
                signed = true;
                unknownKeys++;
            }
            case UNSIGNED -> {
                if (signed) {
                    forged("unsigned", entry);
                }
            }
        }
    }

    private void forged(String key, JournalEntry entry) {
        note(key, entry.named());
        if (forged.size() < FORGED) {
            forged.add(entry);
        }
    }

    private void notSealed(JournalEntry entry) {
        unsealedCount++;
        if (unsealed.size() < NAMED) {
            unsealed.add(entry);
        }
    }

    private void past(long number) {
        List<Seal> here = seals.get(number);
        if (here == null) {
            return;
        }
        unsealed.clear();
        unsealedCount = 0;
        Seal.Point point = sums.point(districtCode);
        for (Seal seal : here) {
            signed |= keys.check(seal.hash(), seal.mac()) == SealKeys.Verdict.RIGHT;
            boolean same = seal.head().equals(hash)
                    && seal.histories().equals(point.histories())
                    && seal.counts().equals(point.counts());
            if (!same) {
                note("sealed", seal.number(), number);
            }
        }
    }

    private void note(String key, Object... arguments) {
        if (found.size() < MOST) {
            found.add(Irregularity.of(key, arguments));
        }
    }
}
