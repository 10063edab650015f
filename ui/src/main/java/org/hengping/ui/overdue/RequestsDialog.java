package org.hengping.ui.overdue;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.hengping.core.review.Refusal;
import org.hengping.ui.part.Ask;
import org.hengping.ui.part.AskWidth;
import org.hengping.ui.part.Tags;
import org.hengping.ui.words.Moments;
import org.hengping.workflow.deadline.Extending;
import org.hengping.workflow.deadline.ExtensionRequest;
import org.hengping.workflow.deadline.ExtensionRequests;

/** The requests for more time that wait: each is granted or refused; a refusal says why. Who only looks on sees them without the buttons. */
final class RequestsDialog {

    private final Extending extending;
    private final Runnable done;
    private final long person;
    private final Ask ask;
    private final boolean decides;

    RequestsDialog(long person, boolean decides, ExtensionRequests requests, Extending extending, Runnable done) {
        this.person = person;
        this.decides = decides;
        this.extending = extending;
        this.done = done;
        ask = Ask.to(t("board.requests.title"))
                .named("board-requests")
                .wide(AskWidth.BROAD)
                .leaving(t("board.close"));
        List<ExtensionRequest> waiting = requests.waiting(person);
        if (waiting.isEmpty()) {
            ask.says(t("board.requests.none"));
        }
        waiting.forEach(request -> ask.shows(card(request)));
    }

    void open() {
        ask.open();
    }

    private Component card(ExtensionRequest request) {
        Div card = Tags.box("board-request");
        card.add(new H3(request.department().name()));
        card.add(new Paragraph(t("board.requests.what", say(request.step()), request.dueOn(), request.wanted())));
        card.add(new Paragraph(request.extension().reason()));
        card.add(Tags.text(
                "muted",
                t(
                        "board.requests.by",
                        request.extension().requestedByName(),
                        Moments.minute(request.extension().requestedAt()))));
        if (decides) {
            card.add(decision(card, request));
        }
        return card;
    }

    private Component decision(Div card, ExtensionRequest request) {
        TextField words = new TextField();
        words.setPlaceholder(t("board.requests.words"));
        words.setAriaLabel(t("board.requests.words"));
        words.setMaxLength(500);
        words.addClassName("grow");
        Button grant = new Button(t("board.requests.grant"), click -> decide(card, request, true, words));
        grant.addThemeVariants(ButtonVariant.PRIMARY);
        Button refuse = new Button(t("board.requests.refuse"), click -> decide(card, request, false, words));
        return Tags.box("acts", words, refuse, grant);
    }

    private void decide(Div card, ExtensionRequest request, boolean grant, TextField words) {
        try {
            extending.decide(person, request.extension().id(), grant, words.getValue());
            card.removeAll();
            card.add(Tags.notice(
                    "ok",
                    t(
                            grant ? "board.requests.granted" : "board.requests.refused",
                            request.department().name())));
            done.run();
        } catch (Refusal refusal) {
            words.setErrorMessage(say(refusal.sentence()));
            words.setInvalid(true);
        }
    }
}
