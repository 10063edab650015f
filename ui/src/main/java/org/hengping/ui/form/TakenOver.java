package org.hengping.ui.form;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import org.hengping.core.form.Draft;
import org.hengping.core.form.Piece;
import org.hengping.core.form.PieceId;
import org.hengping.core.review.Refusal;
import org.hengping.ui.part.Glyph;
import org.hengping.ui.part.Tags;
import org.jspecify.annotations.Nullable;

/** Says that a file has become the draft, and takes it back as long as nothing else has changed. */
final class TakenOver extends Div {

    private final FormModel model;
    private final Runnable refresh;
    private final Span text = new Span();
    private final Button undo = new Button(t("intake.undo"), Glyph.BACK.icon(), click -> undo());
    private @Nullable Draft former;
    private long revision;

    /** @param refresh shows afresh what shows the draft */
    TakenOver(FormModel model, Runnable refresh) {
        this.model = model;
        this.refresh = refresh;
        addClassNames("notice", "ok", "taken-over");
        getElement().setAttribute("role", "status");
        undo.addClassName("undo");
        Button close = new Button(Glyph.CLOSE.icon(), click -> setVisible(false));
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel(t("row.close"));
        add(Tags.box("taken-over-b", text, undo, Tags.text("grow", ""), close));
        setVisible(false);
        model.onChange(this::changed);
    }

    /** @param before the draft as it was */
    void offer(Draft before, String file) {
        former = before;
        tell(t("intake.taken", file), true);
    }

    private void tell(String what, boolean undoable) {
        text.setText(what);
        undo.setVisible(undoable);
        revision = model.draftRevision();
        setVisible(true);
    }

    /** After the next change the former draft would take that back too. */
    private void changed() {
        Draft draft = model.sheet().draft();
        if (draft == null || draft.revision() != revision) {
            setVisible(false);
        }
    }

    private void undo() {
        Draft before = Objects.requireNonNull(former);
        Draft now = Objects.requireNonNull(model.sheet().draft());
        try {
            boolean restored = model.change(pieces(before), added(before, now));
            model.load();
            if (restored) {
                tell(t("intake.undone"), false);
            }
        } catch (Refusal refusal) {
            tell(say(refusal.sentence()), false);
        }
        refresh.run();
    }

    /** Evidence is not read out of files, and stays as it is. */
    private static List<Piece> pieces(Draft before) {
        return before.pieces().values().stream()
                .map(Draft.Saved::content)
                .filter(piece -> !(piece instanceof Piece.Attachment))
                .toList();
    }

    private static List<PieceId> added(Draft before, Draft now) {
        return now.pieces().keySet().stream()
                .filter(id -> !before.pieces().containsKey(id) && !(id instanceof PieceId.Attachment))
                .toList();
    }
}
