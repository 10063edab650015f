package org.hengping.core.contract;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hengping.core.review.Dispensation;
import org.hengping.core.review.Dispensation.State;
import org.hengping.core.review.DispensationKind;
import org.hengping.core.review.Dispensations;
import org.hengping.core.review.SelfEvaluation;

final class InMemoryDispensations implements Dispensations {

    private final InMemorySelfEvaluations evaluations;
    private final List<Dispensation> all = new ArrayList<>();

    InMemoryDispensations(InMemorySelfEvaluations evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public void add(Dispensation requested) {
        all.add(requested);
    }

    @Override
    public Optional<Dispensation> find(String districtCode, long id) {
        return all.stream()
                .filter(one -> one.id() == id && one.scope().districtCode().equals(districtCode))
                .findFirst();
    }

    @Override
    public List<Dispensation> ofRound(String districtCode, long roundId) {
        return all.stream()
                .filter(one -> one.scope().districtCode().equals(districtCode)
                        && one.scope().roundId() == roundId)
                .toList();
    }

    @Override
    public boolean change(Dispensation changed, State from) {
        boolean there = all.removeIf(one -> one.id() == changed.id() && one.in(from));
        if (there) {
            all.add(changed);
        }
        return there;
    }

    @Override
    public Map<Long, Set<DispensationKind>> granted(Set<Long> evaluationIds) {
        return evaluationIds.stream()
                .flatMap(id -> evaluations.find(id).stream())
                .filter(evaluation -> !granted(evaluation).isEmpty())
                .collect(toMap(SelfEvaluation::id, this::granted));
    }

    private Set<DispensationKind> granted(SelfEvaluation evaluation) {
        return ofRound(evaluation.districtCode(), evaluation.roundId()).stream()
                .filter(one ->
                        one.in(State.GRANTED) && Objects.equals(one.scope().departmentId(), evaluation.departmentId()))
                .map(Dispensation::kind)
                .collect(toSet());
    }
}
