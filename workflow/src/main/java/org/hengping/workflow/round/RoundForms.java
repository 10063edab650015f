package org.hengping.workflow.round;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hengping.core.organization.Ids;
import org.hengping.core.organization.Role;
import org.hengping.core.review.Act;
import org.hengping.core.review.SelfEvaluation;
import org.hengping.core.review.SelfEvaluations;
import org.hengping.core.review.Stage;
import org.hengping.core.round.RoundPart;
import org.hengping.core.round.RoundPart.Kind;
import org.hengping.core.round.RoundParts;
import org.hengping.workflow.engine.Road;
import org.hengping.workflow.gate.Entry;
import org.hengping.workflow.road.Clocks;
import org.hengping.workflow.road.Moves;
import org.springframework.stereotype.Component;

/** Begins and ends the forms of a round, one department each. Whoever calls holds these parts of it, and has them from somebody with the authority. */
@Component
class RoundForms {

    private final RoundBatches batches;
    private final RoundParts parts;
    private final SelfEvaluations evaluations;
    private final Moves moves;
    private final Clocks clocks;
    private final Road road;
    private final Ids ids;
    private final Clock clock;

    RoundForms(
            RoundBatches batches,
            RoundParts parts,
            SelfEvaluations evaluations,
            Moves moves,
            Clocks clocks,
            Road road,
            Ids ids,
            Clock clock) {
        this.batches = batches;
        this.parts = parts;
        this.evaluations = evaluations;
        this.moves = moves;
        this.clocks = clocks;
        this.road = road;
        this.ids = ids;
        this.clock = clock;
    }

    /** Does what was ordered and marks it done, all in the transaction of the caller. */
    void carryOut(List<RoundPart> taken) {
        taken.stream().collect(groupingBy(RoundPart::roundId)).forEach((round, its) -> {
            RoundBatch batch = batches.of(round, its.getFirst().districtCode());
            begin(its.stream().filter(part -> part.kind() == Kind.OPEN).toList(), batch);
            close(its.stream().filter(part -> part.kind() == Kind.CLOSE).toList(), batch);
        });
        parts.done(taken, clock.instant());
    }

    private void begin(List<RoundPart> its, RoundBatch batch) {
        List<Entry> entries =
                its.stream().map(part -> batch.entry(part, blank(part))).toList();
        List<SelfEvaluation> begun = entries.stream().map(Entry::evaluation).toList();
        evaluations.addAll(begun);
        moves.begin(entries);
        clocks.begin(begun, batch.round());
        road.startAll(begun.stream().map(SelfEvaluation::id).toList());
    }

    private SelfEvaluation blank(RoundPart part) {
        return new SelfEvaluation(
                new SelfEvaluation.Identity(ids.next(), part.districtCode(), part.roundId(), part.departmentId()),
                new SelfEvaluation.State(Stage.DRAFT, 0, 0, null, false, 1));
    }

    /** What was done or taken out of the round in the meantime needs no end. */
    private void close(List<RoundPart> its, RoundBatch batch) {
        if (its.isEmpty()) {
            return;
        }
        Map<Long, SelfEvaluation> all = evaluations
                .ofRound(batch.round().districtCode(), batch.round().id())
                .stream()
                .collect(toMap(SelfEvaluation::departmentId, identity()));
        for (RoundPart part : its) {
            Optional.ofNullable(all.get(part.departmentId()))
                    .flatMap(form -> evaluations.lock(part.districtCode(), form.id()))
                    .filter(SelfEvaluation::underWay)
                    .ifPresent(form -> end(batch.entry(part, form), part.reason()));
        }
    }

    private void end(Entry entry, String reason) {
        clocks.stop(entry);
        moves.note(entry, Role.FINANCE_OFFICER, Act.CLOSE, reason);
        road.end(entry.evaluation().id(), Act.CLOSE.name());
    }
}
