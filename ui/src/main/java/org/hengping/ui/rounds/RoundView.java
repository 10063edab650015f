package org.hengping.ui.rounds;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.hengping.ui.part.AddressedView;
import org.hengping.ui.security.CurrentPerson;
import org.hengping.workflow.deadline.Exempting;
import org.hengping.workflow.dispensation.DispensationReading;
import org.hengping.workflow.dispensation.DispensationRequesting;
import org.hengping.workflow.dispensation.Dispensing;
import org.hengping.workflow.round.RoundChanging;
import org.hengping.workflow.round.RoundClosing;
import org.hengping.workflow.round.RoundJoining;
import org.hengping.workflow.round.RoundOverseeing;

/** The way to one round. */
@Route("rounds/:round")
@RolesAllowed({"FINANCE_OFFICER", "SYSTEM_ADMINISTRATOR", "AUDITOR"})
class RoundView extends AddressedView {

    private final RoundOverseeing rounds;
    private final RoundChanging changing;
    private final RoundJoining joining;
    private final RoundClosing closing;
    private final Exempting exempting;
    private final DispensationRequesting requesting;
    private final Dispensing dispensing;
    private final DispensationReading dispensations;
    private final RoundRunner runner;
    private final CurrentPerson person;

    RoundView(
            RoundOverseeing rounds,
            RoundChanging changing,
            RoundJoining joining,
            RoundClosing closing,
            Exempting exempting,
            DispensationRequesting requesting,
            Dispensing dispensing,
            DispensationReading dispensations,
            RoundRunner runner,
            CurrentPerson person) {
        this.rounds = rounds;
        this.changing = changing;
        this.joining = joining;
        this.closing = closing;
        this.exempting = exempting;
        this.requesting = requesting;
        this.dispensing = dispensing;
        this.dispensations = dispensations;
        this.runner = runner;
        this.person = person;
    }

    @Override
    protected Shown open(BeforeEnterEvent event) {
        long id = event.getRouteParameters()
                .get("round")
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .orElseThrow(NotFoundException::new);
        return new Shown(
                t("rounds.title"),
                new RoundScreen(
                        id,
                        rounds,
                        changing,
                        joining,
                        closing,
                        exempting,
                        new DispensationsCard(person.id(), requesting, dispensing, dispensations),
                        runner,
                        person));
    }
}
