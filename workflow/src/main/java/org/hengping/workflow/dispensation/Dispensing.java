package org.hengping.workflow.dispensation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.hengping.core.Sentence;
import org.hengping.core.organization.Actor;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.Departments;
import org.hengping.core.organization.Hand;
import org.hengping.core.organization.Ids;
import org.hengping.core.organization.People.DutyHolder;
import org.hengping.core.organization.Person;
import org.hengping.core.review.Dispensation;
import org.hengping.core.review.Dispensation.Filler;
import org.hengping.core.review.Dispensation.Mark;
import org.hengping.core.review.Dispensation.Scope;
import org.hengping.core.review.Dispensation.State;
import org.hengping.core.review.DispensationKind;
import org.hengping.core.review.Dispensations;
import org.hengping.core.review.Refusal;
import org.hengping.core.review.TextLimit;
import org.hengping.core.round.EvaluationRound;
import org.hengping.core.round.EvaluationRounds;
import org.hengping.workflow.audit.Audit;
import org.hengping.workflow.gate.Desks;
import org.hengping.workflow.gate.RoundAuthority;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Dispensations from the three hands (例外办理): asked for by one finance officer with reason and document number, decided by a second one, and
 * revocable. Neither of the two serves the department; all of it is in the audit log and on the form.
 */
@Service
@Transactional
public class Dispensing {

    private static final String GRANTED = "audit.dispensation.granted";
    private static final String REFUSED = "audit.dispensation.refused";

    private static final TextLimit LONGEST_NUMBER = new TextLimit(200);

