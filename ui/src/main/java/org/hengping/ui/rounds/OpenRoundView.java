package org.hengping.ui.rounds;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hengping.core.organization.Role;
import org.hengping.core.round.EvaluationRound;
import org.hengping.ui.part.Address;
import org.hengping.ui.part.Ask;
import org.hengping.ui.part.Head;
import org.hengping.ui.part.Screen;
import org.hengping.ui.part.Tags;
import org.hengping.ui.security.CurrentPerson;
import org.hengping.workflow.round.PreflightLine;
import org.hengping.workflow.round.RoundOpening;
import org.hengping.workflow.round.RoundOverseeing;
import org.hengping.workflow.round.RoundProposal;
import org.hengping.workflow.round.RuleSetKeeping;

/** Opens a round: what it is, who takes part, what is missing; then it is opened in the background. */
@Route("rounds/new")
@RolesAllowed("FINANCE_OFFICER")
class OpenRoundView extends Screen {

    private final RoundOpening opening;
    private final RoundRunner runner;
    private final CurrentPerson person;
    private final RoundFields fields;
    private final DepartmentPicker departments;
    private final Div result = Tags.box("preflight-result");
    private final Button check = new Button(t("round.check"), click -> preflight());

    OpenRoundView(
            RoundOpening opening,
            RoundOverseeing rounds,
            RuleSetKeeping ruleSets,
            RoundRunner runner,
            CurrentPerson person,
            Clock clock) {
        super("rounds.open", "scroll", "rounds");
        this.opening = opening;
        this.runner = runner;
        this.person = person;
        fields = new RoundFields(
                LocalDate.now(clock), ruleSets.all(person.id()), rounds.calendar(person.id()), result::removeAll);
        departments = new DepartmentPicker(rounds.departments(person.id()), result::removeAll);
        check.addThemeVariants(ButtonVariant.PRIMARY);
        check.addClassName("check-round");
        add(
                new Head(t("rounds.open")).crumb(Address.ROUNDS.link(t("rounds.title"))),
                Tags.box("card pad round-form", fields),
                Tags.box("card pad round-form", new H2(t("round.part.departments")), departments),
                Tags.box("card pad round-form", new H2(t("round.part.check")), check, result));
    }

    private void preflight() {
        RoundProposal proposal = fields.proposal(departments.picked());
        List<PreflightLine> found = opening.preflight(person.id(), proposal);
        result.removeAll();
        result.add(new PreflightList(found, person.get().is(Role.SYSTEM_ADMINISTRATOR)));
        if (found.stream().noneMatch(PreflightLine::blocks)) {
            offer(proposal, !found.isEmpty());
        }
    }

    private void offer(RoundProposal proposal, boolean warned) {
        Checkbox acknowledged = new Checkbox(t("round.acknowledge"));
        acknowledged.addClassName("acknowledge");
        Button open = new Button(t("round.openNow"), click -> confirm(proposal, acknowledged.getValue()));
        open.addThemeVariants(ButtonVariant.PRIMARY);
        open.addClassName("open-now");
        open.setEnabled(!warned);
        acknowledged.addValueChangeListener(change -> open.setEnabled(change.getValue()));
        if (warned) {
            result.add(acknowledged);
        }
        result.add(Tags.box("acts", open));
    }

    private void confirm(RoundProposal proposal, boolean acknowledged) {
        UI screen = UI.getCurrent();
        int count = proposal.departmentIds().size();
        Ask.to(t("round.openTitle", proposal.title()))
                .named("round-dialog")
                .says(t("round.openEffect", String.valueOf(count), String.valueOf(proposal.toHead())))
                .go(t("round.openNow"), none -> {
                    EvaluationRound round = opening.plan(person.id(), proposal, acknowledged);
                    runner.wake();
                    screen.navigate(Address.round(round.id()).path());
                })
                .open();
    }
}
