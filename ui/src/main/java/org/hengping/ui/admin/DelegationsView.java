package org.hengping.ui.admin;

import static java.util.stream.Collectors.toMap;
import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import org.hengping.core.organization.Delegation;
import org.hengping.core.organization.Person;
import org.hengping.core.organization.Role;
import org.hengping.core.organization.Standing;
import org.hengping.ui.part.Address;
import org.hengping.ui.part.Cards;
import org.hengping.ui.part.ColumnWidth;
import org.hengping.ui.part.Head;
import org.hengping.ui.part.ListGrid;
import org.hengping.ui.part.Screen;
import org.hengping.ui.part.Tags;
import org.hengping.ui.security.CurrentPerson;
import org.hengping.workflow.duty.Delegating;
import org.hengping.workflow.duty.Roster;
import org.hengping.workflow.duty.RosterMember;

/** Who acts for whom, and when: all delegations of the district. */
@Route("admin/delegations")
@RolesAllowed({"SYSTEM_ADMINISTRATOR", "SECURITY_ADMINISTRATOR", "AUDITOR"})
class DelegationsView extends Screen {

    private final CurrentPerson person;
    private final DelegationActs acts;
    private final Delegating delegating;
    private final Map<Long, String> names;
    private final ListGrid<Delegation> grid = new ListGrid<>();

    DelegationsView(CurrentPerson person, Roster roster, DelegationActs acts, Delegating delegating) {
        super("admin.card.delegations", "admin");
        this.person = person;
        this.acts = acts;
        this.delegating = delegating;
        this.names =
                roster.people(person.id()).stream().map(RosterMember::person).collect(toMap(Person::id, Person::name));
        add(head(), grid());
        show();
    }

    private Component head() {
        Button add = new Button(t("admin.delegation.add"), click -> acts.arrange(person.id(), this::show));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.setVisible(secures());
        return new Head(t("admin.card.delegations"))
                .crumb(Address.ADMIN.link(t("admin.title")))
                .acts(add);
    }

    private Component grid() {
        grid.setSizeFull();
        grid.empty("admin.delegation.none")
                .text("admin.delegation.absent", ColumnWidth.grow(1), one -> names.getOrDefault(one.absentId(), ""))
                .text("admin.delegation.delegate", ColumnWidth.grow(1), one -> names.getOrDefault(one.delegateId(), ""))
                .text("admin.delegation.days", ColumnWidth.grow(1), acts::days)
                .part("admin.delegation.state", ColumnWidth.grow(1), acts::state)
                .part("admin.delegation.by", ColumnWidth.grow(1), acts::arranged);
        if (secures()) {
            grid.part("admin.acts", ColumnWidth.px(90), this::row);
        }
        Cards.whenNarrow(grid, t("admin.card.delegations"), this::card);
        return grid;
    }

    private Component card(Delegation one) {
        String whom = t(
                "admin.delegation.whom",
                names.getOrDefault(one.absentId(), ""),
                names.getOrDefault(one.delegateId(), ""));
        return new Div(
                Tags.box("row-card-h", Tags.text("strong", whom), acts.state(one)),
                new Div(acts.days(one)),
                Tags.text("muted", t("admin.delegation.arrangedBy", one.arrangedBy())),
                acts.consent(one),
                row(one));
    }

    private Component row(Delegation one) {
        Div row = Tags.box("row-acts");
        boolean pending = one.consent().standing() == Standing.PENDING;
        if (secures() && one.consent().standing() == Standing.CONFIRMED && !acts.over(one)) {
            row.add(Fields.quiet(t("admin.delegation.end"), () -> acts.end(person.id(), one, this::show)));
        } else if (pending
                && !acts.over(one)
                && Long.valueOf(person.id()).equals(one.consent().arrangedById())) {
            row.add(Fields.quiet(t("admin.delegation.withdraw"), () -> acts.withdraw(person.id(), one, this::show)));
        }
        return row;
    }

    private boolean secures() {
        return person.get().is(Role.SECURITY_ADMINISTRATOR);
    }

    private void show() {
        grid.setItems(delegating.all(person.id()));
    }
}
