package org.hengping.ui.rounds;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hengping.core.organization.Department;
import org.hengping.core.review.Dispensation;
import org.hengping.core.review.Dispensation.Mark;
import org.hengping.core.review.Dispensation.State;
import org.hengping.core.review.DispensationKind;
import org.hengping.core.round.EvaluationRound;
import org.hengping.ui.part.Ask;
import org.hengping.ui.part.Opinion;
import org.hengping.ui.part.Tags;
import org.hengping.workflow.dispensation.DispensationLine;
import org.hengping.workflow.dispensation.DispensationReading;
import org.hengping.workflow.dispensation.DispensationRequesting;
import org.hengping.workflow.dispensation.Dispensing;

/** The three hands in a round: whether they hold, the dispensations asked for and granted, and what finance can do about them. */
final class DispensationsCard extends Div {

    private final DispensationRequesting requesting;
    private final Dispensing dispensing;
    private final DispensationReading reading;
    private Runnable done = () -> {};
    private final long person;
    private final Div lines = Tags.box("dispensations");
    private final Div acts = Tags.box("acts");

    DispensationsCard(
            long person, DispensationRequesting requesting, Dispensing dispensing, DispensationReading reading) {
        this.person = person;
        this.requesting = requesting;
        this.dispensing = dispensing;
        this.reading = reading;
        addClassNames("card", "pad", "dispensations-card");
        add(Tags.box("card-line", new H2(t("dispense.title")), Tags.text("grow", ""), acts), lines);
    }

    /**
     * @param officer whether the person can ask for one and decide on it
     * @param changed after anything has changed
     */
    void show(EvaluationRound round, List<Department> departments, boolean officer, Runnable changed) {
        done = changed;
        List<DispensationLine> all = reading.ofRound(person, round.id());
        boolean open = officer && !round.closed();
        acts.removeAll();
        if (open) {
            acts.add(ask("dispense.request", round, DispensationRequest.ofDepartments(departments)));
            if (round.fourEyes()) {
                acts.add(ask("dispense.requestOff", round, DispensationRequest.ofRound()));
            }
        }
        lines.removeAll();
        if (!round.fourEyes() && all.stream().noneMatch(DispensationsCard::off)) {
            lines.add(Tags.notice("warn", t("dispensation.roundBefore")));
        }
        if (all.isEmpty() && round.fourEyes()) {
            lines.add(Tags.text("muted", t("dispense.none")));
        }
        all.reversed().forEach(line -> lines.add(line(line, open)));
    }

    private static boolean off(DispensationLine line) {
        return line.dispensation().kind() == DispensationKind.WITHOUT_THREE_HANDS
                && line.dispensation().in(State.GRANTED);
    }

    private Button ask(String key, EvaluationRound round, DispensationRequest fields) {
        Button button = new Button(t(key), click -> Ask.to(t(key))
                .named("round-dialog")
                .says(t(fields.whole() ? "dispense.effectOff" : "dispense.effect"))
                .with(fields.fields(id -> reading.fillers(person, id)))
                .reason()
                .go(t("dispense.send"), reason -> {
                    requesting.request(person, round.id(), fields.wanted(reason));
                    done.run();
                })
                .open());
        button.addClassName(key.replace('.', '-'));
        return button;
    }

    private Component line(DispensationLine line, boolean open) {
        Dispensation one = line.dispensation();
        Div words = Tags.box("lines", Tags.text("strong", whose(line)), new Span(say(line.printed())));
        Stream.of(one.course().decided(), one.course().revoked())
                .flatMap(Stream::ofNullable)
                .filter(mark -> !mark.words().isEmpty())
                .forEach(mark -> words.add(Tags.text("muted", said(mark))));
        Div buttons = Tags.box("tags");
        if (open && one.in(State.REQUESTED)) {
            buttons.add(
                    act("dispense.grant", line, Opinion.NONE, said -> dispensing.decide(person, one.id(), true, said)));
            buttons.add(act(
                    "dispense.refuse",
                    line,
                    Opinion.REQUIRED,
                    said -> dispensing.decide(person, one.id(), false, said)));
        }
        if (open && (one.in(State.REQUESTED) || one.in(State.GRANTED))) {
            buttons.add(
                    act("dispense.revoke", line, Opinion.REQUIRED, said -> dispensing.revoke(person, one.id(), said)));
        }
        return Tags.box("dispensation", tag(one), words, buttons);
    }

    private Component act(String key, DispensationLine line, Opinion wanted, Consumer<String> act) {
        String kind = say(line.dispensation().kind());
        NativeButton button = new NativeButton(t(key));
        button.addClassNames("quiet", key.replace('.', '-'));
        button.getElement().setAttribute("aria-label", t(key) + " " + whose(line) + " " + kind);
        button.addClickListener(click -> Ask.to(t(key))
                .named("round-dialog")
                .says(t(key + "Effect", whose(line), kind))
                .opinion(wanted)
                .go(t(key), act.andThen(said -> done.run()))
                .open());
        return button;
    }

    private static String said(Mark mark) {
        return t("dispense.said", mark.by().signatory(), mark.words());
    }

    private static String whose(DispensationLine line) {
        return line.department().map(Department::name).orElse(t("dispensation.everybody"));
    }

    private static Component tag(Dispensation one) {
        State state = one.course().state();
        String kind =
                switch (state) {
                    case REQUESTED -> "due";
                    case GRANTED -> "ok";
                    case REFUSED, REVOKED -> "plain";
                };
        return Tags.tag(kind, t("dispensationState." + state));
    }
}
