package org.hengping.ui.form;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.time.LocalDate;
import org.hengping.core.overdue.Extension;
import org.hengping.ui.part.Ask;
import org.hengping.ui.part.AskWidth;
import org.hengping.ui.part.DayField;
import org.hengping.ui.part.Tags;
import org.hengping.workflow.deadline.DueDay;
import org.hengping.workflow.road.Sheet;

/** When the form is due, how late it is, and the request for more time. */
final class DueLine extends Div {

    private final FormModel model;
    private final Sheet sheet;

    DueLine(FormModel model) {
        this.model = model;
        this.sheet = model.sheet();
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
            fill(model.facts().due());
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

    private Ask ask(LocalDate now) {
        DatePicker until = DayField.of(t("extension.until"), null, getLocale());
        until.setMin(now.plusDays(1));
        until.setWidthFull();
        until.setErrorMessage(t("extension.untilMissing"));
        return Ask.to(t("extension.ask"))
                .named("extension-dialog")
                .wide(AskWidth.NARROW)
                .says(t("extension.effect", now))
                .with(until)
                .requires(() -> {
                    until.setInvalid(until.getValue() == null);
                    return !until.isInvalid();
                })
                .reason()
                .go(t("extension.send"), reason -> send(until.getValue(), reason));
    }

    private void send(LocalDate until, String reason) {
        model.useCases()
                .filling()
                .requesting()
                .request(model.person(), sheet.evaluation().id(), until, reason);
        fill();
    }
}
