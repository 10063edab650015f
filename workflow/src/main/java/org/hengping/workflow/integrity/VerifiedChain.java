package org.hengping.workflow.integrity;

import java.util.List;
import org.hengping.core.integrity.Irregularity;
import org.hengping.core.integrity.JournalEntry;

/**
 * What the chain of a district came to.
 *
 * @param length how many entries it has
 * @param begun whether its journal is complete
 * @param forged entries that were written without the key
 */
record VerifiedChain(
        long length,
        int seals,
        boolean begun,
        List<Irregularity> irregularities,
        List<JournalEntry> forged,
        UnsealedEntries unsealed,
        long unknownKeys) {}
