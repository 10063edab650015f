package org.hengping.ui.security;

import org.hengping.workflow.office.Accounts;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Finds the account of a login. */
@Component
class SignIn implements UserDetailsService {

    private final Accounts accounts;
    private final SignInAttempts attempts;

    SignIn(Accounts accounts, SignInAttempts attempts) {
        this.accounts = accounts;
        this.attempts = attempts;
    }

    /** A login that does not exist is locked the same way: nobody learns which logins there are. */
    @Override
    public UserDetails loadUserByUsername(String login) {
        if (attempts.locked(login)) {
            return User.withUsername(login).password("").accountLocked(true).build();
        }
        return accounts.find(login).map(SignedIn::of).orElseThrow(() -> new UsernameNotFoundException("No such login"));
    }
}
