package org.hengping.workflow.integrity;

import java.util.ArrayList;
import java.util.List;
import org.hengping.core.integrity.FormRecords;
import org.hengping.core.integrity.Journal;
import org.hengping.core.integrity.JournalEntry;
import org.hengping.core.integrity.JournalEntry.Origin;
import org.hengping.core.integrity.JournalEntry.Subject;
import org.hengping.core.integrity.RecordKind;
import org.hengping.core.integrity.Repair;
import org.hengping.core.integrity.SealKeys;
import org.hengping.core.integrity.StoredRecord;
import org.hengping.core.integrity.StoredRecords;
import org.hengping.core.organization.Hand;
import org.hengping.core.organization.Ids;
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
    private final StoredRecords records;
    private final Journal journal;
    private final SealKeys keys;
    private final Ids ids;

    Realigning(
            SelfEvaluations evaluations,
            EvaluationRounds rounds,
            Moves moves,
            Clocks clocks,
            Road road,
            StoredRecords records,
            Journal journal,
            SealKeys keys,
            Ids ids) {
        this.evaluations = evaluations;
        this.rounds = rounds;
        this.moves = moves;
        this.clocks = clocks;
        this.road = road;
        this.records = records;
        this.journal = journal;
        this.keys = keys;
        this.ids = ids;
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
        accept(form, RecordKind.EVALUATION);
        accept(form, RecordKind.DESK);
    }

    private static String why(Repair repair, String auditor) {
        return repair.reason() + "（审计员" + auditor + "同意）";
    }

    /** What the journal has otherwise is taken as it is from now on. */
    private void accept(SelfEvaluation form, RecordKind kind) {
        List<JournalEntry> accepted = new ArrayList<>();
        for (StoredRecord row : records.of(form.id())) {
            if (row.kind() == kind) {
                accepted.addAll(accepted(form, row));
            }
        }
        journal.append(accepted);
    }

    /** The entry by which the journal takes a row as it lies there; none where it knows it so. */
    private List<JournalEntry> accepted(SelfEvaluation form, StoredRecord row) {
        Subject subject = new Subject(row.kind(), row.key(), form.id());
        JournalEntry last = journal.last(List.of(subject)).stream().findFirst().orElse(null);
        if (last != null && last.describes(row)) {
            return List.of();
        }
        int step = last == null ? 1 : last.step() + 1;
        JournalEntry.State state = new JournalEntry.State(row.kind().latest(), row.digest());
        return List.of(JournalEntry.of(ids.next(), form.districtCode(), subject, step, Origin.REPAIR, state, keys));
    }
}
