package org.hengping.workflow.gate;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How far the administrations are apart, {@code hengping.administration.level}.
 *
 * @param level the level of 等级保护 the installation is kept to: at 2 one person may be system and security administrator, each of whose
 *     acts the auditor sees and confirms; at 3 they are two persons
 */
@ConfigurationProperties("hengping.administration")
record AdministrationSettings(@DefaultValue("2") int level) {

    AdministrationSettings {
        if (level != 2 && level != 3) {
            throw new IllegalArgumentException("hengping.administration.level is 2 or 3, not " + level);
        }
    }

    boolean three() {
        return level == 3;
    }
}
