package org.hengping.workflow.gate;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hengping.core.organization.Hand;
import org.hengping.core.review.DispensationKind;
import org.hengping.core.review.Dispensations;
import org.hengping.core.review.Hands;
import org.hengping.core.review.HistoryEntries;
import org.hengping.core.review.HistoryEntry;
import org.hengping.core.review.SelfEvaluation;
import org.hengping.core.review.SignedScans;
import org.hengping.core.review.Stage;
import org.hengping.core.review.VersionWriters;
import org.hengping.core.review.Writer;
import org.springframework.stereotype.Component;

/** Reads who has had a hand in the versions that lie on desks; a draft lies on nobody's to sign or to decide. */
@Component
class HandsReading {

    private final VersionWriters writers;
    private final HistoryEntries history;
    private final Dispensations dispensations;
    private final SignedScans scans;

    HandsReading(VersionWriters writers, HistoryEntries history, Dispensations dispensations, SignedScans scans) {
        this.writers = writers;
        this.history = history;
        this.dispensations = dispensations;
        this.scans = scans;
    }

    Hands of(SelfEvaluation evaluation) {
        return of(List.of(evaluation)).getOrDefault(evaluation.id(), Hands.NONE);
    }

    /** By evaluation; those without a version to sign are left out. */
    Map<Long, Hands> of(Collection<SelfEvaluation> evaluations) {
        Set<Long> ids = evaluations.stream()
                .filter(evaluation -> evaluation.stage() != Stage.DRAFT)
                .map(SelfEvaluation::id)
                .collect(toSet());
        Map<Long, List<Writer>> written = writers.latest(ids);
        Map<Long, Hand> signed = history.endorsements(ids).stream()
                .collect(toMap(HistoryEntry::evaluationId, HistoryEntry::hand, (earlier, later) -> later));
        Map<Long, Set<DispensationKind>> granted = dispensations.granted(ids);
        Set<Long> scanned = scans.scanned(granted.keySet());
        return ids.stream()
                .collect(toMap(
                        id -> id,
                        id -> new Hands(
                                written.getOrDefault(id, List.of()),
                                signed.get(id),
                                granted.getOrDefault(id, Set.of()),
                                scanned.contains(id))));
    }
}
