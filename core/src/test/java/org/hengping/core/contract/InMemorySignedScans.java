package org.hengping.core.contract;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hengping.core.review.SignedScan;
import org.hengping.core.review.SignedScans;
import org.hengping.core.review.Version;

final class InMemorySignedScans implements SignedScans {

    private final InMemorySelfEvaluations evaluations;
    private final InMemoryVersions versions;
    private final List<SignedScan> all = new ArrayList<>();

    InMemorySignedScans(InMemorySelfEvaluations evaluations, InMemoryVersions versions) {
        this.evaluations = evaluations;
        this.versions = versions;
    }

    @Override
    public void add(SignedScan scan) {
        boolean known = of(scan.evaluationId()).stream()
                .anyMatch(one -> one.version().number() == scan.version().number()
                        && one.file().sha256().equals(scan.file().sha256()));
        if (!known) {
            all.add(scan);
        }
    }

    @Override
    public List<SignedScan> of(long evaluationId) {
        return all.stream().filter(scan -> scan.evaluationId() == evaluationId).toList();
    }

    @Override
    public Set<Long> scanned(Set<Long> evaluationIds) {
        return evaluationIds.stream().filter(this::scanned).collect(toSet());
    }

    private boolean scanned(long evaluationId) {
        return versions.find(evaluationId, evaluations.version(evaluationId))
                .map(Version::seen)
                .filter(seen -> of(evaluationId).stream()
                        .anyMatch(scan -> scan.version().equals(seen)))
                .isPresent();
    }
}
