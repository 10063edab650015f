package org.hengping.workflow.duty;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hengping.core.organization.Actor;
import org.hengping.core.organization.Duty;
import org.hengping.core.organization.Grant;
import org.hengping.core.organization.Grants;
import org.hengping.core.organization.People;
import org.hengping.core.organization.People.DutyHolder;
import org.hengping.core.organization.Person;
import org.hengping.core.organization.Standing;
import org.hengping.core.review.Refusal;
import org.hengping.core.review.TextLimit;
import org.hengping.workflow.audit.Audit;
import org.hengping.workflow.gate.Authority;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The second person of a duty (确认职责): neither who gave it nor who gets it. Administrators and auditors confirm; finance officers confirm
 * each other's; one of the two is always a security administrator.
 */
@Service
@Transactional
public class Confirming {

    /** Of the word that goes with a refusal, in characters. */
    public static final int LONGEST = 500;

    private static final TextLimit LONGEST_WORD = new TextLimit(LONGEST);

    private final PendingDuties pending;
    private final People people;
    private final Grants grants;
    private final Duties duties;
    private final Binding binding;
    private final Authority authority;
    private final Audit audit;
    private final Clock clock;

    Confirming(
            PendingDuties pending,
            People people,
            Grants grants,
            Duties duties,
            Binding binding,
            Authority authority,
            Audit audit,
            Clock clock) {
        this.pending = pending;
        this.people = people;
        this.grants = grants;
        this.duties = duties;
        this.binding = binding;
        this.authority = authority;
        this.audit = audit;
        this.clock = clock;
    }

    /** What waits for this person to confirm; the duties of one workbook together. */
    @Transactional(readOnly = true)
    public List<PendingBatch> waiting(long by) {
        Map<Long, List<PendingDuty>> batches = new LinkedHashMap<>();
        pending.of(authority.actor(by))
                .forEach(one -> batches.computeIfAbsent(batch(one.grant()), key -> new ArrayList<>())
                        .add(one));
        return batches.values().stream()
                .map(all -> new PendingBatch(
                        all.getFirst().grant().byName(),
                        all.getFirst().grant().at(),
                        all.getFirst().grant().workbook() != null,
                        all))
                .toList();
    }

    /** Lets duties take effect, in one act. */
    public void confirm(long by, Collection<Long> dutyIds) {
        Actor actor = authority.actor(by);
        List<PendingDuty> chosen = pending.chosen(actor, dutyIds);
        Map<Long, ArrayList<Duty>> confirmed = people.duties(actor.person().districtCode()).stream()
                .map(DutyHolder::duty)
                .filter(duty -> duty.standing() == Standing.CONFIRMED)
                .collect(groupingBy(Duty::personId, toCollection(ArrayList::new)));
        chosen.forEach(one -> confirm(
                actor.person(),
                one,
                confirmed.computeIfAbsent(one.holder().person().id(), person -> new ArrayList<>())));
    }

    /** Refuses duties, with a reason; they stay on record and never give anything. */
    public void refuse(long by, Collection<Long> dutyIds, String reason) {
        Actor actor = authority.actor(by);
        TextLimit.OPINION.holdReason(reason);
        LONGEST_WORD.hold(reason);
        pending.chosen(actor, dutyIds).forEach(one -> {
            decide(actor.person(), one, Standing.REFUSED, reason.strip());
            note(actor.person(), one, "audit.duty.refused", reason.strip());
        });
    }

    /** Holds it once more against what the person has by now. */
    private void confirm(Person by, PendingDuty one, List<Duty> confirmed) {
        DutyHolder holder = one.holder();
        Naming.refuse(duties.apart(holder.person(), holder.duty(), confirmed));
        decide(by, one, Standing.CONFIRMED, "");
        confirmed.add(holder.duty().standing(Standing.CONFIRMED));
        note(by, one, "audit.duty.confirmed", one.grant().byName());
        if (holder.duty().role().administers()) {
            binding.bind(by);
        }
    }

    private void decide(Person by, PendingDuty one, Standing standing, String word) {
        if (!people.stand(one.holder().duty().id(), Standing.PENDING, standing)) {
            throw new Refusal.Stale();
        }
        grants.decide(one.grant().dutyId(), one.grant().decided(by.id(), by.name(), Instant.now(clock), word));
    }

    private void note(Person by, PendingDuty one, String key, String last) {
        Duty duty = one.holder().duty();
        Person person = one.holder().person();
        audit.noteTo(person.id(), by, key, person.name(), duty.role(), Duties.whose(one.department()), last);
    }

    private static long batch(Grant grant) {
        return grant.workbook() == null ? grant.dutyId() : grant.workbook();
    }
}
