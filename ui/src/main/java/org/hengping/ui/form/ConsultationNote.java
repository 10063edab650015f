package org.hengping.ui.form;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hengping.core.results.RowOutcome;
import org.hengping.core.review.Consultation;
import org.hengping.core.review.Consultation.Answer;
import org.hengping.core.review.Consultation.Reply;
import org.hengping.ui.part.Ask;
import org.hengping.ui.part.Opinion;
import org.hengping.ui.part.Tags;
import org.hengping.ui.words.Moments;
import org.hengping.ui.words.RatingWords;
import org.hengping.workflow.road.Hearing;
import org.hengping.workflow.road.ShownConsultation;

/** Says that review lowered the grade, and what the department thinks of it; whoever is asked answers here. Nothing where nobody is asked. */
final class ConsultationNote extends Div {

    private static final int ROWS = 5;

    private final FormModel model;

    ConsultationNote(FormModel model) {
        this.model = model;
        addClassNames("disclosed", "consultation");
        Optional<ShownConsultation> heard = model.sheet().version() == null
                ? Optional.empty()
                : model.facts().consultation();
        setVisible(heard.isPresent());
        heard.ifPresent(this::show);
    }

    private void show(ShownConsultation heard) {
        Consultation asked = heard.consultation();
        Div words = Tags.box(
                "consultation-words",
                new Span(t("consultation.why", RatingWords.of(asked.self()), RatingWords.of(asked.reviewed()))),
                Tags.text("strong", t("consultation.state." + heard.state(), asked.dueOn())));
        changed(words);
        Answer answer = asked.answer();
        if (answer != null) {
            words.add(new Span(t(
                    answer.agreed() ? "consultation.agreed" : "consultation.objected",
                    answer.byName(),
                    Moments.minute(answer.at()),
                    answer.words())));
        }
        Reply reply = asked.reply();
        if (reply != null) {
            words.add(new Span(t("consultation.replied", reply.byName(), Moments.minute(reply.at()), reply.words())));
        }
        Div notice = Tags.notice(kind(heard), Tags.box("taken-over-b", words, buttons(heard)));
        add(notice);
    }

    /** Whoever is asked must see which scores finance changed, and why. */
    private void changed(Div words) {
        Places places = new Places(model.form());
        List<RowOutcome> rows = model.outcome().changedRows();
        rows.stream()
                .limit(ROWS)
                .forEach(row ->
                        words.add(Tags.text("muted", places.name(row.piece()) + " · " + DecisionNote.words(row))));
        if (rows.size() > ROWS) {
            words.add(Tags.text("muted", t("consultation.moreRows", rows.size() - ROWS)));
        }
    }

    private static String kind(ShownConsultation heard) {
        return switch (heard.state()) {
            case OPEN, OBJECTED -> "warn";
            case AGREED, REPLIED, SILENT -> "info";
        };
    }

    private Div buttons(ShownConsultation heard) {
        Div buttons = Tags.box("acts");
        if (heard.mayAnswer()) {
            buttons.add(
                    button("consultation-agree", "AGREE", Opinion.NONE, words -> answer(heard, true, words)),
                    button("consultation-object", "OBJECT", Opinion.REQUIRED, words -> answer(heard, false, words)));
        }
        if (heard.mayReply()) {
            buttons.add(button("consultation-reply", "REPLY", Opinion.REQUIRED, words -> hearing()
                    .reply(model.person(), heard.consultation().evaluationId(), model.seen(), words)));
        }
        return buttons;
    }

    private Button button(String name, String act, Opinion opinion, Consumer<String> go) {
        Button button = new Button(t("act." + act));
        button.addClassName(name);
        button.addClickListener(click -> Ask.to(t("act." + act))
                .says(t("consultation.effect." + act))
                .opinion(opinion)
                .go(t("act." + act), go.andThen(words -> model.reopen()))
                .open());
        return button;
    }

    private void answer(ShownConsultation heard, boolean agreed, String words) {
        hearing().answer(model.person(), heard.consultation().evaluationId(), model.seen(), agreed, words);
    }

    private Hearing hearing() {
        return model.useCases().judging().hearing();
    }
}
