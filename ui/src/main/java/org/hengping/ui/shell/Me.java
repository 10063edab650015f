package org.hengping.ui.shell;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengping.core.organization.Role;
import org.hengping.ui.admin.DelegationActs;
import org.hengping.ui.part.Address;
import org.hengping.ui.part.Tags;
import org.hengping.ui.security.SignedIn;

/** The person in front of the screen, and what a person does about the own account. */
final class Me extends NativeButton {

    Me(SignedIn who, DelegationActs delegations) {
        String roles = who.inOrder().stream().map(role -> say(role)).collect(Collectors.joining("、"));
        addClassNames("who", "who-menu");
        getElement().setAttribute("aria-label", t("shell.me", who.name()));
        getElement().setAttribute("aria-haspopup", "menu");
        add(
                Tags.text("face", who.name().substring(0, 1)),
                new Span(Tags.box("who-names", new Span(who.name()), Tags.text("muted", roles))));
        ContextMenu menu = new ContextMenu(this);
        menu.setOpenOnClick(true);
        if (Stream.of(Role.PREPARER, Role.DEPARTMENT_HEAD, Role.FINANCE_OFFICER).anyMatch(who::is)) {
            menu.addItem(t("shell.me.delegation"), click -> delegations.mine(who.personId()));
        }
        menu.addItem(t("shell.me.password"), click -> Address.PASSWORD.open());
    }
}
