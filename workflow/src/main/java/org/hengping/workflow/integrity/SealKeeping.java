package org.hengping.workflow.integrity;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.hengping.core.Sentence;
import org.hengping.core.integrity.Journal;
import org.hengping.core.integrity.Seal;
import org.hengping.core.integrity.SealKeys;
import org.hengping.core.integrity.Seals;
import org.hengping.workflow.audit.Audit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes seals and lets entries of the journal into the chain, each in a transaction of its own. */
@Component
@Transactional
class SealKeeping {

    private final Journal journal;
    private final Seals seals;
    private final SealKeys keys;
    private final Audit audit;
    private final AuditorNotices auditors;
    private final Clock clock;

    SealKeeping(Journal journal, Seals seals, SealKeys keys, Audit audit, AuditorNotices auditors, Clock clock) {
        this.journal = journal;
        this.seals = seals;
        this.keys = keys;
        this.audit = audit;
        this.auditors = auditors;
        this.clock = clock;
    }

    int chain(String districtCode, int most) {
        return journal.chain(districtCode, most);
    }

    @Transactional(readOnly = true)
    Optional<Seal> last(String districtCode) {
        return seals.last(districtCode);
    }

    @Transactional(readOnly = true)
    List<Seal> all(String districtCode) {
        return seals.all(districtCode);
    }

    /** Seals where the journal stood a moment ago, and sends it to the auditors. */
    Seal seal(Seal.Point point, Seal.Why why) {
        journal.hold(point.districtCode());
        Seal seal = Seal.of(point, why, clock.instant(), seals.last(point.districtCode()), keys);
        seals.add(seal);
        Sentence what = Sentence.of(
                "audit.integrity.sealed", seal.number(), Sentence.of("sealKind." + why.kind()), seal.hash());
        audit.noteOfNobody(
                point.districtCode(),
                why.by().isEmpty() ? "—" : why.by(),
                what.key(),
                what.arguments().toArray());
        auditors.write(point.districtCode(), what, List.of(), seal.file());
        return seal;
    }
}
