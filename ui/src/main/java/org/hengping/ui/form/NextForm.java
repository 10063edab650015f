package org.hengping.ui.form;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import java.util.List;
import org.hengping.core.review.Stage;
import org.hengping.ui.part.Address;
import org.hengping.ui.part.Glyph;
import org.hengping.workflow.road.Lens;

/** The way to the next form of the review queue, by button and by Alt+J; offered while there is a queue to go through. */
final class NextForm extends Button {

    private final FormModel model;

    NextForm(FormModel model) {
        super(t("next.form"), Glyph.RIGHT.icon());
        this.model = model;
        Lens lens = model.sheet().lens();
        boolean offered = lens == Lens.REVIEW || lens != Lens.FILL_IN && !others().isEmpty();
        addClassName("next-form");
        setTooltipText(t("next.key"));
        setIconAfterText(true);
        setVisible(offered);
        if (offered) {
            addClickListener(click -> go());
            addClickShortcut(Key.KEY_J, KeyModifier.ALT);
        }
    }

    private void go() {
        queue().stream()
                .dropWhile(id -> id != model.live().id())
                .skip(1)
                .findFirst()
                .or(() -> others().stream().findFirst())
                .ifPresentOrElse(
                        id -> Address.form(id).open(),
                        () -> Notification.show(t("next.none"), 4000, Notification.Position.TOP_CENTER));
    }

    private List<Long> others() {
        return queue().stream().filter(id -> id != model.live().id()).toList();
    }

    /** In the order of the queue. */
    private List<Long> queue() {
        return model.useCases().judging().inbox().waiting(model.person()).stream()
                .filter(task -> task.evaluation().stage() != Stage.DRAFT)
                .map(task -> task.evaluation().id())
                .toList();
    }
}
