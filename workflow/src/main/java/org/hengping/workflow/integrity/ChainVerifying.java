package org.hengping.workflow.integrity;

import java.util.ArrayList;
import java.util.List;
import org.hengping.core.integrity.ChainCheck;
import org.hengping.core.integrity.Irregularity;
import org.hengping.core.integrity.Journal;
import org.hengping.core.integrity.OutsideSeals;
import org.hengping.core.integrity.Seal;
import org.hengping.core.integrity.SealCheck;
import org.hengping.core.integrity.SealKeys;
import org.hengping.core.integrity.Seals;
import org.springframework.stereotype.Component;

/** Walks the chain of a district from its first entry to its last, past its seals, those inside and those kept outside. */
@Component
class ChainVerifying {

    private final Journal journal;
    private final Seals seals;
    private final OutsideSeals outside;
    private final SealKeys keys;

    ChainVerifying(Journal journal, Seals seals, OutsideSeals outside, SealKeys keys) {
        this.journal = journal;
        this.seals = seals;
        this.outside = outside;
        this.keys = keys;
    }

    VerifiedChain verify(String districtCode) {
        List<Seal> all = seals.all(districtCode);
        ChainCheck check = new ChainCheck(districtCode, all, keys);
        journal.read(districtCode, entry -> {
            if (entry.place() == null) {
                check.waiting(entry);
            } else {
                check.next(entry);
            }
        });
        Journal.Head head = journal.head(districtCode);
        List<Irregularity> found = new ArrayList<>(check.end(head));
        found.addAll(SealCheck.of(all, outside.of(districtCode), keys));
        Seal last = all.isEmpty() ? null : all.getLast();
        UnsealedEntries unsealed = new UnsealedEntries(last, check.unsealedCount(), check.unsealed());
        boolean begun = head.begun() || !all.isEmpty();
        return new VerifiedChain(
                check.length(), all.size(), begun, found, check.forged(), unsealed, check.unknownKeys());
    }
}
