package org.hengping.workflow.board;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hengping.core.Sentence;
import org.hengping.core.review.SelfEvaluation;
import org.hengping.core.round.EvaluationRound;
import org.hengping.workflow.gate.Authority;
import org.hengping.workflow.gate.Entries;
import org.hengping.workflow.gate.Gate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who must leave the next step to somebody else (三人分办、回避), though the form lies on their desk; said before they try. */
@Service
@Transactional(readOnly = true)
public class Abstaining {

    private final Gate gate;
    private final Entries entries;
    private final Authority authority;

    Abstaining(Gate gate, Entries entries, Authority authority) {
        this.gate = gate;
        this.entries = entries;
        this.authority = authority;
    }

    /** Why the person may not do what comes next with the form, and who may; empty where they may, or it lies on another desk. */
    public Optional<Sentence> why(long by, long evaluationId) {
        return gate.look(by, evaluationId).objection();
    }

    /** The same for what waits for a person, by form. */
    public Map<Long, Sentence> why(long by, List<Task> waiting) {
        List<SelfEvaluation> forms = waiting.stream().map(Task::evaluation).toList();
        List<EvaluationRound> rounds = waiting.stream().map(Task::round).toList();
        return entries.of(authority.person(by), forms, rounds).stream()
                .filter(entry -> entry.objection().isPresent())
                .collect(toMap(entry -> entry.evaluation().id(), entry -> entry.objection()
                        .orElseThrow()));
    }
}
