package org.hengping.ui.rounds;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import org.hengping.core.organization.Role;
import org.hengping.core.round.EvaluationRound;
import org.hengping.core.round.RoundPart.Progress;
import org.hengping.ui.part.Address;
import org.hengping.ui.part.Ask;
import org.hengping.ui.part.Head;
import org.hengping.ui.part.Polling;
import org.hengping.ui.part.Tags;
import org.hengping.ui.security.CurrentPerson;
import org.hengping.workflow.deadline.Exempting;
import org.hengping.workflow.round.RoundChanging;
import org.hengping.workflow.round.RoundClosing;
import org.hengping.workflow.round.RoundDetail;
import org.hengping.workflow.round.RoundForm;
import org.hengping.workflow.round.RoundJoining;
import org.hengping.workflow.round.RoundOverseeing;

/** One round on the screen: how far it has come, its departments, and what finance can change about it. */
final class RoundScreen extends Div {

    private static final int POLL_MILLIS = 1000;

    private final RoundOverseeing rounds;
    private final RoundChanging changing;
    private final RoundJoining joining;
    private final RoundClosing closing;
    private final Exempting exempting;
    private final RoundRunner runner;
    private final CurrentPerson person;
    private Head head = new Head();
    private final Div top = Tags.box("round-top");
    private final RoundForms forms;
    private final DispensationsCard dispensations;
    private final Running running = new Running();
    private final Polling polling = new Polling(this, POLL_MILLIS, this::look);
    private final long id;

    RoundScreen(
            long id,
            RoundOverseeing rounds,
            RoundChanging changing,
            RoundJoining joining,
            RoundClosing closing,
            Exempting exempting,
            DispensationsCard dispensations,
            RoundRunner runner,
            CurrentPerson person) {
        this.id = id;
        this.rounds = rounds;
        this.changing = changing;
        this.joining = joining;
        this.closing = closing;
        this.exempting = exempting;
        this.runner = runner;
        this.person = person;
        boolean reads = officer() || person.get().is(Role.AUDITOR);
        this.dispensations = dispensations;
        forms = new RoundForms(reads, officer() ? this::exemption : null);
        addClassNames("view", "scroll", "rounds");
        add(head, top, dispensations, Tags.box("card pad round-form", new H2(t("round.part.departments")), forms));
        show();
    }

    private void look() {
        rounds.running(person.id(), id).ifPresentOrElse(running::show, this::show);
    }

    private void show() {
        RoundDetail detail = rounds.detail(person.id(), id);
        EvaluationRound round = detail.sums().round();
        Progress progress = detail.sums().running();
        head(detail);
        top.removeAll();
        if (progress != null) {
            running.show(progress);
            top.add(running);
        }
        top.add(Tags.box("round-facts", RoundCard.facts(round)), more(round), RoundCard.figures(detail.sums()));
        forms.show(detail.forms());
        dispensations.show(
                round, detail.forms().stream().map(RoundForm::department).toList(), officer(), this::show);
        polling.needed(progress != null);
    }

    private void head(RoundDetail detail) {
        String name = detail.sums().round().title();
        Head now = new Head()
                .lines(Tags.box("title-line", new H1(name), RoundCard.state(detail.sums())))
                .crumb(Address.ROUNDS.link(t("rounds.title")))
                .end(acts(detail));
        replace(head, now);
        head = now;
    }

    private static Div more(EvaluationRound round) {
        Div more = Tags.box("round-facts");
        more.add(new Span(t(
                "round.againDays",
                round.resubmission().toHead(),
                round.resubmission().toFinance(),
                round.resubmission().decision(),
                round.resubmission().consultation())));
        more.add(new Span(t("round.templateOf", round.template())));
        more.add(new Span(t(round.fourEyes() ? "round.fourEyesOn" : "round.fourEyesOff")));
        if (round.closedOn() != null) {
            more.add(new Span(t("round.closedOn", round.closedOn())));
        }
        return more;
    }

    private Div acts(RoundDetail detail) {
        Div acts = Tags.box("acts");
        EvaluationRound round = detail.sums().round();
        if (officer() && !round.closed() && detail.sums().opening() == null) {
            Button days = new Button(t("round.changeDays"), click -> new DaysDialog(round, rounds.calendar(person.id()))
                    .open(person.id(), changing, this::show));
            days.addClassName("change-days");
            Button join = new Button(
                    t("round.join"),
                    click -> JoinDialog.open(person.id(), round, detail.outside(), joining, this::show));
            join.addClassName("join-round");
            join.setEnabled(!detail.outside().isEmpty());
            Button close = new Button(
                    t("round.close"), click -> CloseDialog.open(person.id(), detail.sums(), closing, this::closed));
            close.addClassName("close-round");
            acts.add(days, join, close);
        }
        return acts;
    }

    private void closed() {
        runner.wake();
        show();
    }

    private void exemption(RoundForm form) {
        boolean exempt = form.evaluation().exempt();
        String name = form.department().name();
        Ask.to(t(exempt ? "round.readmit" : "round.exemptOne"))
                .named("round-dialog")
                .says(t(exempt ? "round.readmitEffect" : "round.exemptEffect", name))
                .reason()
                .go(t(exempt ? "round.readmit" : "round.exemptOne"), reason -> {
                    if (exempt) {
                        exempting.readmit(person.id(), form.evaluation().id(), reason);
                    } else {
                        exempting.exempt(person.id(), form.evaluation().id(), reason);
                    }
                    show();
                })
                .open();
    }

    private boolean officer() {
        return person.get().is(Role.FINANCE_OFFICER);
    }
}
