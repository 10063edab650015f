package org.hengping.ui.overdue;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.function.Consumer;
import org.hengping.core.overdue.Urgency;
import org.hengping.core.round.EvaluationRound;
import org.hengping.ui.part.FileLink;
import org.hengping.ui.part.Glyph;
import org.hengping.ui.part.Head;
import org.hengping.ui.part.Tags;
import org.hengping.workflow.board.Board;

/** The head of the board: as of when, how many are late, which round, and what can be done with the ticked ones. */
final class BoardHead extends Head {

    final Button remind = new Button();
    final Button extend = new Button(t("board.extend"));
    final Button exempt = new Button(t("board.exempt"));
    final Button circular = new Button(t("board.circular"), Glyph.NOTE.icon());
    private final Span asOf = new Span();
    private final Span guessed = Tags.tag("warn", t("board.noCalendar"));
    private final Span sum = Tags.text("board-sum", "");
    private final Select<EvaluationRound> rounds = new Select<>();

    BoardHead(boolean acts, FileLink.Making sheet, Consumer<EvaluationRound> chosen) {
        lines(Tags.box("title-line", new H1(t("board.title")), sum)).crumb(asOf, guessed);
        sum.getElement().setAttribute("role", "status");
        rounds.setAriaLabel(t("board.round"));
        rounds.setWidth("290px");
        rounds.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chosen.accept(change.getValue());
            }
        });
        remind.addThemeVariants(ButtonVariant.PRIMARY);
        remind.setIcon(Glyph.SEND.icon());
        remind.addClassName("act-remind");
        extend.addClassName("act-extend");
        exempt.addClassName("act-exempt");
        circular.addClassName("act-circular");
        Div buttons = Tags.box("acts", rounds);
        if (acts) {
            buttons.add(remind, extend, exempt, circular);
        }
        buttons.add(new FileLink(t("board.export"), "as-button board-export", sheet));
        end(buttons);
        picked(0);
    }

    void picked(int count) {
        remind.setText(count == 0 ? t("board.remind") : t("board.remind.n", count));
        remind.setEnabled(count > 0);
        extend.setEnabled(count > 0);
        exempt.setEnabled(count > 0);
    }

    void show(Board board, int shown) {
        int late = board.count(null, Urgency.LATE);
        asOf.setText(t("board.asOf", board.on(), board.round().title()));
        guessed.setVisible(!board.calendarKnown());
        sum.setText(late == 0 ? t("board.noneLate", shown) : t("board.sum", late, board.longest(null), shown));
        circular.setEnabled(late > 0);
        rounds.setItemLabelGenerator(round -> {
            int lateThere = board.lateByRound().getOrDefault(round.id(), 0);
            return lateThere == 0 ? round.title() : t("board.round.late", round.title(), lateThere);
        });
        rounds.setItems(board.rounds());
        rounds.setValue(board.round());
        rounds.setVisible(board.rounds().size() > 1);
    }
}
