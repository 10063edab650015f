package org.hengping.ui.form.trace;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.stream.Collectors;
import org.hengping.core.Sentence;
import org.hengping.core.organization.Person;
import org.hengping.core.review.Stage;
import org.hengping.ui.integrity.SoundnessLine;
import org.hengping.ui.part.Address;
import org.hengping.ui.part.AddressedView;
import org.hengping.ui.part.FormAddress;
import org.hengping.ui.part.Head;
import org.hengping.ui.part.Tags;
import org.hengping.ui.security.CurrentPerson;
import org.hengping.ui.words.Moments;
import org.hengping.workflow.deadline.DueDay;
import org.hengping.workflow.deadline.DueDayReading;
import org.hengping.workflow.integrity.Soundness;
import org.hengping.workflow.integrity.SoundnessReading;
import org.hengping.workflow.road.Consulting;
import org.hengping.workflow.road.Sheet;

/** Where a form stands: the diagram of the road with the present step, and the timeline of acts. */
@Route("trace/:id")
@PermitAll
class TraceView extends AddressedView {

    private final Consulting consulting;
    private final DueDayReading dueDays;
    private final SoundnessReading soundness;
    private final CurrentPerson person;

    TraceView(Consulting consulting, DueDayReading dueDays, SoundnessReading soundness, CurrentPerson person) {
        this.consulting = consulting;
        this.dueDays = dueDays;
        this.soundness = soundness;
        this.person = person;
    }

    @Override
    protected Shown open(BeforeEnterEvent event) {
        Sheet sheet = consulting.open(person.id(), FormAddress.required(event));
        Soundness soundness = this.soundness.of(person.id(), sheet.evaluation().id());
        Div screen = Tags.box(
                "view scroll trace",
                head(sheet),
                Tags.box("card pad", now(sheet, soundness), changed(soundness), picture(sheet), steps(sheet)),
                Tags.box("card pad", new H2(t("trace.timeline")), new Timeline(sheet)));
        return new Shown(t("trace.title") + " · " + sheet.department().name(), screen);
    }

    private static Component head(Sheet sheet) {
        RouterLink form = Address.form(sheet.evaluation().id()).link(t("trace.form"));
        form.addClassNames("go", "plain");
        return new Head(sheet.department().name())
                .crumb(new Span(sheet.round().title()), new Span("·"), new Span(t("trace.title")))
                .acts(form);
    }

    /** Each place that is not as it was put on record; nothing where there is none. */
    private static Component changed(Soundness soundness) {
        Div places = Tags.box("changed-places");
        soundness
                .changed()
                .forEach(one ->
                        places.add(Tags.notice("err", say(Sentence.of("integrity.line", one.place(), one.what())))));
        places.setVisible(!soundness.changed().isEmpty());
        return places;
    }

    private Component now(Sheet sheet, Soundness soundness) {
        DueDay due = dueDays.due(person.id(), sheet.evaluation().id());
        Stage stage = sheet.evaluation().stage();
        Div now = Tags.box("now-line", Tags.text("muted", t("trace.now")), Tags.text("now-s", say(stage)));
        String desk = sheet.desk().stream().map(Person::name).collect(Collectors.joining("、"));
        if (!desk.isEmpty() && due.on() != null) {
            now.add(new Span(t("trace.desk", desk)));
        }
        if (due.on() != null) {
            now.add(Tags.text("muted", t("due.on", due.on())));
        }
        if (due.since() != null) {
            now.add(Tags.text("muted", t("trace.since", Moments.minute(due.since()))));
        }
        now.add(new SoundnessLine(soundness));
        return now;
    }

    private Component picture(Sheet sheet) {
        String drawing = new Drawing(consulting.diagram(), sheet.evaluation().stage(), sheet.history()).svg();
        Div box = Tags.box("bpmn-box", new Svg(drawing));
        box.getElement().setAttribute("role", "img");
        box.getElement()
                .setAttribute(
                        "aria-label", t("trace.picture", say(sheet.evaluation().stage())));
        return box;
    }

    /** The same as the picture, for narrow screens: the stages one below the other. */
    private static Component steps(Sheet sheet) {
        Div steps = Tags.box("vsteps");
        for (Stage stage : Stage.values()) {
            int order = stage.compareTo(sheet.evaluation().stage());
            Div step = Tags.box("vstep", Tags.text("vdot", ""), Tags.text("v-t", say(stage)));
            step.addClassName(order < 0 ? "past" : order == 0 ? "now" : "ahead");
            steps.add(step);
        }
        return steps;
    }
}
