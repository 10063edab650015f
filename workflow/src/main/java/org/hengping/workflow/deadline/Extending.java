package org.hengping.workflow.deadline;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.hengping.core.Sentence;
import org.hengping.core.organization.Actor;
import org.hengping.core.organization.Role;
import org.hengping.core.overdue.Extension;
import org.hengping.core.overdue.Extension.State;
import org.hengping.core.overdue.Extensions;
import org.hengping.core.review.Act;
import org.hengping.core.review.DeskWork;
import org.hengping.core.review.Matter;
import org.hengping.core.review.Refusal;
import org.hengping.core.review.TextLimit;
import org.hengping.workflow.gate.Authority;
import org.hengping.workflow.gate.Entry;
import org.hengping.workflow.gate.Gate;
import org.hengping.workflow.road.Clocks;
import org.hengping.workflow.road.Moves;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Extensions (延期): what the department has asked for is decided by finance, or granted outright; at most 366 days beyond the present due day.
 * Being late ends at once. Nobody grants or decides for a department they prepare or endorse for, nor decides what they asked for.
 */
@Service
@Transactional
public class Extending {

    private final Gate gate;
    private final Moves moves;
    private final Clocks clocks;
    private final Extensions extensions;
    private final ExtensionWriting writing;
    private final Authority authority;
    private final Clock clock;

    Extending(
            Gate gate,
            Moves moves,
            Clocks clocks,
            Extensions extensions,
            ExtensionWriting writing,
            Authority authority,
            Clock clock) {
        this.gate = gate;
        this.moves = moves;
        this.clocks = clocks;
        this.extensions = extensions;
        this.writing = writing;
        this.authority = authority;
        this.clock = clock;
    }

    /**
     * Grants more time outright; for finance officers.
     *
     * @param until last day of the present step; later steps move along
     * @param reason never blank
     */
    public void grant(long by, long evaluationId, LocalDate until, String reason) {
        Entry entry = officer(by, evaluationId);
        writing.add(entry, until, reason, State.GRANTED);
        granted(entry, ExtensionWriting.said(until, reason));
    }

    /**
     * Decides a request; for finance officers.
     *
     * @param said why; never blank where it is refused
     */
    public void decide(long by, long extensionId, boolean grant, String said) {
        Actor actor = authority.actor(by);
        Extension asked =
                extensions.find(actor.person().districtCode(), extensionId).orElseThrow(Refusal.NotFound::new);
        Entry entry = officer(by, asked.evaluationId());
        decidable(asked, by, grant, said);
        Extension decided = asked.decided(
                grant ? State.GRANTED : State.REFUSED, actor.person().name(), Instant.now(clock), said.strip());
        if (!extensions.decide(decided)) {
            throw new Refusal.Stale();
        }
        if (grant) {
            LocalDate until = entry.evaluation().stage().dueOn(asked.days()).orElseThrow();
            granted(entry, ExtensionWriting.said(until, said));
        } else {
            moves.note(entry, Role.FINANCE_OFFICER, Act.REFUSE_EXTENSION, said);
        }
    }

    private static void decidable(Extension asked, long by, boolean grant, String said) {
        if (asked.requestedBy() == by) {
            throw new Refusal.NotPermitted(Sentence.of("refusal.ownRequest"));
        }
        TextLimit.OPINION.hold(said);
        if (!grant && said.isBlank()) {
            throw new Refusal.ReasonMissing(Sentence.of("refusal.refusalWithoutReason"));
        }
    }

    private void granted(Entry entry, String said) {
        clocks.recompute(entry.round(), entry.evaluation().id());
        moves.note(entry, Role.FINANCE_OFFICER, Act.EXTEND, said);
    }

    private Entry officer(long by, long evaluationId) {
        Entry entry = gate.enter(by, evaluationId);
        gate.pass(entry, DeskWork.GIVE_TIME, "", Matter.NONE);
        return entry;
    }
}
