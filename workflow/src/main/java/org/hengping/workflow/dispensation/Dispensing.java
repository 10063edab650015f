package org.hengping.workflow.dispensation;

import java.time.Clock;
import java.time.LocalDate;
import org.hengping.core.organization.Actor;
import org.hengping.core.review.Dispensation;
import org.hengping.core.review.Dispensation.Mark;
import org.hengping.core.review.Dispensation.State;
import org.hengping.core.review.Dispensations;
import org.hengping.core.review.Refusal;
import org.hengping.core.review.TextLimit;
import org.hengping.core.round.EvaluationRound;
import org.hengping.core.round.EvaluationRounds;
import org.hengping.workflow.gate.RoundAuthority;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Dispensing from the three hands (例外办理): what one finance officer has asked for is decided by a second one, and revocable. Neither of the two
 * serves the department; all of it is in the audit log and on the form.
 */
@Service
@Transactional
public class Dispensing {

    private final Dispensations dispensations;
    private final EvaluationRounds rounds;
    private final DispensationCases cases;
    private final ProxyFilling proxies;
    private final RoundAuthority authority;
    private final Clock clock;

    Dispensing(
            Dispensations dispensations,
            EvaluationRounds rounds,
            DispensationCases cases,
            ProxyFilling proxies,
            RoundAuthority authority,
            Clock clock) {
        this.dispensations = dispensations;
        this.rounds = rounds;
        this.cases = cases;
        this.proxies = proxies;
        this.authority = authority;
        this.clock = clock;
    }

    /**
     * Decides what another officer has asked for.
     *
     * @param said why; never blank where it is refused
     */
    public void decide(long by, long id, boolean grant, String said) {
        Actor actor = authority.officer(by);
        Dispensation asked = find(actor, id);
        DispensationCase held =
                cases.of(actor, asked.scope(), asked.course().requested().by());
        if (!grant) {
            TextLimit.OPINION.holdReason(said);
        }
        TextLimit.OPINION.hold(said);
        if (!asked.in(State.REQUESTED)) {
            throw new Refusal.Stale();
        }
        Mark mark = held.mark(clock.instant(), said);
        if (grant) {
            grant(held, asked, mark);
        } else {
            change(asked.refused(mark), State.REQUESTED);
        }
        cases.note(held, grant ? "audit.dispensation.granted" : "audit.dispensation.refused", asked, said);
    }

    private void grant(DispensationCase held, Dispensation asked, Mark mark) {
        change(asked.granted(mark, proxies.begin(asked, held.officer(), LocalDate.now(clock))), State.REQUESTED);
        policy(held.round(), asked, false);
    }

    /**
     * Takes back what was asked for or granted: from now on the three hands hold again; what was signed meanwhile stays signed.
     *
     * @param why never blank
     */
    public void revoke(long by, long id, String why) {
        Actor actor = authority.officer(by);
        Dispensation one = find(actor, id);
        DispensationCase held = cases.of(actor, one.scope(), null);
        TextLimit.OPINION.holdReason(why);
        if (!one.in(State.REQUESTED) && !one.in(State.GRANTED)) {
            throw new Refusal.Stale();
        }
        change(one.revoked(held.mark(clock.instant(), why)), one.course().state());
        if (one.in(State.GRANTED)) {
            proxies.end(one, held.officer(), LocalDate.now(clock).minusDays(1));
            policy(held.round(), one, true);
        }
        cases.note(held, "audit.dispensation.revoked", one, why);
    }

    private Dispensation find(Actor actor, long id) {
        return dispensations.find(actor.person().districtCode(), id).orElseThrow(Refusal.NotFound::new);
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
}
