package org.hengping.core.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hengping.core.Sha256;
import org.hengping.core.form.FormText;
import org.hengping.core.integrity.RecordKind;
import org.hengping.core.integrity.StoredRecord;
import org.hengping.core.organization.District;
import org.hengping.core.organization.Hand;
import org.hengping.core.organization.Person;
import org.hengping.core.overdue.DeskEntry;
import org.hengping.core.overdue.Lap;
import org.hengping.core.review.Act;
import org.hengping.core.review.HistoryEntry;
import org.hengping.core.review.Judgment;
import org.hengping.core.review.SelfEvaluation;
import org.hengping.core.review.Stage;
import org.hengping.core.review.Version;
import org.hengping.core.round.EvaluationRound;
import org.jspecify.annotations.Nullable;

/** Writes a form on record through the ports, and says of each act which row it must leave in the store, value by value. */
abstract class WrittenRows extends PortsContract {

    final District district = district();
    final EvaluationRound round = round(district);
    final SelfEvaluation evaluation = evaluation(round, department(district));
    final Person person = person(district);

    /** Told of each row a port has just written, as it must lie in the store from now on. */
    protected void lies(StoredRecord row) {}

    final StoredRecord row(RecordKind kind, @Nullable Object... values) {
        List<@Nullable String> texts = new ArrayList<>();
        for (Object value : values) {
            texts.add(
                    value == null
                            ? null
                            : value instanceof BigDecimal figure ? StoredRecord.decimal(figure) : value.toString());
        }
        StoredRecord row = StoredRecord.of(kind, texts);
        lies(row);
        return row;
    }

    final StoredRecord form(SelfEvaluation now) {
        return row(
                RecordKind.EVALUATION,
                now.id(),
                now.districtCode(),
                now.roundId(),
                now.departmentId(),
                now.stage(),
                now.version(),
                now.reviewerId(),
                now.exempt());
    }

    final StoredRecord handedIn() {
        SelfEvaluation moved = evaluation.frozen().at(Stage.HEAD_REVIEW);
        change(() -> ports().evaluations().store(moved));
        return form(moved);
    }

    final StoredRecord frozen(int number) {
        Version version = frozen(evaluation, number, person);
        return row(
                RecordKind.VERSION,
                evaluation.id(),
                number,
                FormText.write(version.form()),
                version.ruleSetCode(),
                version.ruleSetEdition(),
                version.hash(),
                NOON,
                person.id());
    }

    final StoredRecord judged(int number) {
        Judgment judgment = Judgment.of(version(evaluation, number, person), round);
        change(() -> ports().judgments().add(judgment));
        Judgment.Seal seal = judgment.seal();
        return row(
                RecordKind.JUDGMENT,
                evaluation.id(),
                number,
                seal.origin(),
                seal.text(),
                seal.ruleSetText(),
                seal.hash());
    }

    final StoredRecord history(int sequence, Act act, @Nullable Stage from, Stage to) {
        HistoryEntry entry = new HistoryEntry(
                        evaluation.id(),
                        new HistoryEntry.Link(0, "", ""),
                        NOON,
                        Hand.of(person, null),
                        act,
                        new HistoryEntry.Way(from, to),
                        new HistoryEntry.Basis(1, Sha256.NONE, ""),
                        "意见：同意😀")
                .chained(sequence - 1, Sha256.NONE);
        change(() -> ports().history().append(entry));
        return row(
                RecordKind.HISTORY,
                evaluation.id(),
                sequence,
                NOON,
                person.id(),
                person.name(),
                null,
                entry.behalfOfName(),
                act,
                from,
                to,
                1,
                Sha256.NONE,
                "意见：同意😀",
                "",
                Sha256.NONE,
                entry.hash());
    }

    final StoredRecord comesToDesk(int sequence, Stage stage) {
        DeskEntry entry = entry(evaluation, sequence, new Lap(stage, null, null, LocalDate.of(2026, 4, 10)));
        change(() -> ports().desks().add(entry));
        return desk(entry, null, "");
    }

    final StoredRecord leavesDesk(String heldBy) {
        DeskEntry open =
                inTransaction(() -> ports().desks().open(evaluation.id()).orElseThrow());
        change(() -> ports().desks().close(evaluation.id(), NOON.plusSeconds(60), heldBy));
        return desk(open, NOON.plusSeconds(60), heldBy);
    }

    private StoredRecord desk(DeskEntry entry, @Nullable Object to, String heldBy) {
        return row(
                RecordKind.DESK,
                entry.evaluationId(),
                entry.sequence(),
                entry.districtCode(),
                entry.roundId(),
                entry.departmentId(),
                entry.stage(),
                null,
                null,
                NOON,
                to,
                entry.dueOn(),
                heldBy);
    }
}
