package org.hengping.ui.form;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import org.hengping.core.overdue.Extension;
import org.hengping.core.review.Refusal;
import org.hengping.ui.part.DayField;
import org.hengping.ui.part.Tags;
import org.hengping.workflow.deadline.DueDay;
import org.hengping.workflow.deadline.DueDayReading;
import org.hengping.workflow.deadline.ExtensionRequesting;
import org.hengping.workflow.road.Sheet;

/** When the form is due, how late it is, and the request for more time. */
final class DueLine extends Div {

    private final DueDayReading dueDays;
    private final ExtensionRequesting requesting;
    private final long person;
    private final Sheet sheet;

    DueLine(DueDayReading dueDays, ExtensionRequesting requesting, long person, Sheet sheet) {
        this.dueDays = dueDays;
        this.requesting = requesting;
        this.person = person;
        this.sheet = sheet;
        addClassNames("tags", "due-line");
        fill();
    }

    private void fill() {
        removeAll();
        LocalDate closedOn = sheet.round().closedOn();
        if (closedOn != null) {
            add(Tags.tag("plain", t("due.closed", closedOn)));
        } else if (sheet.evaluation().exempt()) {
            add(Tags.tag("plain", t("due.exempt")));
        } else {
            fill(dueDays.due(person, sheet.evaluation().id()));
        }
    }

    private void fill(DueDay due) {
        LocalDate on = due.on();
        if (on == null) {
            return;
        }
        add(Tags.text("muted", t("due.on", on)));
        if (due.workingDays() > 0) {
            add(Tags.tag("late", t("due.late", due.workingDays())));
        }
        due.latest().ifPresent(extension -> add(tag(extension)));
        if (due.mayRequest()) {
            NativeButton ask = new NativeButton(t("extension.ask"));
            ask.addClassName("link");
            ask.addClickListener(click -> ask(on).open());
            add(ask);
        }
    }

    private static Div tag(Extension extension) {
        Div tag = new Div(Tags.tag(
                extension.state() == Extension.State.REFUSED ? "back" : "info",
                t("extension.state." + extension.state())));
        tag.getElement()
                .setAttribute(
                        "title",
                        extension.reason() + (extension.decision().isEmpty() ? "" : " → " + extension.decision()));
        return tag;
    }

    private Dialog ask(LocalDate now) {
        Dialog dialog = new Dialog(t("extension.ask"));
        dialog.setWidth("min(480px, 94vw)");
        dialog.addClassName("extension-dialog");
        DatePicker until = DayField.of(t("extension.until"), null, getLocale());
        until.setMin(now.plusDays(1));
        until.setWidthFull();
        TextArea reason = new TextArea(t("act.reason"));
        reason.setWidthFull();
        reason.setMaxLength(2000);
        reason.setRequiredIndicatorVisible(true);
        Div refused = Tags.box("notices");
        Button go = new Button(t("extension.send"), click -> {
            if (until.getValue() == null) {
                until.setInvalid(true);
                until.setErrorMessage(t("extension.untilMissing"));
                return;
            }
            send(dialog, until.getValue(), reason.getValue(), refused);
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.add(new Paragraph(t("extension.effect", now)), refused, until, reason);
        dialog.getFooter().add(new Button(t("act.cancel"), click -> dialog.close()), go);
        return dialog;
    }

    private void send(Dialog dialog, LocalDate until, String reason, Div refused) {
        try {
            requesting.request(person, sheet.evaluation().id(), until, reason);
            dialog.close();
            fill();
        } catch (Refusal refusal) {
            refused.removeAll();
            refused.add(Tags.notice("err", say(refusal.sentence())));
        }
    }
}
