package org.hengping.workflow;

import java.time.LocalDate;
import org.hengping.core.organization.Delegation;
import org.hengping.core.organization.District;
import org.hengping.core.organization.Duty;
import org.hengping.core.organization.Ids;
import org.hengping.core.organization.People;
import org.hengping.core.organization.Person;
import org.hengping.core.organization.Role;
import org.hengping.workflow.duty.Confirming;
import org.hengping.workflow.duty.Delegating;
import org.hengping.workflow.duty.DelegationConsent;
import org.hengping.workflow.office.Staffing;

/** Duties and delegations of a test office as they come about where nobody objects. */
public final class Granting {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private Granting() {}

    /** Somebody of the first day, whose duties nobody had to confirm. */
    public static long first(Office office, District district, String name, Role... roles) {
        return office.inTransaction(() -> {
            Ids ids = office.get(Ids.class);
            People people = office.get(People.class);
            Person person = new Person(ids.next(), district.code(), name + district.code(), name, "", "");
            people.add(person, new People.Password("-", false));
            for (Role role : roles) {
                people.add(new Duty(ids.next(), person.id(), role, null, LONG_AGO, null));
            }
            return person.id();
        });
    }

    public static long first(Office.Town town, String name, Role... roles) {
        return first(town.office(), new District(town.federation().districtCode(), "某区"), name, roles);
    }

    /** An account without a duty. */
    public static long fresh(Office.Town town, String name) {
        String login = name + town.federation().districtCode();
        People.Password password = new People.Password("-", false);
        return town.office()
                .get(Staffing.class)
                .addPerson(town.admin(), login, name, "", "", password)
                .id();
    }

    /** Lets everything take effect that waits for somebody and is about this person. */
    private static void confirm(Office office, long by, long person) {
        Confirming confirming = office.get(Confirming.class);
        confirming.waiting(by).stream()
                .filter(batch -> batch.duties().getFirst().holder().person().id() == person)
                .forEach(batch -> confirming.confirm(by, batch.dutyIds()));
    }

    /** Somebody with a duty, given by the administrator and confirmed by the auditor. */
    public static long hire(Office office, long admin, long auditor, String name, Role role, Long department) {
        Staffing staffing = office.get(Staffing.class);
        String district = office.inTransaction(
                () -> office.get(People.class).find(admin).orElseThrow().districtCode());
        long person = staffing.addPerson(admin, name + district, name, "", "", new People.Password("-", false))
                .id();
        staffing.assign(admin, person, role, department, LONG_AGO);
        confirm(office, auditor, person);
        return person;
    }

    /** A duty the administrator gave and the auditor confirmed. */
    public static void assign(Office.Town town, long person, Role role, Long department) {
        town.office().get(Staffing.class).assign(town.admin(), person, role, department, LONG_AGO);
        confirm(town.office(), town.auditor(), person);
    }

    /** A delegation the administrator arranged, and the delegate and somebody of finance agreed to. */
    public static Delegation delegate(Office.Town town, long absent, long delegate, LocalDate from, LocalDate to) {
        DelegationConsent consent = town.office().get(DelegationConsent.class);
        boolean concerned = absent == town.chief() || delegate == town.chief();
        Delegation asked = town.office().get(Delegating.class).delegate(town.admin(), absent, delegate, from, to);
        consent.agree(delegate, asked.id());
        consent.agree(concerned ? town.officer() : town.chief(), asked.id());
        return asked;
    }
}
