package org.hengping.ui.form;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import org.hengping.core.form.PieceId;
import org.hengping.core.review.ReviewSheet.Decision;
import org.jspecify.annotations.Nullable;

/** Finance accepts or rejects an answer, or grants or refuses a request; a rejection says why. */
final class DecisionBox extends Div {

    private final FormModel model;
    private final PieceId piece;
    private final Runnable decided;
    private final NativeButton accept;
    private final NativeButton reject;
    private final TextField reason = new TextField();
    private final Button phrases;

    DecisionBox(FormModel model, PieceId piece) {
        this(model, piece, () -> {});
    }

    /** @param decided told after a decision was saved */
    DecisionBox(FormModel model, PieceId piece, Runnable decided) {
        this.model = model;
        this.piece = piece;
        this.decided = decided;
        boolean request = piece instanceof PieceId.Request;
        accept = pill(t(request ? "decision.grant" : "decision.accept"));
        reject = pill(t(request ? "decision.refuse" : "decision.reject"));
        reason.setPlaceholder(t("decision.reason"));
        reason.setAriaLabel(t("decision.reason"));
        phrases = model.phrasing().button(this::insert);
        addClassName("decision");
        add(accept, reject, reason, phrases);
        accept.addClickListener(click -> decide(new Decision(true, "")));
        reject.addClickListener(click -> {
            showReason(true);
            if (reason.isEmpty()) {
                reason.focus();
            } else {
                decide(new Decision(false, reason.getValue().strip()));
            }
        });
        TypedInto into = TypedInto.decision(piece);
        model.typing().saveWhenLeft(reason, into, this::reject, this::fate);
        mark(model.sheet().reviewSheet().decisions().get(piece));
        String typed = model.typing().shown(into, reason.getValue());
        if (!typed.equals(reason.getValue())) {
            showReason(true);
            reason.setValue(typed);
        }
    }

    private void reject() {
        if (!reason.isEmpty()) {
            decide(new Decision(false, reason.getValue().strip()));
        }
    }

    /** Without a reason nothing is rejected. */
    private Fate fate() {
        return reason.isEmpty() ? Fate.STORED : model.saving().fateOfDecisions();
    }

    private void insert(String phrase) {
        decide(new Decision(false, (reason.getValue() + " " + phrase).strip()));
    }

    private void decide(Decision decision) {
        model.review(piece, sheet -> sheet.decided(piece, decision));
        mark(decision);
        decided.run();
    }

    private void mark(@Nullable Decision decision) {
        accept.getElement().setAttribute("aria-pressed", String.valueOf(decision != null && decision.accepted()));
        reject.getElement().setAttribute("aria-pressed", String.valueOf(decision != null && !decision.accepted()));
        showReason(decision != null && !decision.accepted());
        reason.setValue(decision == null ? "" : decision.reason());
    }

    private void showReason(boolean shown) {
        reason.setVisible(shown);
        phrases.setVisible(shown);
    }

    private static NativeButton pill(String text) {
        NativeButton pill = new NativeButton(text);
        pill.addClassName("pill");
        return pill;
    }
}
