package org.hengping.workflow;

import java.util.Optional;
import java.util.Set;
import org.hengping.core.organization.Person;
import org.hengping.core.organization.Role;
import org.springframework.stereotype.Service;

/** Who can sign in, and with which password. */
@Service
public class Accounts {

    /** The account of a login; empty where there is none. */
    public Optional<Account> find(String login) {
        throw new UnsupportedOperationException(login);
    }

    /** A person's own new password, already encoded; clears the duty to change it. */
    public void changePassword(long by, String hash) {
        throw new UnsupportedOperationException();
    }

    /**
     * An account as the sign-in needs it.
     *
     * @param passwordHash as the password encoder wrote it
     * @param mustChange the password is to be changed before anything else
     * @param roles of the duties in force today
     */
    public record Account(Person person, String passwordHash, boolean mustChange, Set<Role> roles) {}
}
