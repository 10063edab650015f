package org.hengping.workflow.gate;

import java.time.Clock;
import java.time.LocalDate;
import org.hengping.core.Sentence;
import org.hengping.core.organization.Actor;
import org.hengping.core.organization.People;
import org.hengping.core.organization.Person;
import org.hengping.core.organization.Role;
import org.hengping.core.review.Refusal;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Who may administer a district, and who may look on, by the duties in force today. */
@Component
@EnableConfigurationProperties(AdministrationSettings.class)
public class Authority {

    private final People people;
    private final AdministrationSettings settings;
    private final Clock clock;

    Authority(People people, AdministrationSettings settings, Clock clock) {
        this.people = people;
        this.settings = settings;
        this.clock = clock;
    }

    /** The person, who is a system administrator: for departments, accounts, the calendar and workbooks. */
    public Person system(long by) {
        return holding(by, "refusal.administratorsOnly", Role.SYSTEM_ADMINISTRATOR)
                .person();
    }

    /** The person, who is a security administrator: for duties, delegations for others, and passwords. */
    public Person security(long by) {
        Actor actor = holding(by, "refusal.securityOnly", Role.SECURITY_ADMINISTRATOR);
        if (!secures(actor)) {
            throw new Refusal.NotPermitted(Sentence.of("refusal.securityApart"));
        }
        return actor.person();
    }

    /**
     * Whether somebody can act as security administrator. Where system and security administration must be apart, a system administrator
     * cannot as soon as somebody else can.
     */
    public boolean secures(Actor actor) {
        boolean both = actor.is(Role.SECURITY_ADMINISTRATOR) && actor.is(Role.SYSTEM_ADMINISTRATOR);
        if (!both || !settings.three()) {
            return actor.is(Role.SECURITY_ADMINISTRATOR);
        }
        return people.holders(actor.person().districtCode(), today()).stream()
                .filter(holder -> holder.duty().role() == Role.SECURITY_ADMINISTRATOR)
                .allMatch(holder -> holder.person().equals(actor.person()));
    }

    /** The person, who is an auditor. */
    public Person auditor(long by) {
        return holding(by, "refusal.auditorsOnly", Role.AUDITOR).person();
    }

    /** The person, who is an administrator or an auditor. */
    public Person onlooker(long by) {
        return holding(
                        by,
                        "refusal.administratorsAndAuditorsOnly",
                        Role.SYSTEM_ADMINISTRATOR,
                        Role.SECURITY_ADMINISTRATOR,
                        Role.AUDITOR)
                .person();
    }

    public Actor actor(long by) {
        return people.actor(by, today()).orElseThrow(Refusal.NotFound::new);
    }

    /** Whether system and security administration must be two persons'. */
    public boolean three() {
        return settings.three();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    private Actor holding(long by, String refusal, Role... roles) {
        Actor actor = actor(by);
        for (Role role : roles) {
            if (actor.is(role)) {
                return actor;
            }
        }
        throw new Refusal.NotPermitted(Sentence.of(refusal));
    }
}
