package org.hengping.ui.admin;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Stream;
import org.hengping.core.organization.Role;
import org.hengping.ui.part.Address;
import org.hengping.ui.part.Glyph;
import org.hengping.ui.part.Head;
import org.hengping.ui.part.Screen;
import org.hengping.ui.part.Tags;
import org.hengping.ui.security.CurrentPerson;
import org.hengping.ui.security.SignedIn;

/** Where administration begins: one card for each thing that is kept. */
@Route("admin")
@RolesAllowed({"SYSTEM_ADMINISTRATOR", "SECURITY_ADMINISTRATOR", "AUDITOR", "FINANCE_OFFICER"})
class AdminView extends Screen {

    AdminView(CurrentPerson person) {
        super("admin.title", "scroll", "admin");
        Div cards = Tags.box("admin-cards");
        SignedIn who = person.get();
        boolean looksOn = Stream.of(Role.values()).filter(Role::administers).anyMatch(who::is);
        if (looksOn) {
            cards.add(
                    card(Address.PEOPLE, Glyph.PERSON, "people"),
                    card(Address.DEPARTMENTS, Glyph.HOME, "departments"),
                    card(Address.DELEGATIONS, Glyph.CARRY, "delegations"),
                    card(Address.DUTY_REVIEW, Glyph.CHECK, "dutyReview"));
        }
        if (who.is(Role.SYSTEM_ADMINISTRATOR)) {
            cards.add(card(Address.IMPORT, Glyph.DOWN, "import"));
        }
        if (who.is(Role.FINANCE_OFFICER)) {
            cards.add(card(Address.DEPARTMENT_PEOPLE, Glyph.PERSON, "departmentPeople"));
        }
        if (Stream.of(Role.FINANCE_OFFICER, Role.SYSTEM_ADMINISTRATOR, Role.AUDITOR)
                .anyMatch(who::is)) {
            cards.add(card(Address.CALENDAR, Glyph.CLOCK, "calendar"), card(Address.RULES, Glyph.FORM, "rules"));
            cards.add(card(Address.REMINDER_RULES, Glyph.BELL, "reminders"));
        }
        if (looksOn) {
            cards.add(card(Address.AUDIT, Glyph.READ, "audit"), card(Address.INTEGRITY, Glyph.LOCK, "integrity"));
        }
        if (who.is(Role.AUDITOR)) {
            cards.add(card(Address.AUDIT_REVIEW, Glyph.REVIEW, "auditReview"));
        }
        add(new Head(t("admin.title")), cards);
    }

    private static Component card(Address address, Glyph glyph, String key) {
        RouterLink link = address.link();
        link.addClassNames("card", "admin-card");
        link.add(
                glyph.icon(),
                Tags.text("strong", t("admin.card." + key)),
                Tags.text("muted", t("admin.card." + key + ".what")));
        return link;
    }
}
