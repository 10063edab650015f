package org.hengping.ui.security;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.hengping.core.organization.Role;
import org.hengping.workflow.office.Account;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * The person of a session. The roles open the doors of the screens; what may be done behind them, the gate asks afresh each time.
 *
 * @param mustChange the password is to be changed before anything else
 */
public record SignedIn(
        long personId, String login, String name, String districtCode, String hash, Set<Role> roles, boolean mustChange)
        implements UserDetails {

    static SignedIn of(Account account) {
        return new SignedIn(
                account.person().id(),
                account.person().login(),
                account.person().name(),
                account.person().districtCode(),
                account.passwordHash(),
                account.roles(),
                account.mustChange());
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return roles.stream()
                .map(role -> (GrantedAuthority) new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
    }

    /** The roles as one list, the most telling first. */
    public List<Role> inOrder() {
        return roles.stream().sorted().toList();
    }

    @Override
    public String getPassword() {
        return hash;
    }

    @Override
    public String getUsername() {
        return login;
    }
}
