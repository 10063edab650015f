package org.hengping.ui.rounds;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import org.hengping.core.Sentence;
import org.hengping.core.overdue.WorkCalendar;
import org.hengping.core.review.Refusal;
import org.hengping.core.round.DueDays;
import org.hengping.core.round.EvaluationRound;
import org.hengping.core.round.ResubmissionDays;
import org.hengping.ui.part.Ask;
import org.hengping.ui.part.Tags;
import org.hengping.workflow.round.RoundChanging;
import org.hengping.workflow.round.RoundResubmission;

/** Other days for an open round. */
final class DaysDialog {

    private final EvaluationRound round;
    private final DayPicker toHead;
    private final DayPicker toFinance;
    private final DayPicker decision;
    private final RoundFields.AgainFields again;

    DaysDialog(EvaluationRound round, WorkCalendar calendar) {
        this.round = round;
        toHead = new DayPicker(t("round.field.toHead"), round.dueOn().toHead(), calendar);
        toFinance = new DayPicker(t("round.field.toFinance"), round.dueOn().toFinance(), calendar);
        decision = new DayPicker(t("round.field.decision"), round.dueOn().decision(), calendar);
        again = new RoundFields.AgainFields(round.resubmission());
    }

    void open(long by, RoundChanging changing, Runnable done) {
        Div fields = Tags.box("round-fields", Tags.box("field-row", toHead, toFinance, decision), again);
        Ask.to(t("round.changeDays"))
                .named("round-dialog")
                .says(t("round.daysEffect"))
                .with(fields)
                .reason()
                .go(t("round.daysSave"), reason -> {
                    changing.days(by, round.id(), round.dueOn(), days(), afterReturn(), reason);
                    done.run();
                })
                .open();
    }

    private DueDays days() {
        LocalDate first = toHead.day();
        LocalDate second = toFinance.day();
        LocalDate third = decision.day();
        if (first == null || second == null || third == null || second.isBefore(first) || third.isBefore(second)) {
            throw new Refusal.NotPermitted(Sentence.of("roundCheck.daysOrder"));
        }
        return new DueDays(first, second, third);
    }

    private ResubmissionDays afterReturn() {
        RoundResubmission typed = again.value();
        if (!typed.inOrder()) {
            throw new Refusal.NotPermitted(Sentence.of("roundCheck.again"));
        }
        return typed.days();
    }
}
