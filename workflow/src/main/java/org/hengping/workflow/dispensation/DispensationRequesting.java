package org.hengping.workflow.dispensation;

import java.time.Clock;
import java.util.Objects;
import org.hengping.core.Sentence;
import org.hengping.core.organization.Actor;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.Ids;
import org.hengping.core.organization.Person;
import org.hengping.core.review.Dispensation;
import org.hengping.core.review.Dispensation.Filler;
import org.hengping.core.review.Dispensation.Scope;
import org.hengping.core.review.Dispensation.State;
import org.hengping.core.review.DispensationKind;
import org.hengping.core.review.Dispensations;
import org.hengping.core.review.Refusal;
import org.hengping.core.review.TextLimit;
import org.hengping.core.round.EvaluationRound;
import org.hengping.workflow.gate.RoundAuthority;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asking for a dispensation from the three hands (例外办理), with reason and document number; for finance officers. */
@Service
@Transactional
public class DispensationRequesting {

    private static final TextLimit LONGEST_NUMBER = new TextLimit(200);

    private final Dispensations dispensations;
    private final DispensationCases cases;
    private final DispensationReading reading;
    private final RoundAuthority authority;
    private final Ids ids;
    private final Clock clock;

    DispensationRequesting(
            Dispensations dispensations,
            DispensationCases cases,
            DispensationReading reading,
            RoundAuthority authority,
            Ids ids,
            Clock clock) {
        this.dispensations = dispensations;
        this.cases = cases;
        this.reading = reading;
        this.authority = authority;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Asks for one; an officer who does not serve the department decides, and not the one that asked.
     *
     * @throws Refusal.NotNow where the round is closed, or there is one of the kind already
     */
    public Dispensation request(long by, long roundId, WantedDispensation wanted) {
        Actor actor = authority.officer(by);
        Scope scope = new Scope(actor.person().districtCode(), roundId, wanted.departmentId());
        DispensationCase held = cases.of(actor, scope, null);
        complete(wanted);
        unknown(held.round(), wanted);
        Dispensation one = Dispensation.requested(
                ids.next(),
                scope,
                wanted.kind(),
                wanted.documentNumber().strip(),
                filler(wanted, held.department()),
                held.mark(clock.instant(), wanted.reason()));
        dispensations.add(one);
        cases.note(held, "audit.dispensation.requested", one, wanted.reason());
        return one;
    }

    private static void complete(WantedDispensation wanted) {
        TextLimit.OPINION.holdReason(wanted.reason());
        LONGEST_NUMBER.hold(wanted.documentNumber());
        if (wanted.kind().ofRound() != (wanted.departmentId() == null)) {
            throw new Refusal.NotPermitted(Sentence.of("refusal.dispensationScope"));
        }
        if (wanted.departmentId() != null && wanted.documentNumber().isBlank()) {
            throw new Refusal.ReasonMissing(Sentence.of("refusal.documentNumber"));
        }
    }

    private void unknown(EvaluationRound round, WantedDispensation wanted) {
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
}
