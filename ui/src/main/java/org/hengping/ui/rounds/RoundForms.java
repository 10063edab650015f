package org.hengping.ui.rounds;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hengping.core.organization.Person;
import org.hengping.core.review.Stage;
import org.hengping.ui.part.Address;
import org.hengping.ui.part.Tags;
import org.hengping.workflow.round.RoundForm;
import org.jspecify.annotations.Nullable;

/** The departments of a round: stage, desk and due day of each; narrowed by name, stage, lateness and exemption. */
final class RoundForms extends Div {

    private final VirtualList<RoundForm> list = new VirtualList<>();
    private final TextField search = new TextField();
    private final Div pills = Tags.box("tags");
    private final Span count = Tags.text("muted", "");
    private final boolean readsForms;
    private final transient @Nullable Consumer<RoundForm> exemption;
    private transient List<RoundForm> all = List.of();
    private String wanted = "ALL";

    /**
     * @param readsForms whether the person may open the forms themselves
     * @param exemption asks to exempt a department, or to take it back; {@code null} where the person may not
     */
    RoundForms(boolean readsForms, @Nullable Consumer<RoundForm> exemption) {
        this.readsForms = readsForms;
        this.exemption = exemption;
        addClassName("round-forms");
        search.setPlaceholder(t("round.search"));
        search.setAriaLabel(t("round.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> narrow());
        list.setRenderer(new ComponentRenderer<>(this::line));
        add(Tags.box("picker-bar", search, pills, Tags.text("grow", ""), count), list);
    }

    void show(List<RoundForm> forms) {
        all = forms;
        pills.removeAll();
        pill("ALL", t("round.all"), forms.size());
        for (Stage stage : Stage.values()) {
            pill(
                    stage.name(),
                    say(stage),
                    forms.stream().filter(form -> is(form, stage.name())).count());
        }
        pill(
                "LATE",
                t("round.late"),
                forms.stream().filter(form -> is(form, "LATE")).count());
        pill(
                "EXEMPT",
                t("round.exempt"),
                forms.stream().filter(form -> is(form, "EXEMPT")).count());
        narrow();
    }

    private void pill(String name, String words, long number) {
        if (number == 0 && !name.equals(wanted)) {
            return;
        }
        NativeButton pill = new NativeButton(words + " " + number);
        pill.addClassNames("pill", "pill-" + name.toLowerCase(java.util.Locale.ROOT));
        pill.getElement().setAttribute("aria-pressed", String.valueOf(name.equals(wanted)));
        pill.addClickListener(click -> {
            wanted = name;
            show(all);
        });
        pills.add(pill);
    }

    private void narrow() {
        List<RoundForm> shown = all.stream()
                .filter(form -> is(form, wanted) && form.department().matches(search.getValue()))
                .toList();
        list.setItems(shown);
        list.setHeight(Math.clamp(shown.size() * 45L, 45, 540) + "px");
        count.setText(t("round.shown", String.valueOf(shown.size()), String.valueOf(all.size())));
    }

    private static boolean is(RoundForm form, String wanted) {
        return switch (wanted) {
            case "ALL" -> true;
            case "LATE" -> form.late() > 0;
            case "EXEMPT" -> form.evaluation().exempt();
            default ->
                !form.evaluation().exempt() && form.evaluation().stage().name().equals(wanted);
        };
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
