package org.hengping.workflow.gate;

import java.time.LocalDate;
import org.hengping.core.Sentence;
import org.hengping.core.organization.Actor;
import org.hengping.core.organization.Role;
import org.hengping.core.review.Refusal;
import org.hengping.core.round.EvaluationRound;
import org.hengping.core.round.EvaluationRounds;
import org.springframework.stereotype.Component;

/** Who may do what with the rounds of a district: finance officers change them, administrators and auditors look at them. */
@Component
public class RoundAuthority {

    private final EvaluationRounds rounds;
    private final Authority authority;

    RoundAuthority(EvaluationRounds rounds, Authority authority) {
        this.rounds = rounds;
        this.authority = authority;
    }

    /** Whoever may look at them. */
    public Actor reader(long by) {
        return authority.holding(
                by, "refusal.roundReaders", Role.FINANCE_OFFICER, Role.SYSTEM_ADMINISTRATOR, Role.AUDITOR);
    }

    /** Whoever may change them. */
    public Actor officer(long by) {
        return authority.holding(by, "refusal.roundOfficers", Role.FINANCE_OFFICER);
    }

    /** On whose desk what lies today. */
    public Desks desks(String districtCode) {
        return authority.desks(districtCode);
    }

    /** A round of the actor's district that is still open, held against everybody else who changes rounds there. */
    public EvaluationRound open(Actor actor, long roundId) {
        EvaluationRound round = rounds.hold(actor.person().districtCode()).stream()
                .filter(one -> one.id() == roundId)
                .findFirst()
                .orElseThrow(Refusal.NotFound::new);
        LocalDate closedOn = round.closedOn();
        if (closedOn != null) {
            throw new Refusal.NotNow(Sentence.of("refusal.roundClosed", round.title(), closedOn));
        }
        return round;
    }
}
