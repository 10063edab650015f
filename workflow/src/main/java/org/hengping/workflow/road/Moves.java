package org.hengping.workflow.road;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.hengping.core.organization.Hand;
import org.hengping.core.organization.Role;
import org.hengping.core.review.Act;
import org.hengping.core.review.Action;
import org.hengping.core.review.HistoryEntries;
import org.hengping.core.review.HistoryEntry;
import org.hengping.core.review.Route;
import org.hengping.core.review.SelfEvaluation;
import org.hengping.core.review.SelfEvaluations;
import org.hengping.core.review.Stage;
import org.hengping.core.review.Version;
import org.hengping.core.review.Versions;
import org.hengping.workflow.engine.Road;
import org.hengping.workflow.gate.Entry;
import org.hengping.workflow.gate.Gate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Moves an evaluation along the road: stage, history and engine together. Whoever calls has passed the gate. */
@Component
public class Moves {

    private static final String FIRST = "0".repeat(64);

    private final Gate gate;
    private final SelfEvaluations evaluations;
    private final Versions versions;
    private final HistoryEntries history;
    private final Road road;
    private final Clocks clocks;
    private final Clock clock;

    Moves(
            Gate gate,
            SelfEvaluations evaluations,
            Versions versions,
            HistoryEntries history,
            Road road,
            Clocks clocks,
            Clock clock) {
        this.gate = gate;
        this.evaluations = evaluations;
        this.versions = versions;
        this.history = history;
        this.road = road;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** An act on a frozen version: everything the gate asks of it, then the move. */
    void act(long by, long evaluationId, Version.Seen seen, Action action, String opinion) {
        Entry entry = gate.enter(by, evaluationId);
        Route.Step step = gate.step(entry, action);
        Version version = version(entry);
        gate.seen(version, seen);
        gate.reason(action, opinion);
        move(entry, entry.evaluation(), step, version, opinion, "");
    }

    /** The move itself. */
    void move(Entry entry, SelfEvaluation changed, Route.Step step, Version version, String opinion, String sheetHash) {
        evaluations.store(changed.at(step.to()));
        append(entry, step.by(), Act.of(step.action()), step.from(), step.to(), version, opinion, sheetHash);
        clocks.move(entry, step);
        road.advance(changed.id(), step.action());
    }

    /** An act that leaves the stage as it is. */
    public void note(Entry entry, Role as, Act act, String opinion) {
        Stage stage = entry.evaluation().stage();
        Version version = versions.find(
                        entry.evaluation().id(), entry.evaluation().version())
                .orElse(null);
        append(entry, as, act, stage, stage, version, opinion, "");
    }

    /**
     * An entry in the history, chained to the last one.
     *
     * @param as the role it is done in: where that duty is an absent person's, both names stand in the entry
     */
    public void append(
            Entry entry,
            Role as,
            Act act,
            @Nullable Stage from,
            Stage to,
            @Nullable Version version,
            String opinion,
            String sheetHash) {
        append(unchained(entry.hand(as), entry.evaluation().id(), act, from, to, version, opinion, sheetHash));
    }

    /** The clock of a server may be behind that of the one before: the history never goes back. */
    private void append(HistoryEntry unchained) {
        history.append(history.last(unchained.evaluationId())
                .map(last -> unchained.notBefore(last.at()).chained(last.sequence(), last.hash()))
                .orElseGet(() -> unchained.chained(0, FIRST)));
    }

    /** An administrator's act on a form that was torn, by which it is put where its history says. */
    public void repaired(Hand by, SelfEvaluation form, String why) {
        Version version = versions.find(form.id(), form.version()).orElse(null);
        append(unchained(by, form.id(), Act.REPAIR, form.stage(), form.stage(), version, why, ""));
    }

    /** The first entry of evaluations that have just been begun. */
    public void begin(List<Entry> entries) {
        history.appendAll(entries.stream()
                .map(entry -> unchained(
                                entry.hand(Role.FINANCE_OFFICER),
                                entry.evaluation().id(),
                                Act.OPEN,
                                null,
                                Stage.DRAFT,
                                null,
                                "",
                                "")
                        .chained(0, FIRST))
                .toList());
    }

    private HistoryEntry unchained(
            Hand hand,
            long evaluationId,
            Act act,
            @Nullable Stage from,
            Stage to,
            @Nullable Version version,
            String opinion,
            String sheetHash) {
        return new HistoryEntry(
                evaluationId,
                0,
                Instant.now(clock),
                hand.personId(),
                hand.name(),
                hand.behalfOfId(),
                hand.behalfOfName(),
                act,
                from,
                to,
                version == null ? 0 : version.number(),
                version == null ? "" : version.hash(),
                opinion.strip(),
                sheetHash,
                "",
                "");
    }

    /** The version that lies on the desk. */
    Version version(Entry entry) {
        return versions.find(entry.evaluation().id(), entry.evaluation().version())
                .orElseThrow(org.hengping.core.review.Refusal.Stale::new);
    }
}
