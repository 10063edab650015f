package org.hengping.workflow.integrity;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.hengping.core.Sentence;
import org.hengping.core.integrity.Discrepancy;
import org.hengping.core.integrity.Fault;
import org.hengping.core.integrity.FormCheck;
import org.hengping.core.integrity.FormRecords;
import org.hengping.core.integrity.RecordKind;
import org.hengping.core.integrity.Repair;
import org.hengping.core.integrity.Repair.State;
import org.hengping.core.integrity.Repairs;
import org.hengping.core.organization.Actor;
import org.hengping.core.organization.Ids;
import org.hengping.core.organization.Person;
import org.hengping.core.organization.Role;
import org.hengping.core.review.Refusal;
import org.hengping.core.review.SelfEvaluation;
import org.hengping.core.review.SelfEvaluations;
import org.hengping.core.review.TextLimit;
import org.hengping.workflow.audit.Audit;
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

    /** What a repair puts right; everything else must be as it was. */
    private static final Set<RecordKind> TORN = Set.of(RecordKind.EVALUATION, RecordKind.DESK);

    private final Repairs repairs;
    private final SelfEvaluations evaluations;
    private final FormReading reading;
    private final Realigning realigning;
    private final Authority authority;
    private final Audit audit;
    private final AuditorNotices auditors;
    private final Ids ids;
    private final Clock clock;

    Repairing(
            Repairs repairs,
            SelfEvaluations evaluations,
            FormReading reading,
            Realigning realigning,
            Authority authority,
            Audit audit,
            AuditorNotices auditors,
            Ids ids,
            Clock clock) {
        this.repairs = repairs;
        this.evaluations = evaluations;
        this.reading = reading;
        this.realigning = realigning;
        this.authority = authority;
        this.audit = audit;
        this.auditors = auditors;
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
        SelfEvaluation form = held(administrator, evaluationId);
        torn(form);
        if (repairs.wanted(form.districtCode()).stream().anyMatch(one -> one.evaluationId() == evaluationId)) {
            throw new Refusal.NotNow(Sentence.of("refusal.repairWanted"));
        }
        Repair repair = repair(form, administrator, reason.strip());
        repairs.add(repair);
        FormName name = reading.name(evaluationId);
        audit.note(administrator, "audit.integrity.repairWanted", name.department(), name.year(), repair.reason());
        auditors.tell(
                form.districtCode(),
                Sentence.of("audit.integrity.repairWanted", name.department(), name.year(), repair.reason()),
                List.of());
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
        FormName name = reading.name(repair.evaluationId());
        if (agreed) {
            SelfEvaluation form = held(auditor, repair.evaluationId());
            realigning.align(form, torn(form), repair, auditor.name());
        }
        String key = agreed ? "audit.integrity.repaired" : "audit.integrity.repairRefused";
        audit.noteTo(repair.byId(), auditor, key, name.department(), name.year(), repair.byName());
    }

    private SelfEvaluation held(Person person, long evaluationId) {
        return evaluations.lock(person.districtCode(), evaluationId).orElseThrow(Refusal.NotFound::new);
    }

    private FormRecords torn(SelfEvaluation form) {
        FormRecords records = reading.of(form.id(), true, false);
        List<Discrepancy> found = FormCheck.of(records);
        found.stream()
                .filter(one -> !TORN.contains(one.kind()) || one.fault() == Fault.NO_HISTORY)
                .findFirst()
                .ifPresent(one -> {
                    throw new Refusal.NotNow(Sentence.of("refusal.notTorn", one.place(), one.what()));
                });
        if (found.isEmpty()) {
            throw new Refusal.NotNow(Sentence.of("refusal.nothingTorn"));
        }
        return records;
    }

    private Person administrator(long by) {
        Actor actor = authority.actor(by);
        return actor.is(Role.SYSTEM_ADMINISTRATOR) ? actor.person() : authority.security(by);
    }
}
