package org.hengping.workflow.integrity;

import org.hengping.core.integrity.FormRecords;
import org.hengping.core.integrity.RecordKind;
import org.hengping.core.integrity.Repair;
import org.hengping.core.organization.Hand;
import org.hengping.core.review.SelfEvaluation;
import org.hengping.core.review.SelfEvaluations;
import org.hengping.core.review.Stage;
import org.hengping.core.round.EvaluationRounds;
import org.hengping.workflow.engine.Road;
import org.hengping.workflow.road.Clocks;
import org.hengping.workflow.road.Moves;
import org.springframework.stereotype.Component;

/** Puts a torn form where its history says, and writes down in the journal that the rows are to be taken as they are then. */
@Component
class Realigning {

    private final SelfEvaluations evaluations;
    private final EvaluationRounds rounds;
    private final Moves moves;
    private final Clocks clocks;
    private final Road road;
    private final JournalAcceptance journal;

    Realigning(
            SelfEvaluations evaluations,
            EvaluationRounds rounds,
            Moves moves,
            Clocks clocks,
            Road road,
            JournalAcceptance journal) {
        this.evaluations = evaluations;
        this.rounds = rounds;
        this.moves = moves;
        this.clocks = clocks;
        this.road = road;
        this.journal = journal;
    }

    void align(SelfEvaluation form, FormRecords torn, Repair repair, String auditor) {
        Stage stage = Stage.valueOf(torn.stageTold());
        boolean ended = torn.endedByHistory();
        SelfEvaluation aligned = new SelfEvaluation(
                form.identity(),
                new SelfEvaluation.State(
                        stage,
                        form.draftRevision(),
                        torn.latestVersion(),
                        form.reviewerId(),
                        torn.exemptByHistory(),
                        form.revision()));
        evaluations.store(aligned);
        clocks.put(aligned, rounds.find(form.districtCode(), form.roundId()).orElseThrow(), ended);
        road.put(form.id(), ended ? null : stage);
        moves.repaired(new Hand(repair.byId(), repair.byName(), null, ""), aligned, why(repair, auditor));
        journal.accept(form, RecordKind.EVALUATION);
        journal.accept(form, RecordKind.DESK);
    }

    private static String why(Repair repair, String auditor) {
        return repair.reason() + "（审计员" + auditor + "同意）";
    }
}
