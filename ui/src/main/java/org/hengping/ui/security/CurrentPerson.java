package org.hengping.ui.security;

import com.vaadin.flow.spring.security.AuthenticationContext;
import org.springframework.stereotype.Component;

/** The person in front of the screen. */
@Component
public class CurrentPerson {

    private final AuthenticationContext context;

    CurrentPerson(AuthenticationContext context) {
        this.context = context;
    }

    public long id() {
        return get().personId();
    }

    public SignedIn get() {
        return context.getAuthenticatedUser(SignedIn.class)
                .orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
    }

    public boolean present() {
        return context.getAuthenticatedUser(SignedIn.class).isPresent();
    }

    public void signOut() {
        context.logout();
    }
}
