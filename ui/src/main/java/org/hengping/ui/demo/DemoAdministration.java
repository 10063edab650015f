package org.hengping.ui.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hengping.core.organization.AuditEntry;
import org.hengping.core.organization.Department;
import org.hengping.core.organization.District;
import org.hengping.core.organization.People;
import org.hengping.core.organization.Person;
import org.hengping.core.organization.Role;
import org.hengping.workflow.audit.Auditing;
import org.hengping.workflow.duty.Confirming;
import org.hengping.workflow.office.Accounts;
import org.hengping.workflow.office.FirstPerson;
import org.hengping.workflow.office.Installing;
import org.hengping.workflow.office.Noticing;
import org.hengping.workflow.office.Staffing;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The three administrations of the demonstration, each with a person of its own, and what they do to staff the offices. */
@Component
@Profile("demo")
class DemoAdministration {

    private final Installing installing;
    private final Accounts accounts;
    private final Staffing staffing;
    private final Confirming confirming;
    private final Auditing auditing;
    private final Noticing noticing;
    private final Clock clock;

    DemoAdministration(
            Installing installing,
            Accounts accounts,
            Staffing staffing,
            Confirming confirming,
            Auditing auditing,
            Noticing noticing,
            Clock clock) {
        this.installing = installing;
        this.accounts = accounts;
        this.staffing = staffing;
        this.confirming = confirming;
        this.auditing = auditing;
        this.noticing = noticing;
        this.clock = clock;
    }

    boolean nobodyYet() {
        return installing.nobodyYet();
    }

    /** The first start. */
    Bureau begin(String hash) {
        List<Long> three = installing
                .begin(
                        new District("430112", "望城区"),
                        List.of(
                                new FirstPerson("admin", "系统管理员", Set.of(Role.SYSTEM_ADMINISTRATOR), hash),
                                new FirstPerson("security", "安全管理员", Set.of(Role.SECURITY_ADMINISTRATOR), hash),
                                new FirstPerson("auditor", "区审计局审计员", Set.of(Role.AUDITOR), hash)))
                .stream()
                .map(Person::id)
                .toList();
        three.forEach(one -> accounts.changePassword(one, hash));
        return new Bureau(three.get(0), three.get(1), three.get(2), hash);
    }

    /** Everybody has read what they were told, the auditor has looked through everything, and one duty waits to be confirmed. */
    void leaveOpen(Bureau bureau) {
        bureau.people.forEach(noticing::readAll);
        Stream.generate(() -> auditing.toReview(bureau.auditor()))
                .takeWhile(shown -> !shown.isEmpty())
                .forEach((List<AuditEntry> shown) -> auditing.review(bureau.auditor(), shown));
        long second = bureau.person("auditor2", "区审计局审计员乙", "");
        staffing.assign(bureau.security(), second, Role.AUDITOR, null, LocalDate.now(clock));
    }

    /** Hires people: the system administrator makes the accounts, the security administrator gives the duties, the auditor confirms. */
    final class Bureau {

        private final long admin;
        private final long security;
        private final long auditor;
        private final String hash;
        private final List<Long> people = new ArrayList<>();

        private Bureau(long admin, long security, long auditor, String hash) {
            this.admin = admin;
            this.security = security;
            this.auditor = auditor;
            this.hash = hash;
        }

        long admin() {
            return admin;
        }

        long security() {
            return security;
        }

        long auditor() {
            return auditor;
        }

        long person(String login, String name, String phone) {
            Person person = staffing.addPerson(
                    admin, login, name, phone, login + "@wangcheng.example", new People.Password(hash, false));
            people.add(person.id());
            return person.id();
        }

        void duty(long person, Role role, @Nullable Department department) {
            Long of = department == null ? null : department.id();
            staffing.assign(security, person, role, of, LocalDate.now(clock));
            if (role.takesTwo()) {
                confirming.waiting(auditor).forEach(batch -> confirming.confirm(auditor, batch.dutyIds()));
            }
        }

        Department department(String name, String shortName, String group) {
            return staffing.addDepartment(admin, name, shortName, group);
        }
    }
}
