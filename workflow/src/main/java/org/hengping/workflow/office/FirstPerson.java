package org.hengping.workflow.office;

import java.util.Set;
import org.hengping.core.organization.Role;

/**
 * An administrator of the first day.
 *
 * @param passwordHash already encoded
 */
public record FirstPerson(String login, String name, Set<Role> roles, String passwordHash) {

    public FirstPerson {
        roles = Set.copyOf(roles);
    }
}
