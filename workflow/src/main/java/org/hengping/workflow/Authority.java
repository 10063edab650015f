package org.hengping.workflow;

import java.time.Clock;
import java.time.LocalDate;
import org.hengping.core.Sentence;
import org.hengping.core.organization.Actor;
import org.hengping.core.organization.People;
import org.hengping.core.organization.Person;
import org.hengping.core.organization.Role;
import org.hengping.core.review.Refusal;
import org.springframework.stereotype.Component;

/** Who may administer a district, and who may look on, by the duties in force today. */
@Component
class Authority {

    private final People people;
    private final Clock clock;

    Authority(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** The person, who is an administrator. */
    Person administrator(long by) {
        return holding(by, "refusal.administratorsOnly", Role.ADMINISTRATOR);
    }

    /** The person, who is an administrator or an auditor. */
    Person onlooker(long by) {
        return holding(by, "refusal.administratorsAndAuditorsOnly", Role.ADMINISTRATOR, Role.AUDITOR);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private Person holding(long by, String refusal, Role... roles) {
        Actor actor = people.actor(by, today()).orElseThrow(Refusal.NotFound::new);
        for (Role role : roles) {
            if (actor.is(role)) {
                return actor.person();
            }
        }
        throw new Refusal.NotPermitted(Sentence.of(refusal));
    }
}
