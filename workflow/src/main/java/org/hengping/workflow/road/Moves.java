package org.hengping.workflow.road;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hengping.core.organization.Hand;
import org.hengping.core.organization.Role;
import org.hengping.core.review.Act;
import org.hengping.core.review.Action;
import org.hengping.core.review.Deed;
import org.hengping.core.review.HistoryEntries;
import org.hengping.core.review.HistoryEntry;
import org.hengping.core.review.Matter;
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

/** Moves an evaluation along the road: stage, history, clock and engine together, in this order. Whoever calls has passed the gate. */
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

    /** An act on a frozen version that brings nothing with it but an opinion. */
    void act(long by, long evaluationId, Version.Seen seen, Action action, String opinion) {
        Entry entry = gate.enter(by, evaluationId);
        Optional<Version> version = latest(entry.evaluation());
        Route.Step step = gate.pass(entry, action, opinion, Matter.of(version, seen));
        move(entry, entry.evaluation(), step, version.orElseThrow(), Deed.of(step, opinion));
    }

    /** The move itself. */
    void move(Entry entry, SelfEvaluation changed, Route.Step step, Version version, Deed deed) {
        evaluations.store(changed.at(step.to()));
        append(entry, deed, step.from(), step.to(), version);
        clocks.move(entry, step);
        road.advance(changed.id(), step.action());
    }

    /** An act that leaves the stage as it is. */
    public void note(Entry entry, Role as, Act act, String opinion) {
        Stage stage = entry.evaluation().stage();
        Version version = latest(entry.evaluation()).orElse(null);
        append(entry, new Deed(as, act, opinion, ""), stage, stage, version);
    }

    /** An exemption was lifted: the form begins anew. */
    public void readmit(Entry entry, String reason) {
        Deed deed = new Deed(Role.FINANCE_OFFICER, Act.READMIT, reason, "");
        append(entry, deed, entry.evaluation().stage(), Stage.DRAFT, null);
    }

    /** An entry in the history, chained to the last one; where the duty is an absent person's, both names stand in it. */
    private void append(Entry entry, Deed deed, Stage from, Stage to, @Nullable Version version) {
        append(unchained(entry.evaluation().id(), entry.hand(deed.as()), deed, from, to, version));
    }

    /** The clock of a server may be behind that of the one before: the history never goes back. */
    private void append(HistoryEntry unchained) {
        history.append(history.last(unchained.evaluationId())
                .map(last -> unchained.notBefore(last.at()).chained(last.sequence(), last.hash()))
                .orElseGet(() -> unchained.chained(0, FIRST)));
    }

    /** An administrator's act on a form that was torn, by which it is put where its history says. */
    public void repaired(Hand by, SelfEvaluation form, String why) {
        Deed deed = new Deed(Role.SYSTEM_ADMINISTRATOR, Act.REPAIR, why, "");
        append(unchained(
                form.id(), by, deed, form.stage(), form.stage(), latest(form).orElse(null)));
    }

    /** The first entry of evaluations that have just been begun. */
    public void begin(List<Entry> entries) {
        Deed opened = new Deed(Role.FINANCE_OFFICER, Act.OPEN, "", "");
        history.appendAll(entries.stream()
                .map(entry ->
                        unchained(entry.evaluation().id(), entry.hand(opened.as()), opened, null, Stage.DRAFT, null))
                .map(entry -> entry.chained(0, FIRST))
                .toList());
    }

    private HistoryEntry unchained(
            long evaluationId, Hand hand, Deed deed, @Nullable Stage from, Stage to, @Nullable Version version) {
        return new HistoryEntry(
                evaluationId,
                HistoryEntry.Link.NONE,
                Instant.now(clock),
                hand,
                deed.act(),
                new HistoryEntry.Way(from, to),
                HistoryEntry.Basis.of(version, deed.sheetHash()),
                deed.opinion().strip());
    }

    /** The version that lies on the desk; empty before the first was handed in. */
    Optional<Version> latest(SelfEvaluation evaluation) {
        return versions.find(evaluation.id(), evaluation.version());
    }
}