    private final Dispensations dispensations;
    private final EvaluationRounds rounds;
    private final Departments departments;
    private final RoundAuthority authority;
    private final DispensationReading reading;
    private final ProxyFilling proxies;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    Dispensing(
            Dispensations dispensations,
            EvaluationRounds rounds,
            Departments departments,
            RoundAuthority authority,
            DispensationReading reading,
            ProxyFilling proxies,
            Audit audit,
            Ids ids,
            Clock clock) {
        this.dispensations = dispensations;
        this.rounds = rounds;
        this.departments = departments;
        this.authority = authority;
        this.reading = reading;
        this.proxies = proxies;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Asks for one; for finance officers.
     *
     * @throws Refusal.NotNow where the round is closed, or there is one of the kind already
     */
    public Dispensation request(long by, long roundId, WantedDispensation wanted) {
        Actor actor = authority.officer(by);
        EvaluationRound round = authority.open(actor, roundId);
        Scope scope = new Scope(round.districtCode(), roundId, wanted.departmentId());
        Department department = department(scope);
        Hand officer = officer(actor.person(), department, null);
        checked(round, wanted, department);
        Dispensation one = Dispensation.requested(
                ids.next(),
                scope,
                wanted.kind(),
                wanted.documentNumber().strip(),
                filler(wanted, department),
                mark(officer, wanted.reason()));
        dispensations.add(one);
        note(actor.person(), "audit.dispensation.requested", round, one, wanted.reason());
        return one;
    }

    /**
     * Decides what another officer has asked for.
     *
     * @param said why; never blank where it is refused
     */
    public void decide(long by, long id, boolean grant, String said) {
        Actor actor = authority.officer(by);
        Dispensation asked = find(actor, id);
        EvaluationRound round = authority.open(actor, asked.scope().roundId());
        Hand first = asked.course().requested().by();
        Hand officer = officer(actor.person(), department(asked.scope()), first);
        if (!grant) {
            TextLimit.OPINION.holdReason(said);
        }
        TextLimit.OPINION.hold(said);
        if (!asked.in(State.REQUESTED)) {
            throw new Refusal.Stale();
        }
        Mark mark = mark(officer, said);
        if (grant) {
            change(asked.granted(mark, proxies.begin(asked, actor.person(), LocalDate.now(clock))), State.REQUESTED);
            policy(round, asked, false);
        } else {
            change(asked.refused(mark), State.REQUESTED);
        }
        note(actor.person(), grant ? GRANTED : REFUSED, round, asked, said);
    }

    /**
     * Takes back what was asked for or granted: from now on the three hands hold again; what was signed meanwhile stays signed.
     *
     * @param why never blank
     */
    public void revoke(long by, long id, String why) {
        Actor actor = authority.officer(by);
        Dispensation one = find(actor, id);
        EvaluationRound round = authority.open(actor, one.scope().roundId());
        Hand officer = officer(actor.person(), department(one.scope()), null);
        TextLimit.OPINION.holdReason(why);
        if (!one.in(State.REQUESTED) && !one.in(State.GRANTED)) {
            throw new Refusal.Stale();
        }
        change(one.revoked(mark(officer, why)), one.course().state());
        if (one.in(State.GRANTED)) {
            proxies.end(one, actor.person(), LocalDate.now(clock).minusDays(1));
            policy(round, one, true);
        }
        note(actor.person(), "audit.dispensation.revoked", round, one, why);
    }

    private void change(Dispensation changed, State from) {
        if (!dispensations.change(changed, from)) {
            throw new Refusal.Stale();
        }
    }

    private void policy(EvaluationRound round, Dispensation one, boolean threeHands) {
        if (one.kind().ofRound()) {
            rounds.store(round.threeHands(threeHands));
        }
    }

    private void checked(EvaluationRound round, WantedDispensation wanted, @Nullable Department department) {
        TextLimit.OPINION.holdReason(wanted.reason());
        LONGEST_NUMBER.hold(wanted.documentNumber());
        if (wanted.kind().ofRound() != (department == null)) {
            throw new Refusal.NotPermitted(Sentence.of("refusal.dispensationScope"));
        }
        if (department != null && wanted.documentNumber().isBlank()) {
            throw new Refusal.ReasonMissing(Sentence.of("refusal.documentNumber"));
        }
        boolean known = dispensations.ofRound(round.districtCode(), round.id()).stream()
                .filter(one -> one.in(State.REQUESTED) || one.in(State.GRANTED))
                .anyMatch(one -> one.kind() == wanted.kind()
                        && Objects.equals(one.scope().departmentId(), wanted.departmentId()));
        if (known || wanted.kind().ofRound() && !round.fourEyes()) {
            throw new Refusal.NotNow(Sentence.of("refusal.dispensationKnown", wanted.kind()));
        }
    }

    private @Nullable Filler filler(WantedDispensation wanted, @Nullable Department department) {
        if (wanted.kind() != DispensationKind.FILLED_FOR || department == null) {
            return null;
        }
        Person person = reading.fillers(department).stream()
                .filter(one -> Long.valueOf(one.id()).equals(wanted.fillerId()))
                .findFirst()
                .orElseThrow(() -> new Refusal.NotPermitted(Sentence.of("refusal.filler")));
        return new Filler(person.id(), person.name(), null);
    }

    /** The seat to act through: one of an impartial officer who is not the one that asked. */
    private Hand officer(Person person, @Nullable Department department, @Nullable Hand asked) {
        Desks desks = authority.desks(person.districtCode());
        List<DutyHolder> impartial = desks.officerSeats(person.id()).stream()
                .filter(seat -> department == null || !desks.partial(seat, department.id()))
                .toList();
        if (impartial.isEmpty()) {
            throw new Refusal.SecondHand(
                    Sentence.of("refusal.ownDepartment", department == null ? "" : department.shortName()));
        }
        return impartial.stream()
                .map(Desks::hand)
                .filter(hand -> asked == null || !hand.meets(asked))
                .findFirst()
                .orElseThrow(() -> new Refusal.SecondHand(Sentence.of("refusal.secondOfficer")));
    }

    private Dispensation find(Actor actor, long id) {
        return dispensations.find(actor.person().districtCode(), id).orElseThrow(Refusal.NotFound::new);
    }

    private @Nullable Department department(Scope scope) {
        Long id = scope.departmentId();
        return id == null ? null : departments.find(scope.districtCode(), id).orElseThrow(Refusal.NotFound::new);
    }

    private Mark mark(Hand by, String words) {
        return new Mark(by, Instant.now(clock), words.strip());
    }

    private void note(Person by, String key, EvaluationRound round, Dispensation one, String words) {
        Department department = department(one.scope());
        audit.note(
                by,
                key,
                round.title(),
                department == null ? Sentence.of("dispensation.everybody") : department.shortName(),
                one.kind(),
                one.documentNumber(),
                words.strip());
    }
}
