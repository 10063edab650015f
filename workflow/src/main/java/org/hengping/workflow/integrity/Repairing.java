package org.hengping.workflow.integrity;

import java.time.Clock;
import org.hengping.core.Sentence;
import org.hengping.core.integrity.Repair;
import org.hengping.core.integrity.Repair.State;
import org.hengping.core.integrity.Repairs;
import org.hengping.core.organization.Actor;
import org.hengping.core.organization.Ids;
import org.hengping.core.organization.Person;
import org.hengping.core.organization.Role;
import org.hengping.core.review.Refusal;
import org.hengping.core.review.SelfEvaluation;
import org.hengping.core.review.TextLimit;
import org.hengping.workflow.gate.Authority;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Repairs (校正) of torn forms: stage, clock ledger and engine are put where the history says, by an administrator and with an auditor's consent; the
 * history says so. What was altered in the history, or in anything that was signed, is no tear: it comes back from a backup only.
 */
@Service
@Transactional
public class Repairing {

    private final Repairs repairs;
    private final TornForms torn;
    private final Realigning realigning;
    private final RepairNotes notes;
    private final Authority authority;
    private final Ids ids;
    private final Clock clock;

    Repairing(
            Repairs repairs,
            TornForms torn,
            Realigning realigning,
            RepairNotes notes,
            Authority authority,
            Ids ids,
            Clock clock) {
        this.repairs = repairs;
        this.torn = torn;
        this.realigning = realigning;
        this.notes = notes;
        this.authority = authority;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Asks for a repair: a system or security administrator.
     *
     * @param reason never blank
     * @throws Refusal.NotNow where the form is not torn, or more than that is wrong with it
     */
    public Repair want(long by, long evaluationId, String reason) {
        Person administrator = administrator(by);
        TextLimit.OPINION.holdReason(reason);
        SelfEvaluation form = torn.held(administrator, evaluationId);
        torn.records(form);
        if (repairs.wanted(form.districtCode()).stream().anyMatch(one -> one.evaluationId() == evaluationId)) {
            throw new Refusal.NotNow(Sentence.of("refusal.repairWanted"));
        }
        Repair repair = repair(form, administrator, reason.strip());
        repairs.add(repair);
        notes.wanted(administrator, repair);
        return repair;
    }

    private Repair repair(SelfEvaluation form, Person administrator, String reason) {
        return new Repair(
                ids.next(),
                form.districtCode(),
                form.id(),
                new Repair.Wish(administrator.id(), administrator.name(), clock.instant(), reason),
                State.WANTED,
                "",
                null);
    }

    /** An auditor agrees, and it is done; or does not. */
    public void decide(long by, long repairId, boolean agreed) {
        Person auditor = authority.auditor(by);
        Repair repair = repairs.find(auditor.districtCode(), repairId).orElseThrow(Refusal.NotFound::new);
        if (repair.byId() == by) {
            throw new Refusal.SecondHand(Sentence.of("refusal.repairOwn"));
        }
        if (!repairs.decide(repair.decided(agreed, auditor.name(), clock.instant()))) {
            throw new Refusal.Stale();
        }
        if (agreed) {
            SelfEvaluation form = torn.held(auditor, repair.evaluationId());
            realigning.align(form, torn.records(form), repair, auditor.name());
        }
        notes.decided(auditor, repair, agreed);
    }

    private Person administrator(long by) {
        Actor actor = authority.actor(by);
        return actor.is(Role.SYSTEM_ADMINISTRATOR) ? actor.person() : authority.security(by);
    }
}
