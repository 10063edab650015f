package org.hengping.workflow.road;

import java.util.Comparator;
import java.util.Optional;
import org.hengping.core.Sentence;
import org.hengping.core.organization.Role;
import org.hengping.core.review.Refusal;
import org.hengping.core.review.SelfEvaluation;
import org.hengping.core.review.SelfEvaluations;
import org.hengping.core.review.Version;
import org.hengping.core.review.Versions;
import org.hengping.core.round.EvaluationRound;
import org.hengping.workflow.gate.Entry;
import org.hengping.workflow.gate.Gate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Carrying over (沿用上年指标): what a department handed in for an earlier year, for the preparers of its form. */
@Service
@Transactional(readOnly = true)
public class CarryingOver {

    private final Gate gate;
    private final SelfEvaluations evaluations;
    private final Versions versions;

    CarryingOver(Gate gate, SelfEvaluations evaluations, Versions versions) {
        this.gate = gate;
        this.evaluations = evaluations;
        this.versions = versions;
    }

    /**
     * The last version of the department's own latest earlier year; a year that was approved comes before one that was not.
     *
     * @return empty where the department has handed nothing in for any earlier year
     * @throws Refusal.NotPermitted for everybody but the preparers of the form
     */
    public Optional<CarryOverSource> source(long by, long evaluationId) {
        Entry entry = gate.look(by, evaluationId);
        if (!entry.holds(Role.PREPARER)) {
            throw new Refusal.NotPermitted(Sentence.of("refusal.notYourDesk"));
        }
        EvaluationRound round = entry.round();
        return evaluations.earlier(round.districtCode(), entry.department().id(), round.fiscalYear()).stream()
                .filter(earlier -> earlier.version() > 0)
                .sorted(Comparator.comparing(earlier -> !earlier.stage().done()))
                .findFirst()
                .map(earlier -> source(gate.look(by, earlier.id())));
    }

    private CarryOverSource source(Entry earlier) {
        SelfEvaluation evaluation = earlier.evaluation();
        Version version = versions.find(evaluation.id(), evaluation.version()).orElseThrow();
        return new CarryOverSource(earlier.round(), evaluation.stage(), version);
    }
}
