package org.hengping.ui.overdue;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.notification.Notification;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.hengping.core.overdue.LastReminder;
import org.hengping.ui.part.Ask;
import org.hengping.ui.part.DayField;
import org.hengping.ui.part.Tags;
import org.hengping.workflow.board.BoardLine;
import org.hengping.workflow.board.BoardSeat;
import org.hengping.workflow.deadline.Exempting;
import org.hengping.workflow.deadline.Extending;
import org.hengping.workflow.reminder.ReminderOutcome;
import org.hengping.workflow.reminder.Reminding;

/**
 * What a finance officer does about ticked forms: remind, extend, exempt.
 *
 * @param done brings the board up to date
 */
record BoardActs(long person, Reminding reminding, Extending extending, Exempting exempting, Runnable done) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int MESSAGE_MILLIS = 6000;

    /** Says beforehand who gets it, and who is skipped because of an earlier one today. */
    void remind(Collection<BoardLine> ticked, LineTexts texts) {
        List<BoardLine> wanted = ticked.stream()
                .filter(line -> !remindedOn(line, texts.on()) && !line.desk().isEmpty())
                .toList();
        String people = wanted.stream()
                .flatMap(line -> line.desk().stream())
                .map(BoardSeat::name)
                .distinct()
                .collect(Collectors.joining(t("board.and")));
        Ask ask = Ask.to(t("board.remind.title"))
                .named("board-dialog")
                .says(wanted.isEmpty() ? t("board.remind.nobody") : t("board.remind.effect", wanted.size(), people))
                .shows(ticked.stream()
                        .filter(line -> !wanted.contains(line))
                        .map(line -> Tags.notice("warn", skipped(line, texts)))
                        .toArray(Component[]::new))
                .words(t("board.remind.words"))
                .field(words -> words.setMaxLength(Reminding.LONGEST))
                .go(t("board.remind.go", wanted.size()), words -> {
                    tell(reminding.remind(
                            person,
                            wanted.stream()
                                    .map(line -> line.row().evaluationId())
                                    .toList(),
                            words));
                    done.run();
                });
        ask.possible(!wanted.isEmpty());
        ask.open();
    }

    /** A new last day for the present step of each; later steps move along. */
    void extend(Collection<BoardLine> ticked, LocalDate today) {
        LocalDate latest =
                ticked.stream().map(BoardLine::dueOn).max(LocalDate::compareTo).orElse(today);
        DatePicker until =
                DayField.of(t("board.extend.until"), null, UI.getCurrent().getLocale());
        until.setMin(latest.isBefore(today) ? today : latest.plusDays(1));
        until.setRequiredIndicatorVisible(true);
        until.setHelperText(t("board.extend.now", latest));
        until.setErrorMessage(t("board.extend.dayMissing"));
        named("extend", ticked)
                .with(until)
                .requires(() -> {
                    LocalDate day = until.getValue();
                    until.setInvalid(day == null || day.isBefore(until.getMin()));
                    return !until.isInvalid();
                })
                .reason()
                .each(
                        many -> t("board.extend.go", many),
                        List.copyOf(ticked),
                        line -> line.row().departmentShortName(),
                        (line, reason) -> extending.grant(person, line.row().evaluationId(), until.getValue(), reason),
                        done)
                .open();
    }

    void exempt(Collection<BoardLine> ticked) {
        named("exempt", ticked)
                .reason()
                .each(
                        many -> t("board.exempt.go", many),
                        List.copyOf(ticked),
                        line -> line.row().departmentShortName(),
                        (line, reason) -> exempting.exempt(person, line.row().evaluationId(), reason),
                        done)
                .open();
    }

    /** Says what the act does, and names the forms. */
    private static Ask named(String act, Collection<BoardLine> lines) {
        String names = lines.stream()
                .map(line -> line.row().departmentShortName())
                .collect(Collectors.joining(t("board.and")));
        return Ask.to(t("board." + act + ".title"))
                .named("board-dialog")
                .says(t("board." + act + ".effect"))
                .shows(Tags.text("board-names", names));
    }

    private static boolean remindedOn(BoardLine line, LocalDate on) {
        LastReminder last = line.last();
        return last != null
                && !last.byName().isEmpty()
                && last.at().atZone(ZONE).toLocalDate().equals(on);
    }

    private static String skipped(BoardLine line, LineTexts texts) {
        return t(
                line.desk().isEmpty() ? "board.remind.noDesk" : "board.remind.already",
                line.row().departmentShortName(),
                texts.last(line));
    }

    private static void tell(ReminderOutcome reminded) {
        Notification.show(
                t("board.remind.done", reminded.forms(), reminded.people().size()),
                MESSAGE_MILLIS,
                Notification.Position.TOP_CENTER);
        reminded.skipped()
                .forEach(skipped ->
                        Notification.show(say(skipped.why()), MESSAGE_MILLIS, Notification.Position.TOP_CENTER));
    }
}
