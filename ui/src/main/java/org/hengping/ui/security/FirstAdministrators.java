package org.hengping.ui.security;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hengping.core.organization.District;
import org.hengping.core.organization.Role;
import org.hengping.ui.start.BeforeOpening;
import org.hengping.workflow.office.FirstPerson;
import org.hengping.workflow.office.Installing;
import org.hengping.workflow.staff.FirstPassword;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * On the first start of a new installation: the accounts of the three administrations, whose random passwords are printed once. They are for
 * two people, of whom one is system and security administrator, or for three where the level asks for that.
 */
@Component
@Profile("!demo")
class FirstAdministrators extends BeforeOpening {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrators.class);

    private final Installing installing;
    private final FirstPasswords passwords;
    private final Environment settings;

    FirstAdministrators(Installing installing, FirstPasswords passwords, Environment settings) {
        this.installing = installing;
        this.passwords = passwords;
        this.settings = settings;
    }

    @Override
    protected void prepare() {
        if (!installing.nobodyYet()) {
            return;
        }
        List<FirstPerson> first = new ArrayList<>();
        List<String> told = new ArrayList<>();
        if (installing.three()) {
            add(first, told, "admin", "系统管理员", Role.SYSTEM_ADMINISTRATOR);
            add(first, told, "security", "安全管理员", Role.SECURITY_ADMINISTRATOR);
        } else {
            add(first, told, "admin", "系统和安全管理员", Role.SYSTEM_ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR);
        }
        add(first, told, "auditor", "审计员", Role.AUDITOR);
        District district = new District(
                settings.getProperty("hengping.district.code", "430112"),
                settings.getProperty("hengping.district.name", "望城区"));
        installing.begin(district, first);
        told.forEach(LOG::warn);
    }

    private void add(List<FirstPerson> first, List<String> told, String login, String name, Role... roles) {
        FirstPassword password = passwords.next();
        first.add(new FirstPerson(login, name, Set.of(roles), password.hash()));
        told.add(
                "First start: sign in as %s with the password %s (shown only this once, for %s alone; to be changed at the first sign-in)."
                        .formatted(login, password.plain(), name));
    }
}
