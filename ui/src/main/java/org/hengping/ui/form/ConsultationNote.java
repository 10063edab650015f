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
import org.hengping.ui.form.ActDialog.Opinion;
import org.hengping.ui.part.Tags;
import org.hengping.ui.words.Moments;
import org.hengping.ui.words.RatingWords;
import org.hengping.workflow.road.ConsultationReading;
import org.hengping.workflow.road.Hearing;
import org.hengping.workflow.road.ShownConsultation;

/** Says that review lowered the grade, and what the department thinks of it; whoever is asked answers here. Nothing where nobody is asked. */
final class ConsultationNote extends Div {

    private static final int ROWS = 5;

    private final long person;
    private final FormModel model;
    private final ConsultationReading reading;
    private final Hearing hearing;
    private final Runnable done;

    /** @param done shows the form afresh */
    ConsultationNote(long person, FormModel model, ConsultationReading reading, Hearing hearing, Runnable done) {
        this.person = person;
        this.model = model;
        this.reading = reading;
        this.hearing = hearing;
        this.done = done;
        addClassNames("disclosed", "consultation");
        Optional<ShownConsultation> heard =
                reading.of(person, model.sheet().evaluation().id());
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
        Div notice = Tags.notice(kind(heard), "");
        notice.removeAll();
        notice.add(Tags.box("taken-over-b", words, buttons(heard)));
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
            buttons.add(button(
                    "consultation-reply",
                    "REPLY",
                    Opinion.REQUIRED,
                    words -> hearing.reply(person, heard.consultation().evaluationId(), model.seen(), words)));
        }
        return buttons;
    }

    private Button button(String name, String act, Opinion opinion, Consumer<String> go) {
        Button button = new Button(t("act." + act));
        button.addClassName(name);
        button.addClickListener(click -> new ActDialog(
                        t("act." + act),
                        t("consultation.effect." + act),
                        t("act." + act),
                        opinion,
                        List.of(),
                        go.andThen(words -> done.run()))
                .open());
        return button;
    }

    private void answer(ShownConsultation heard, boolean agreed, String words) {
        hearing.answer(person, heard.consultation().evaluationId(), model.seen(), agreed, words);
    }
}
