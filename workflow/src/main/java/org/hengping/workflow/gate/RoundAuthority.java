package org.hengping.workflow.gate;

import java.time.Clock;
import java.time.LocalDate;
import org.hengping.core.Sentence;
import org.hengping.core.organization.Actor;
import org.hengping.core.organization.People;
import org.hengping.core.organization.Role;
import org.hengping.core.review.Refusal;
import org.hengping.core.round.EvaluationRound;
import org.hengping.core.round.EvaluationRounds;
import org.springframework.stereotype.Component;

/** Who may do what with the rounds of a district: finance officers change them, administrators and auditors look at them. */
@Component
public class RoundAuthority {

    private static final int LONGEST_REASON = 2000;

    private final People people;
    private final EvaluationRounds rounds;
    private final Clock clock;

    RoundAuthority(People people, EvaluationRounds rounds, Clock clock) {
        this.people = people;
        this.rounds = rounds;
        this.clock = clock;
    }

    public Actor reader(long by) {
        Actor actor = actor(by);
        if (!actor.is(Role.FINANCE_OFFICER) && !actor.is(Role.SYSTEM_ADMINISTRATOR) && !actor.is(Role.AUDITOR)) {
            throw new Refusal.NotPermitted(Sentence.of("refusal.roundReaders"));
        }
        return actor;
    }

    public Actor officer(long by) {
        Actor actor = actor(by);
        if (!actor.is(Role.FINANCE_OFFICER)) {
            throw new Refusal.NotPermitted(Sentence.of("refusal.roundOfficers"));
        }
        return actor;
    }

    Actor actor(long by) {
        return people.actor(by, LocalDate.now(clock)).orElseThrow(Refusal.NotFound::new);
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

    public static void reason(String reason) {
        if (reason.isBlank()) {
            throw new Refusal.ReasonMissing(Sentence.of("refusal.reasonRequired"));
        }
        limited(reason);
    }

    public static void limited(String reason) {
        Gate.limited(reason, LONGEST_REASON);
    }
}
