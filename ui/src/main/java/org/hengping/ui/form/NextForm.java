package org.hengping.ui.form;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import java.util.List;
import org.hengping.core.organization.Role;
import org.hengping.core.review.Stage;
import org.hengping.ui.part.Address;
import org.hengping.ui.part.Glyph;
import org.hengping.ui.security.CurrentPerson;
import org.hengping.workflow.board.Inbox;
import org.hengping.workflow.road.Lens;
import org.hengping.workflow.road.Sheet;

/** The way to the next form of the review queue, by button and by Alt+J; offered while there is a queue to go through. */
final class NextForm extends Button {

    private final transient Inbox inbox;
    private final long person;
    private final long form;

    NextForm(Inbox inbox, CurrentPerson person, Sheet sheet) {
        super(t("next.form"), Glyph.RIGHT.icon());
        this.inbox = inbox;
        this.person = person.id();
        this.form = sheet.evaluation().id();
        boolean reviewer = person.get().is(Role.FINANCE_OFFICER) || person.get().is(Role.DEPARTMENT_HEAD);
        boolean offered =
                reviewer && (sheet.lens() == Lens.REVIEW || sheet.lens() != Lens.FILL_IN && !others().isEmpty());
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
                .dropWhile(id -> id != form)
                .skip(1)
                .findFirst()
                .or(() -> others().stream().findFirst())
                .ifPresentOrElse(
                        id -> Address.form(id).open(),
                        () -> Notification.show(t("next.none"), 4000, Notification.Position.TOP_CENTER));
    }

    private List<Long> others() {
        return queue().stream().filter(id -> id != form).toList();
    }

    /** In the order of the queue. */
    private List<Long> queue() {
        return inbox.waiting(person).stream()
                .filter(task -> task.evaluation().stage() != Stage.DRAFT)
                .map(task -> task.evaluation().id())
                .toList();
    }
}
