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

    /**
     * The person, with their duties, who holds one of these roles.
     *
     * @param otherwise key of what everybody else is told
     */
    public Actor holding(long by, String otherwise, Role... roles) {
        Actor actor = actor(by);
        if (!actor.is(roles)) {
            throw new Refusal.NotPermitted(Sentence.of(otherwise));
        }
        return actor;
    }

    /** Whoever is known to the product, with the duties in force today. */
    public Actor actor(long by) {
        return people.actor(by, today()).orElseThrow(Refusal.NotFound::new);
    }

    /** Whoever is known to the product. */
    public Person person(long by) {
        return people.find(by).orElseThrow(Refusal.NotFound::new);
    }

    /** On whose desk what lies today. */
    public Desks desks(String districtCode) {
        return Desks.today(people, districtCode, clock);
    }

    /** Whether system and security administration must be two persons'. */
    public boolean three() {
        return settings.three();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
