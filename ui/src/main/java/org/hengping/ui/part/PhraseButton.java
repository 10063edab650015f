package org.hengping.ui.part;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.List;
import java.util.function.Consumer;
import org.hengping.core.review.StockPhrase;
import org.hengping.workflow.office.Phrases;

/** Offers the stock phrases of a person; they are asked for when it is pressed, not before. */
final class PhraseButton extends Button {

    private final Phrases phrases;
    private final long person;
    private final Consumer<String> insert;
    private final Popover offer = new Popover();

    PhraseButton(Phrases phrases, long person, Consumer<String> insert) {
        super(t("phrases.menu"), Glyph.NOTE.icon());
        this.phrases = phrases;
        this.person = person;
        this.insert = insert;
        addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        addClassName("phrase-button");
        offer.setTarget(this);
        offer.setPosition(PopoverPosition.BOTTOM_START);
        offer.setAriaLabel(t("phrases.menu"));
        offer.setAutofocus(true);
        offer.addClassName("phrase-offer");
        offer.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                show();
            }
        });
    }

    private void show() {
        List<StockPhrase> offered = phrases.offered(person);
        Div list = Tags.box("phrase-list");
        if (offered.isEmpty()) {
            list.add(Tags.text("muted", t("phrases.none")));
        }
        offered.forEach(phrase -> list.add(choice(phrase)));
        NativeButton keep = new NativeButton(t("phrases.keep"));
        keep.addClassNames("quiet", "phrase-keep");
        keep.addClickListener(click -> {
            offer.close();
            new PhraseDialog(phrases, person).open();
        });
        offer.removeAll();
        offer.add(list, keep);
    }

    private NativeButton choice(StockPhrase phrase) {
        NativeButton choice = new NativeButton();
        choice.add(Tags.text("grow", phrase.text()), Tags.text("muted", say(phrase.audience())));
        choice.addClassName("phrase-choice");
        choice.addClickListener(click -> {
            insert.accept(phrase.text());
            offer.close();
        });
        return choice;
    }
}
