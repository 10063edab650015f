package org.hengping.workflow.office;

import java.util.Set;
import org.hengping.core.organization.Person;
import org.hengping.core.organization.Role;

/**
 * An account as the sign-in needs it.
 *
 * @param passwordHash as the password encoder wrote it
 * @param mustChange the password is to be changed before anything else
 * @param roles of the duties in force today
 */
public record Account(Person person, String passwordHash, boolean mustChange, Set<Role> roles) {}
