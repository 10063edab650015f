package org.hengping.ui.overdue;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hengping.core.review.Refusal;
import org.hengping.ui.part.Tags;
import org.hengping.workflow.board.BoardLine;

/** Asks before an act on ticked forms: names them, takes the words for it, and shows which were refused and why; nothing written is lost. */
class BatchDialog extends Dialog {

    final TextArea words = new TextArea();
    final Div refused = Tags.box("notices");
    private final Button go;

    BatchDialog(String title, String effect, Collection<BoardLine> lines, String confirm) {
        setHeaderTitle(title);
        setWidth("min(560px, 94vw)");
        addClassNames("act-dialog", "board-dialog");
        words.setMaxLength(500);
        words.setWidthFull();
        add(new Paragraph(effect), refused);
        if (!lines.isEmpty()) {
            add(Tags.text("board-names", names(lines)));
        }
        go = new Button(confirm);
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(t("act.cancel"), click -> close()), go);
    }

    final void onGo(Runnable act) {
        go.addClickListener(click -> act.run());
    }

    final void enable(boolean possible) {
        go.setEnabled(possible);
    }

    /** Whether a reason was written; asks for one where not. */
    final boolean reasoned() {
        words.setErrorMessage(t("act.reasonMissing"));
        words.setInvalid(words.getValue().isBlank());
        if (words.isInvalid()) {
            words.focus();
        }
        return !words.isInvalid();
    }

    /** Acts on one form after the other, each in a transaction of its own; closes where none was refused. */
    final void each(List<BoardLine> lines, Consumer<BoardLine> act, Runnable done) {
        refused.removeAll();
        for (BoardLine line : lines) {
            try {
                act.accept(line);
            } catch (Refusal refusal) {
                refused.add(Tags.notice(
                        "err", t("board.refused", line.row().departmentShortName(), say(refusal.sentence()))));
            }
        }
        if (refused.getComponentCount() == 0) {
            close();
        }
        done.run();
    }

    static String names(Collection<BoardLine> lines) {
        return lines.stream().map(line -> line.row().departmentShortName()).collect(Collectors.joining(t("board.and")));
    }
}
