package org.hengping.core.contract;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hengping.core.review.VersionWriters;
import org.hengping.core.review.Writer;

final class InMemoryVersionWriters implements VersionWriters {

    private record Key(long evaluationId, int version) {}

    private final InMemorySelfEvaluations evaluations;
    private final Map<Key, List<Writer>> writers = new HashMap<>();

    InMemoryVersionWriters(InMemorySelfEvaluations evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public void add(long evaluationId, int version, List<Writer> added) {
        writers.put(new Key(evaluationId, version), List.copyOf(added));
    }

    @Override
    public List<Writer> of(long evaluationId, int version) {
        return writers.getOrDefault(new Key(evaluationId, version), List.of());
    }

    @Override
    public Map<Long, List<Writer>> latest(Set<Long> evaluationIds) {
        return evaluationIds.stream()
                .filter(id -> !of(id, evaluations.version(id)).isEmpty())
                .collect(toMap(id -> id, id -> of(id, evaluations.version(id))));
    }
}
