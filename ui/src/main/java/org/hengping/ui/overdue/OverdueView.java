package org.hengping.ui.overdue;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.hengping.ui.part.AddressedView;
import org.hengping.ui.part.Head;
import org.hengping.ui.part.Tags;
import org.hengping.ui.security.CurrentPerson;
import org.hengping.workflow.board.BoardFilter;
import org.hengping.workflow.board.Overseeing;
import org.hengping.workflow.deadline.Exempting;
import org.hengping.workflow.deadline.Extending;
import org.hengping.workflow.deadline.ExtensionRequests;
import org.hengping.workflow.reminder.Reminding;

/** The desk board (逾期督办): who is late, on whose desk, and what to do about it. Administrators and auditors look on. */
@Route("overdue")
@RolesAllowed({"FINANCE_OFFICER", "SYSTEM_ADMINISTRATOR", "AUDITOR"})
class OverdueView extends AddressedView {

    private final CurrentPerson person;
    private final UseCases useCases;

    OverdueView(
            CurrentPerson person,
            Overseeing overseeing,
            ExtensionRequests requests,
            Extending extending,
            Exempting exempting,
            Reminding reminding) {
        this.person = person;
        this.useCases = new UseCases(overseeing, requests, extending, exempting, reminding);
    }

    @Override
    protected Shown open(BeforeEnterEvent event) {
        Component screen = useCases.overseeing()
                .board(person.id(), BoardFilter.LATE)
                .<Component>map(board -> new BoardScreen(person, board, useCases))
                .orElseGet(OverdueView::noRound);
        return new Shown(t("board.title"), screen);
    }

    private static Component noRound() {
        return Tags.box(
                "view board", new Head(t("board.title")), Tags.box("board-empty", new Paragraph(t("board.noRound"))));
    }
}
