package org.hengping.ui.security;

import java.security.SecureRandom;
import org.hengping.core.organization.District;
import org.hengping.ui.BeforeOpening;
import org.hengping.workflow.Staffing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** On the first start of a new installation: one administrator, whose random password is printed once. */
@Component
@Profile("!demo")
class FirstAdministrator extends BeforeOpening {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);
    private static final String SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789";

    private final Staffing staffing;
    private final PasswordEncoder encoder;
    private final Environment settings;

    FirstAdministrator(Staffing staffing, PasswordEncoder encoder, Environment settings) {
        this.staffing = staffing;
        this.encoder = encoder;
        this.settings = settings;
    }

    @Override
    protected void prepare() {
        if (!staffing.nobodyYet()) {
            return;
        }
        String password = random();
        District district = new District(
                settings.getProperty("hengping.district.code", "430112"),
                settings.getProperty("hengping.district.name", "望城区"));
        staffing.firstAdministrator(district, "admin", "系统管理员", encoder.encode(password));
        LOG.warn(
                "First start: sign in as admin with the password {} (shown only this once; you will be asked to change it).",
                password);
    }

    private static String random() {
        StringBuilder password = new StringBuilder();
        new SecureRandom().ints(16, 0, SIGNS.length()).forEach(index -> password.append(SIGNS.charAt(index)));
        return password.toString();
    }
}
