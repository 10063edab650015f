package org.hengping.ui.security;

import org.hengping.core.organization.District;
import org.hengping.ui.BeforeOpening;
import org.hengping.workflow.StaffImport.FirstPassword;
import org.hengping.workflow.Staffing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** On the first start of a new installation: one administrator, whose random password is printed once. */
@Component
@Profile("!demo")
class FirstAdministrator extends BeforeOpening {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final Staffing staffing;
    private final FirstPasswords passwords;
    private final Environment settings;

    FirstAdministrator(Staffing staffing, FirstPasswords passwords, Environment settings) {
        this.staffing = staffing;
        this.passwords = passwords;
        this.settings = settings;
    }

    @Override
    protected void prepare() {
        if (!staffing.nobodyYet()) {
            return;
        }
        FirstPassword password = passwords.next();
        District district = new District(
                settings.getProperty("hengping.district.code", "430112"),
                settings.getProperty("hengping.district.name", "望城区"));
        staffing.firstAdministrator(district, "admin", "系统管理员", password.hash());
        LOG.warn(
                "First start: sign in as admin with the password {} (shown only this once; you will be asked to change it).",
                password.plain());
    }
}
