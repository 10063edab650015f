package org.hengping.ui.shell;

import static org.hengping.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import jakarta.annotation.security.PermitAll;
import org.hengping.core.organization.Role;
import org.hengping.core.review.Stage;
import org.hengping.ui.Glyph;
import org.hengping.ui.Tags;
import org.hengping.ui.admin.AdminView;
import org.hengping.ui.admin.DelegationActs;
import org.hengping.ui.check.CheckView;
import org.hengping.ui.desk.DisclosureView;
import org.hengping.ui.desk.QueueView;
import org.hengping.ui.desk.WorkbenchView;
import org.hengping.ui.overdue.OverdueView;
import org.hengping.ui.security.CurrentPerson;
import org.hengping.ui.security.SignedIn;
import org.hengping.workflow.Inbox;
import org.hengping.workflow.Overseeing;

/** The frame around every screen: where one can go, who one is, language and colours. */
@Layout
@PermitAll
class Shell extends AppLayout implements AfterNavigationObserver {

    private final Badge waiting = new Badge();
    private final Badge toReview = new Badge();
    private final Badge late = new Badge();
    private final transient Inbox inbox;
    private final transient Overseeing overseeing;
    private final transient CurrentPerson person;

    Shell(Inbox inbox, Overseeing overseeing, CurrentPerson person, DelegationActs delegations) {
        this.inbox = inbox;
        this.overseeing = overseeing;
        this.person = person;
        setPrimarySection(Section.DRAWER);
        addToDrawer(brand(), rail(person.get()));
        addToNavbar(new DrawerToggle(), Tags.text("where", t("product.what")), Tags.text("grow", ""));
        addToNavbar(Choices.languages(), Choices.schemes(), new Me(person.get(), delegations), leave());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var tasks = inbox.waiting(person.id());
        count(waiting, tasks.size());
        count(toReview, (int) tasks.stream()
                .filter(task -> task.evaluation().stage() != Stage.DRAFT)
                .count());
        int overdue = overseeing.late(person.id());
        count(late, overdue);
        late.getElement().setAttribute("aria-label", t("board.badge", overdue));
    }

    private static Component brand() {
        return Tags.box("brand", Tags.text("seal", "衡"), Tags.text("brand-name", t("product.name")));
    }

    private Component rail(SignedIn who) {
        SideNav rail = new SideNav();
        rail.addClassName("rail");
        rail.addItem(item(t("shell.workbench"), WorkbenchView.class, Glyph.HOME, waiting));
        if (who.is(Role.FINANCE_OFFICER) || who.is(Role.DEPARTMENT_HEAD)) {
            rail.addItem(item(t("shell.review"), QueueView.class, Glyph.REVIEW, toReview));
        }
        if (who.is(Role.FINANCE_OFFICER) || who.is(Role.ADMINISTRATOR) || who.is(Role.AUDITOR)) {
            rail.addItem(item(t("board.nav"), OverdueView.class, Glyph.CLOCK, late));
        }
        if (who.is(Role.FINANCE_OFFICER)) {
            rail.addItem(new SideNavItem(t("shell.disclose"), DisclosureView.class, Glyph.FORM.icon()));
        }
        if (who.is(Role.FINANCE_OFFICER) || who.is(Role.PREPARER)) {
            rail.addItem(new SideNavItem(t("check.title"), CheckView.class, Glyph.CHECK.icon()));
        }
        if (who.is(Role.ADMINISTRATOR) || who.is(Role.AUDITOR)) {
            rail.addItem(new SideNavItem(t("shell.admin"), AdminView.class, Glyph.LOCK.icon()));
        }
        return rail;
    }

    private static SideNavItem item(String word, Class<? extends Component> view, Glyph glyph, Badge count) {
        count.addThemeNames("number-only", "small");
        SideNavItem item = new SideNavItem(word, view, glyph.icon());
        item.setSuffixComponent(count);
        return item;
    }

    private Component leave() {
        NativeButton button = new NativeButton();
        button.addClassName("quiet");
        button.add(Glyph.EXIT.icon());
        button.getElement().setAttribute("aria-label", t("shell.signOut"));
        button.getElement().setAttribute("title", t("shell.signOut"));
        button.addClickListener(click -> person.signOut());
        return button;
    }

    private static void count(Badge badge, int count) {
        badge.setNumber(count);
        badge.setVisible(count > 0);
        badge.getElement().setAttribute("aria-label", t("shell.waiting", count));
    }
}
