package org.hengping.ui.rounds;

import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hengping.core.organization.Person;
import org.hengping.ui.part.Address;
import org.hengping.ui.part.Pills;
import org.hengping.ui.part.SearchField;
import org.hengping.ui.part.Tags;
import org.hengping.workflow.round.RoundForm;
import org.jspecify.annotations.Nullable;

/** The departments of a round: stage, desk and due day of each; narrowed by name, stage, lateness and exemption. */
final class RoundForms extends Div {

    private final VirtualList<RoundForm> list = new VirtualList<>();
    private final SearchField search = new SearchField("round.search", typed -> narrow());
    private final List<Wanted> choices = Wanted.all();
    private final Pills<Wanted> pills = new Pills<>(choices, Wanted::words, wanted -> show());
    private final Span count = Tags.text("muted", "");
    private final boolean readsForms;
    private final @Nullable Consumer<RoundForm> exemption;
    private List<RoundForm> all = List.of();

    /**
     * @param readsForms whether the person may open the forms themselves
     * @param exemption asks to exempt a department, or to take it back; {@code null} where the person may not
     */
    RoundForms(boolean readsForms, @Nullable Consumer<RoundForm> exemption) {
        this.readsForms = readsForms;
        this.exemption = exemption;
        addClassName("round-forms");
        list.setRenderer(new ComponentRenderer<>(this::line));
        choices.forEach(wanted -> pills.of(wanted).addClassName("pill-" + wanted.name()));
        add(Tags.box("picker-bar", search, Tags.box("tags", pills), Tags.text("grow", ""), count), list);
    }

    void show(List<RoundForm> forms) {
        all = forms;
        show();
    }

    private void show() {
        choices.forEach(this::count);
        narrow();
    }

    /** A choice that nobody falls under is not offered, except where it was made. */
    private void count(Wanted wanted) {
        long number = all.stream().filter(wanted::holds).count();
        pills.of(wanted).setText(wanted.words() + " " + number);
        pills.of(wanted).setVisible(number > 0 || wanted.equals(pills.value()));
    }

    private void narrow() {
        List<RoundForm> shown = all.stream()
                .filter(form -> pills.value().holds(form) && form.department().matches(search.getValue()))
                .toList();
        list.setItems(shown);
        list.setHeight(Math.clamp(shown.size() * 45L, 45, 540) + "px");
        count.setText(t("round.shown", String.valueOf(shown.size()), String.valueOf(all.size())));
    }

    private Component line(RoundForm form) {
        String name = form.department().name();
        Component link = readsForms ? Address.form(form.evaluation().id()).link(name) : Tags.text("strong", name);
        Div line = Tags.box(
                "round-row", Tags.box("round-name", link), Tags.box("tags", tags(form)), desk(form), due(form));
        Div acts = Tags.box("round-acts");
        if (exemption != null
                && (form.evaluation().exempt() || !form.evaluation().stage().done())) {
            NativeButton exempt = new NativeButton(t(form.evaluation().exempt() ? "round.readmit" : "round.exemptOne"));
            exempt.addClassName("quiet");
            exempt.getElement()
                    .setAttribute(
                            "aria-label",
                            exempt.getText() + " " + form.department().shortName());
            exempt.addClickListener(click -> exemption.accept(form));
            acts.add(exempt);
        }
        line.add(acts);
        return line;
    }

    private static Component[] tags(RoundForm form) {
        Span stage = form.evaluation().exempt()
                ? Tags.tag("info", t("round.exempt"))
                : Tags.stage(form.evaluation().stage(), form.returned());
        return form.late() > 0
                ? new Component[] {stage, Tags.tag("late", t("round.lateDays", String.valueOf(form.late())))}
                : new Component[] {stage};
    }

    private static Component desk(RoundForm form) {
        if (form.evaluation().exempt() || form.evaluation().stage().done()) {
            return Tags.text("round-desk", "");
        }
        String names = form.desk().stream().map(Person::name).collect(Collectors.joining("、"));
        return names.isEmpty() ? Tags.tag("warn", t("round.nobody")) : Tags.text("round-desk", names);
    }

    private static Component due(RoundForm form) {
        return Tags.text("num", form.dueOn() == null ? "" : t("round.dueOn", form.dueOn()));
    }
}
