package org.hengping.core.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hengping.core.review.Version;
import org.hengping.core.review.Versions;

final class InMemoryVersions implements Versions {

    private final List<Version> versions = new ArrayList<>();

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

    List<Version> all() {
        return List.copyOf(versions);
    }
}
