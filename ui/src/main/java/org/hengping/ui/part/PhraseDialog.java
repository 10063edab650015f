package org.hengping.ui.part;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.hengping.core.review.StockPhrase;
import org.hengping.core.review.StockPhrase.Audience;
import org.hengping.workflow.office.Phrases;

/** Where stock phrases are added, reworded and removed. */
final class PhraseDialog {

    private final Phrases phrases;
    private final long person;
    private final List<Audience> kept;
    private final Ask ask;
    private final Div list = Tags.box("phrase-rows");
    private final TextField text = new TextField(t("phrases.new"));
    private final Select<Audience> audience = new Select<>();

    PhraseDialog(Phrases phrases, long person) {
        this.phrases = phrases;
        this.person = person;
        kept = phrases.keeps(person);
        ask = Ask.to(t("phrases.title"))
                .named("phrase-dialog")
                .wide(AskWidth.BROAD)
                .leaving(t("phrases.done"))
                .with(list, adding());
        show();
    }

    void open() {
        ask.open();
    }

    private Component adding() {
        text.setMaxLength(StockPhrase.LONGEST);
        text.addKeyPressListener(Key.ENTER, enter -> add());
        audience.setLabel(t("phrases.audience"));
        audience.setItems(kept);
        audience.setItemLabelGenerator(one -> say(one));
        audience.setValue(Audience.PERSONAL);
        audience.setVisible(kept.size() > 1);
        Button add = new Button(t("phrases.add"), click -> add());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        return Tags.box("phrase-adding", text, audience, add);
    }

    private void add() {
        doing(() -> {
            phrases.add(person, audience.getValue(), text.getValue());
            text.clear();
        });
        text.focus();
    }

    private void show() {
        list.removeAll();
        List<StockPhrase> offered = phrases.offered(person);
        if (offered.isEmpty()) {
            list.add(Tags.text("muted", t("phrases.none")));
        }
        offered.forEach(phrase -> list.add(row(phrase)));
    }

    private Component row(StockPhrase phrase) {
        Div row = Tags.box("phrase-row");
        if (!kept.contains(phrase.audience())) {
            row.add(Tags.text("grow", phrase.text()), Tags.tag("plain", say(phrase.audience())));
            return row;
        }
        TextField field = new TextField();
        field.setAriaLabel(t("phrases.text"));
        field.setValue(phrase.text());
        field.setMaxLength(StockPhrase.LONGEST);
        field.addValueChangeListener(change -> doing(() -> phrases.change(person, phrase.id(), change.getValue())));
        Button remove = new Button(Glyph.REMOVE.icon(), click -> doing(() -> phrases.remove(person, phrase.id())));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(t("phrases.remove", phrase.text()));
        row.add(field, Tags.tag("plain", say(phrase.audience())), remove);
        return row;
    }

    /** A refusal is said, and what was typed stays. */
    private void doing(Runnable act) {
        ask.tries(() -> {
            act.run();
            show();
        });
    }
}
