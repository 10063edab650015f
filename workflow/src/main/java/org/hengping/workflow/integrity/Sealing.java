package org.hengping.workflow.integrity;

import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hengping.core.integrity.Journal;
import org.hengping.core.integrity.JournalSums;
import org.hengping.core.integrity.OutsideSeals;
import org.hengping.core.integrity.Seal;
import org.hengping.core.integrity.SealKeys;
import org.hengping.core.integrity.Snapshots;
import org.hengping.core.organization.Person;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Puts the journal of a district into its chain, and seals it: once a day by itself, by an auditor's hand, and when a backup was restored. */
@Service
public class Sealing {

    private static final Logger LOG = LoggerFactory.getLogger(Sealing.class);

    /** On H2 others wait so long to write. */
    private static final int AT_ONCE = 200;

    private final Journal journal;
    private final SealKeeping keeping;
    private final Snapshots snapshots;
    private final OutsideSeals outside;
    private final Integrity integrity;
    private final SealKeys keys;
    private final Clock clock;

    Sealing(
            Journal journal,
            SealKeeping keeping,
            Snapshots snapshots,
            OutsideSeals outside,
            Integrity integrity,
            SealKeys keys,
            Clock clock) {
        this.journal = journal;
        this.keeping = keeping;
        this.snapshots = snapshots;
        this.outside = outside;
        this.integrity = integrity;
        this.keys = keys;
        this.clock = clock;
    }

    /** Gives every entry that waits its place in the chain. */
    public void chain(String districtCode) {
        while (keeping.chain(districtCode, AT_ONCE) == AT_ONCE) {}
    }

    /** Seals the district, unless it has been sealed today; once more where a key has been set since. */
    public Optional<Seal> daily(String districtCode) {
        boolean today = keeping.last(districtCode)
                .filter(seal -> LocalDate.ofInstant(seal.at(), clock.getZone()).equals(LocalDate.now(clock)))
                .filter(seal -> keys.missing() || !seal.mac().isEmpty())
                .isPresent();
        return today ? Optional.empty() : Optional.of(seal(districtCode, Seal.Why.daily()));
    }

    /** Seals what was there when the journal began. */
    public void baseline(String districtCode) {
        seal(districtCode, new Seal.Why(Seal.Kind.BASELINE, "", ""));
    }

    /** Seals the district now: for auditors. */
    public Seal byHand(long by) {
        Person auditor = integrity.auditor(by);
        return seal(auditor.districtCode(), new Seal.Why(Seal.Kind.BY_HAND, auditor.name(), ""));
    }

    /**
     * Puts on record that a backup was restored: for system administrators. What was sealed since that backup, and is kept outside, is
     * reported as lost from now on, and no longer as cut off.
     *
     * @param reason which backup, and why; never blank
     */
    public Seal restored(long by, String reason) {
        Person administrator = integrity.restoring(by, reason);
        return seal(
                administrator.districtCode(), new Seal.Why(Seal.Kind.RESTORED, administrator.name(), reason.strip()));
    }

    private Seal seal(String districtCode, Seal.Why why) {
        chain(districtCode);
        Seal.Point point = snapshots.look(() -> {
            JournalSums sums = new JournalSums();
            journal.read(districtCode, entry -> {
                if (entry.place() != null) {
                    sums.add(entry);
                }
            });
            return sums.point(districtCode);
        });
        Seal seal = keeping.seal(point, why);
        copy(districtCode);
        return seal;
    }

    /** Also those that could not be written the last time. */
    private void copy(String districtCode) {
        if (!outside.kept()) {
            return;
        }
        List<Seal> all = keeping.all(districtCode);
        try {
            all.forEach(outside::keep);
        } catch (UncheckedIOException unwritable) {
            LOG.error(
                    "Seals of {} could not be written outside; the next time they are tried again",
                    districtCode,
                    unwritable);
        }
    }
}
