package org.hengping.core.contract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hengping.core.review.Version;
import org.hengping.core.review.VersionPlace;
import org.hengping.core.review.Versions;

final class InMemoryVersions implements Versions {

    private final InMemorySelfEvaluations evaluations;
    private final List<Version> versions = new ArrayList<>();

    InMemoryVersions(InMemorySelfEvaluations evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public void add(Version version) {
        versions.add(version);
    }

    @Override
    public Optional<Version> find(long evaluationId, int number) {
        return all(evaluationId).stream()
                .filter(version -> version.number() == number)
                .findFirst();
    }

    @Override
    public List<Version> all(long evaluationId) {
        return versions.stream()
                .filter(version -> version.evaluationId() == evaluationId)
                .toList();
    }

    @Override
    public List<VersionPlace> startingWith(String start, int most) {
        return versions.stream()
                .filter(version -> version.hash().startsWith(start))
                .sorted(Comparator.comparing(Version::evaluationId)
                        .thenComparing(Version::number, Comparator.reverseOrder()))
                .limit(most)
                .map(version -> new VersionPlace(
                        evaluations.find(version.evaluationId()).orElseThrow().districtCode(),
                        version.evaluationId(),
                        version.number(),
                        version.hash()))
                .toList();
    }

    List<Version> all() {
        return List.copyOf(versions);
    }
}
