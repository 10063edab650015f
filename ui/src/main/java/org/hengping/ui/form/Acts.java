package org.hengping.ui.form;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.hengping.core.form.PieceId;
import org.hengping.core.review.Action;
import org.hengping.core.review.Stage;
import org.hengping.core.review.Version;
import org.hengping.ui.form.ActDialog.Opinion;
import org.hengping.ui.part.Glyph;
import org.hengping.workflow.road.Disclosing;
import org.hengping.workflow.road.HeadReview;

/** The buttons that move the form. All of them are there, those that are not this person's are hidden; the gate decides, not the button. */
final class Acts {

    private final FormModel model;
    private final long person;
    private final UseCases useCases;
    private final HeadReview heads;
    private final Disclosing disclosing;
    private final NextForm next;
    private final Runnable done;
    private final Button sendBack;
    private Runnable undecided = () -> {};

    Acts(
            FormModel model,
            long person,
            UseCases useCases,
            HeadReview heads,
            Disclosing disclosing,
            NextForm next,
            Runnable done) {
        this.model = model;
        this.person = person;
        this.useCases = useCases;
        this.heads = heads;
        this.disclosing = disclosing;
        this.next = next;
        this.done = () -> {
            model.typing().moved();
            done.run();
        };
        sendBack = button(Action.SEND_BACK, Glyph.BACK, Opinion.REQUIRED, this::sendBack);
    }

    /** @param list opens the list of what finance has still to decide */
    void onUndecided(Runnable list) {
        undecided = list;
    }

    Component[] buttons() {
        List<Button> buttons = new ArrayList<>();
        buttons.add(next);
        buttons.add(takeOver());
        buttons.add(button(Action.WITHDRAW, Glyph.BACK, Opinion.NONE, this::withdraw));
        buttons.add(button(Action.REOPEN, Glyph.BACK, Opinion.REQUIRED, this::reopen));
        buttons.add(sendBack);
        buttons.add(primary(disclose()));
        buttons.add(primary(approve()));
        buttons.add(primary(button(Action.ENDORSE, Glyph.PEN, Opinion.OPTIONAL, this::endorse)));
        buttons.add(primary(submit()));
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
                                heads.remark(person, id(), seen, piece, text);
                            } else {
                                useCases.finance().remark(person, id(), seen, piece, text);
                            }
                        },
                        () -> RemarkField.left(model, piece, text, seen),
                        done);
    }

    /** 退回修改, offered where a claim is too high. */
    void offerSendBack() {
        sendBack.click();
    }

    private Button approve() {
        Button button = new Button(say(Action.APPROVE), Glyph.DONE.icon());
        Consumer<String> approve = this::approve;
        opens(button, () -> ApproveDialog.of(
                        model, effect(Action.APPROVE), undecided, approve.andThen(words -> done.run()))
                .offering(model.phrasing())
                .keeping(model.typing(), Action.APPROVE));
        return offered(button, Action.APPROVE);
    }

    private Button submit() {
        Button button = new Button(say(Action.SUBMIT), Glyph.SEND.icon());
        opens(button, () -> new SubmitDialog(model, this::submit));
        return offered(button, Action.SUBMIT);
    }

    private Button disclose() {
        Button button = new Button(say(Action.DISCLOSE), Glyph.FORM.icon());
        opens(
                button,
                () -> new DisclosureDialog(useCases.disclosures().check(person, id()), (opinion, dismissed) -> {
                    disclosing.disclose(person, id(), model.seen(), opinion, dismissed);
                    done.run();
                }));
        return offered(button, Action.DISCLOSE);
    }

    private Button button(Action action, Glyph glyph, Opinion opinion, Consumer<String> act) {
        Button button = new Button(say(action), glyph.icon());
        opens(
                button,
                () -> dialog(action, opinion, act).offering(model.phrasing()).keeping(model.typing(), action));
        return offered(button, action);
    }

    /** Whoever signs sees once more what. */
    private ActDialog dialog(Action action, Opinion opinion, Consumer<String> act) {
        ActDialog dialog = new ActDialog(
                t("act.title." + action),
                effect(action),
                say(action),
                opinion,
                phrases(action),
                act.andThen(words -> done.run()));
        return action == Action.ENDORSE
                ? dialog.above(new ResultTable(model.outcome(), model.score().totals(), false))
                : dialog;
    }

    /** What the act does, and for whom it is done where somebody is absent. */
    private String effect(Action action) {
        String effect = t("act.effect." + action);
        return useCases.consulting()
                .actingFor(person, id())
                .map(absent -> effect + t("act.actingFor", absent))
                .orElse(effect);
    }

    /** A double click opens one dialog, not two. Nothing moves while something typed is not stored. */
    private void opens(Button button, Supplier<Dialog> dialog) {
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            button.setEnabled(true); // should saving, or the dialog, be refused
            model.saving().again();
            show(button, UnsavedDialog.before(model, dialog, next -> show(button, next)));
        });
    }

    private static void show(Button button, Dialog opened) {
        button.setEnabled(false);
        opened.addOpenedChangeListener(change -> button.setEnabled(!change.isOpened()));
        opened.open();
    }

    private Button takeOver() {
        Button button = new Button(t("act.takeOver"), Glyph.PERSON.icon());
        button.addClickListener(click ->
                ActDialog.confirm(t("act.title.TAKE_OVER"), t("act.effect.TAKE_OVER"), t("act.takeOver"), () -> {
                    useCases.finance().takeOver(person, id());
                    done.run();
                }));
        button.addClassName("act-take-over");
        hide(button, !model.sheet().mayTakeOver());
        return button;
    }

    private Button offered(Button button, Action action) {
        button.addClassName(
                "act-" + action.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        hide(button, !model.sheet().permitted().contains(action));
        return button;
    }

    private static void hide(Button button, boolean hidden) {
        button.getElement().setAttribute("hidden", hidden);
    }

    private static Button primary(Button button) {
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private static List<String> phrases(Action action) {
        return switch (action) {
            case SEND_BACK -> List.of(t("phrase.back1"), t("phrase.back2"), t("phrase.back3"));
            case ENDORSE -> List.of(t("phrase.agree1"), t("phrase.agree2"));
            case REOPEN -> List.of(t("phrase.reopen1"));
            case APPROVE, SUBMIT, WITHDRAW, DISCLOSE -> List.of();
        };
    }

    private void submit(String whyUnchanged) {
        useCases.drafting().submit(person, id(), model.draftRevision(), whyUnchanged);
        done.run();
    }

    private void withdraw(String none) {
        useCases.drafting().withdraw(person, id(), model.seen());
    }

    private void endorse(String opinion) {
        heads.endorse(person, id(), model.seen(), opinion);
    }

    private void sendBack(String reason) {
        if (model.sheet().evaluation().stage() == Stage.HEAD_REVIEW) {
            heads.sendBack(person, id(), model.seen(), reason);
        } else {
            useCases.finance().sendBack(person, id(), model.seen(), reason);
        }
    }

    private void approve(String opinion) {
        useCases.finance()
                .approve(person, id(), model.seen(), model.sheet().reviewSheet().revision(), opinion);
    }

    private void reopen(String reason) {
        useCases.finance().reopen(person, id(), model.seen(), reason);
    }

    private long id() {
        return model.sheet().evaluation().id();
    }
}
