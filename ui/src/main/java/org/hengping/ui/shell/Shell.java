package org.hengping.ui.shell;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.util.stream.Stream;
import org.hengping.core.organization.Role;
import org.hengping.core.review.Stage;
import org.hengping.ui.admin.DelegationActs;
import org.hengping.ui.keep.EndOfSession;
import org.hengping.ui.keep.KeptHere;
import org.hengping.ui.keep.SignOutDialog;
import org.hengping.ui.part.Address;
import org.hengping.ui.part.Choices;
import org.hengping.ui.part.CountsChanged;
import org.hengping.ui.part.Glyph;
import org.hengping.ui.part.Tags;
import org.hengping.ui.rounds.EndedNotices;
import org.hengping.ui.security.CurrentPerson;
import org.hengping.ui.security.SignedIn;
import org.hengping.workflow.board.Inbox;
import org.hengping.workflow.board.Overseeing;
import org.hengping.workflow.office.Noticing;
import org.hengping.workflow.reminder.OwnReminders;

/** The frame around every screen: where one can go, who one is, language and colours. */
@Layout
@PermitAll
@JavaScript("context://keep.js")
@JavaScript("context://session.js")
class Shell extends AppLayout implements AfterNavigationObserver {

    private static final Role[] ADMINISTRATIONS =
            Stream.of(Role.values()).filter(Role::administers).toArray(Role[]::new);

    private final Badge waiting = new Badge();
    private final Badge toReview = new Badge();
    private final Badge late = new Badge();
    private final Bell bell = new Bell();
    private final Inbox inbox;
    private final OwnReminders reminders;
    private final Noticing noticing;
    private final Overseeing overseeing;
    private final CurrentPerson person;
    private final EndedNotices ended;
    private final EndOfSession endOfSession;

    Shell(
            Inbox inbox,
            OwnReminders reminders,
            Noticing noticing,
            Overseeing overseeing,
            CurrentPerson person,
            DelegationActs delegations,
            EndedNotices ended,
            EndOfSession endOfSession) {
        this.inbox = inbox;
        this.reminders = reminders;
        this.noticing = noticing;
        this.overseeing = overseeing;
        this.person = person;
        this.ended = ended;
        this.endOfSession = endOfSession;
        setPrimarySection(Section.DRAWER);
        addToDrawer(brand(), rail(person.get()));
        addToNavbar(new DrawerToggle(), Tags.text("where", t("product.what")), Tags.text("grow", ""));
        addToNavbar(bell, Choices.languages(), Choices.schemes(), new Me(person.get(), delegations), leave());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        ended.show(person.id());
        counts();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        endOfSession.explainTo(this);
        Registration listening = ComponentUtil.addListener(attached.getUI(), CountsChanged.class, changed -> counts());
        addDetachListener(gone -> {
            listening.remove();
            gone.unregisterListener();
        });
    }

    private void counts() {
        var tasks = inbox.waiting(person.id());
        bell.show(reminders.unread(person.id()) + noticing.unread(person.id()));
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
        rail.addItem(item(t("shell.workbench"), Address.WORKBENCH, Glyph.HOME, waiting));
        if (any(who, Role.FINANCE_OFFICER, Role.DEPARTMENT_HEAD)) {
            rail.addItem(item(t("shell.review"), Address.QUEUE, Glyph.REVIEW, toReview));
        }
        if (any(who, Role.FINANCE_OFFICER, Role.SYSTEM_ADMINISTRATOR, Role.AUDITOR)) {
            rail.addItem(item(t("board.nav"), Address.OVERDUE, Glyph.CLOCK, late));
            rail.addItem(item(t("shell.rounds"), Address.ROUNDS, Glyph.HOURGLASS));
        }
        if (any(who, Role.FINANCE_OFFICER)) {
            rail.addItem(item(t("shell.disclose"), Address.DISCLOSE, Glyph.FORM));
        }
        if (any(who, Role.FINANCE_OFFICER, Role.AUDITOR)) {
            rail.addItem(item(t("shell.summary"), Address.SUMMARY, Glyph.CHART));
        }
        if (any(who, Role.PREPARER, Role.DEPARTMENT_HEAD)) {
            rail.addItem(item(t("shell.results"), Address.RESULTS, Glyph.YEARS));
        }
        if (any(who, Role.FINANCE_OFFICER, Role.PREPARER)) {
            rail.addItem(item(t("check.title"), Address.CHECK, Glyph.CHECK));
        }
        if (who.is(Role.FINANCE_OFFICER) || any(who, ADMINISTRATIONS)) {
            rail.addItem(item(t("shell.admin"), Address.ADMIN, Glyph.LOCK));
        }
        return rail;
    }

    private static boolean any(SignedIn who, Role... roles) {
        return Stream.of(roles).anyMatch(who::is);
    }

    private static SideNavItem item(String word, Address address, Glyph glyph) {
        return new SideNavItem(word, address.path(), glyph.icon());
    }

    private static SideNavItem item(String word, Address address, Glyph glyph, Badge count) {
        count.addThemeNames("number-only", "small");
        SideNavItem item = item(word, address, glyph);
        item.setSuffixComponent(count);
        return item;
    }

    private Component leave() {
        NativeButton button = new NativeButton();
        button.addClassName("quiet");
        button.add(Glyph.EXIT.icon());
        button.getElement().setAttribute("aria-label", t("shell.signOut"));
        button.getElement().setAttribute("title", t("shell.signOut"));
        button.addClickListener(click -> KeptHere.count(this, person.id(), this::leave));
        return button;
    }

    /** @param texts how many this person has typed that nobody acknowledged */
    private void leave(int texts) {
        if (texts == 0) {
            leave(false);
        } else {
            SignOutDialog.of(texts, () -> leave(true), () -> leave(false)).open();
        }
    }

    private void leave(boolean forget) {
        KeptHere.leave(this, person.id(), forget);
        person.signOut();
    }

    private static void count(Badge badge, int count) {
        badge.setNumber(count);
        badge.setVisible(count > 0);
        badge.getElement().setAttribute("aria-label", t("shell.waiting", count));
    }
}
