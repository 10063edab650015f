package org.hengping.ui.form;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.hengping.core.form.PieceId;
import org.hengping.core.review.Action;
import org.hengping.core.review.Stage;
import org.hengping.core.review.Version;
import org.hengping.ui.part.Ask;
import org.hengping.ui.part.Glyph;
import org.hengping.ui.part.Opinion;

/** The buttons that move the form: those that are this person's now. The gate decides, not the button. */
final class Acts {

    private static final List<Action> ORDER = List.of(
            Action.WITHDRAW,
            Action.REOPEN,
            Action.SEND_BACK,
            Action.DISCLOSE,
            Action.APPROVE,
            Action.ENDORSE,
            Action.SUBMIT);

    private final FormModel model;
    private final long person;
    private final UseCases.Judging judging;
    private final Button sendBack;

    Acts(FormModel model) {
        this.model = model;
        person = model.person();
        judging = model.useCases().judging();
        sendBack = button(Action.SEND_BACK);
    }

    Component[] buttons() {
        List<Button> buttons = new ArrayList<>();
        buttons.add(new NextForm(model));
        if (model.sheet().mayTakeOver()) {
            buttons.add(takeOver());
        }
        ORDER.stream()
                .filter(model.sheet().permitted()::contains)
                .map(action -> action == Action.SEND_BACK ? sendBack : button(action))
                .forEach(buttons::add);
        return buttons.toArray(Component[]::new);
    }

    /**
     * Leaves a remark on a piece.
     *
     * @param done told when it is stored
     */
    void remark(PieceId piece, String text, Runnable done) {
        Version.Seen seen = model.seen();
        boolean head = model.sheet().evaluation().stage() == Stage.HEAD_REVIEW;
        model.saving()
                .act(
                        () -> {
                            if (head) {
                                judging.heads().remark(person, id(), seen, piece, text);
                            } else {
                                judging.finance().remark(person, id(), seen, piece, text);
                            }
                        },
                        () -> RemarkField.left(model, piece, text, seen),
                        done);
    }

    /** 退回修改, offered where a claim is too high. */
    void offerSendBack() {
        sendBack.click();
    }

    private Button button(Action action) {
        Button button = new Button(say(action), glyph(action).icon());
        button.addClassName("act-" + action.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        switch (action) {
            case SUBMIT, ENDORSE, APPROVE, DISCLOSE -> button.addThemeVariants(ButtonVariant.PRIMARY);
            case WITHDRAW, SEND_BACK, REOPEN -> {}
        }
        opens(button, () -> dialog(action));
        return button;
    }

    private static Glyph glyph(Action action) {
        return switch (action) {
            case SUBMIT -> Glyph.SEND;
            case ENDORSE -> Glyph.PEN;
            case APPROVE -> Glyph.DONE;
            case DISCLOSE -> Glyph.FORM;
            case WITHDRAW, SEND_BACK, REOPEN -> Glyph.BACK;
        };
    }

    private Ask dialog(Action action) {
        return switch (action) {
            case SUBMIT -> SubmitDialog.of(model);
            case ENDORSE ->
                signed(action, Opinion.OPTIONAL, this::endorse)
                        .shows(new ResultTable(model.outcome(), model.score().totals(), false));
            case APPROVE -> ApproveDialog.fill(signed(action, Opinion.OPTIONAL, this::approve), model);
            case DISCLOSE -> DisclosureDialog.of(model);
            case WITHDRAW -> signed(action, Opinion.NONE, this::withdraw);
            case SEND_BACK -> signed(action, Opinion.REQUIRED, this::sendBack);
            case REOPEN -> signed(action, Opinion.REQUIRED, this::reopen);
        };
    }

    /** Whoever acts sees the effect, and is offered words; what is typed is kept until it is done. */
    private Ask signed(Action action, Opinion opinion, Consumer<String> act) {
        return Ask.to(t("act.title." + action))
                .says(effect(action))
                .opinion(opinion)
                .offering(phrases(action), model.phrasing()::button)
                .field(words -> model.typing().note(words, TypedInto.opinion(action)))
                .go(say(action), act.andThen(words -> model.moved()));
    }

    /** What the act does, and for whom it is done where somebody is absent. */
    private String effect(Action action) {
        String effect = t("act.effect." + action);
        return model.useCases()
                .filling()
                .consulting()
                .actingFor(person, id())
                .map(absent -> effect + t("act.actingFor", absent))
                .orElse(effect);
    }

    /** A double click opens one dialog, not two. Nothing moves while something typed is not stored. */
    private void opens(Button button, Supplier<Ask> dialog) {
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            button.setEnabled(true); // should saving, or the dialog, be refused
            model.saving().again();
            show(button, UnsavedDialog.before(model, dialog, next -> show(button, next)));
        });
    }

    private static void show(Button button, Ask dialog) {
        button.setEnabled(false);
        dialog.addOpenedChangeListener(change -> button.setEnabled(!change.isOpened()));
        dialog.open();
    }

    private Button takeOver() {
        Button button = new Button(t("act.takeOver"), Glyph.PERSON.icon());
        button.addClickListener(
                click -> Ask.confirm(t("act.title.TAKE_OVER"), t("act.effect.TAKE_OVER"), t("act.takeOver"), () -> {
                    judging.finance().takeOver(person, id());
                    model.moved();
                }));
        button.addClassName("act-take-over");
        return button;
    }

    private static List<String> phrases(Action action) {
        return switch (action) {
            case SEND_BACK -> List.of(t("phrase.back1"), t("phrase.back2"), t("phrase.back3"));
            case ENDORSE -> List.of(t("phrase.agree1"), t("phrase.agree2"));
            case APPROVE -> List.of(t("phrase.approve1"), t("phrase.approve2"));
            case REOPEN -> List.of(t("phrase.reopen1"));
            case SUBMIT, WITHDRAW, DISCLOSE -> List.of();
        };
    }

    private void withdraw(String none) {
        model.useCases().filling().drafting().withdraw(person, id(), model.seen());
    }

    private void endorse(String opinion) {
        judging.heads().endorse(person, id(), model.seen(), opinion);
    }

    private void sendBack(String reason) {
        if (model.sheet().evaluation().stage() == Stage.HEAD_REVIEW) {
            judging.heads().sendBack(person, id(), model.seen(), reason);
        } else {
            judging.finance().sendBack(person, id(), model.seen(), reason);
        }
    }

    private void approve(String opinion) {
        long revision = model.sheet().reviewSheet().revision();
        judging.finance().approve(person, id(), model.seen(), revision, opinion);
    }

    private void reopen(String reason) {
        judging.finance().reopen(person, id(), model.seen(), reason);
    }

    private long id() {
        return model.live().id();
    }
}
