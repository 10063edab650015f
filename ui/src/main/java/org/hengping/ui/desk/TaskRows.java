package org.hengping.ui.desk;

import static org.hengping.ui.part.Words.say;
import static org.hengping.ui.part.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hengping.core.Sentence;
import org.hengping.core.organization.Person;
import org.hengping.core.review.Stage;
import org.hengping.ui.part.Address;
import org.hengping.ui.part.Tags;
import org.hengping.ui.words.Moments;
import org.hengping.workflow.board.Task;

/** Forms on desks as rows of a list: when it is due, which department, where it lies, and the way to it. */
record TaskRows(LocalDate today) {

    /**
     * What waits for the person: the first one stands out, and each says what is to be done.
     *
     * @param abstaining why the next step of a form is somebody else's, by form
     */
    Component toDo(List<Task> tasks, Map<Long, Sentence> abstaining, String empty) {
        return list(
                tasks,
                abstaining,
                empty,
                task -> t("workbench.open." + task.evaluation().stage()),
                true);
    }

    /** What lies on other desks, to look at. */
    Component toLookAt(List<Task> tasks, String empty) {
        return list(tasks, Map.of(), empty, task -> t("workbench.look"), false);
    }

    /** Why the next step is somebody else's; nothing where it is not. */
    static Component abstaining(Task task, Map<Long, Sentence> abstaining) {
        Div why = Tags.box("abstain");
        Sentence sentence = abstaining.get(task.evaluation().id());
        if (sentence != null) {
            why.add(Tags.tag("warn", t("abstain.tag")), Tags.text("todo-s", say(sentence)));
        }
        return why;
    }

    private Component list(
            List<Task> tasks,
            Map<Long, Sentence> abstaining,
            String empty,
            Function<Task, String> act,
            boolean firstStandsOut) {
        Div list = Tags.box("todo");
        if (tasks.isEmpty()) {
            list.add(Tags.text("empty", empty));
        }
        boolean years = tasks.stream().map(task -> task.round().id()).distinct().count() > 1;
        for (Task task : tasks) {
            boolean first = firstStandsOut && task == tasks.getFirst();
            list.add(row(task, act.apply(task), first, years, abstaining(task, abstaining)));
        }
        return list;
    }

    private Component row(Task task, String act, boolean first, boolean years, Component why) {
        RouterLink open = Address.form(task.evaluation().id()).link(act);
        open.addClassNames("go", first ? "primary" : "plain");
        open.getElement()
                .setAttribute(
                        "aria-label", open.getText() + " " + task.department().shortName());
        Span name = Tags.text("todo-t", task.department().name());
        Span where = Tags.text("todo-s", t("workbench.since", desk(task), Moments.day(task.since())));
        Div tags = Tags.box("tags", Tags.stage(task.evaluation().stage(), task.returned()));
        if (years) {
            tags.addComponentAsFirst(Tags.tag(
                    "plain", t("workbench.year", String.valueOf(task.round().fiscalYear()))));
        }
        if (task.evaluation().version() > 0) {
            tags.add(Tags.tag("plain", t("form.version", task.evaluation().version())));
        }
        return Tags.box("todo-row", when(task), new Div(name, where, why), tags, open);
    }

    /** The due day, with the days left; what lies in the past says so in a word, not by colour alone. */
    Component when(Task task) {
        LocalDate due = task.dueOn();
        if (due == null) {
            return Tags.box("when", Tags.text("when-n", "—"));
        }
        int left = -task.workingDays();
        String words = left < 0
                ? t("due.late", -left)
                : left > 0 ? t("due.left", left) : t(due.isBefore(today) ? "due.past" : "due.today");
        Div when = Tags.box("when", Tags.text("when-n", Moments.day(due)), Tags.text("when-u", words));
        when.addClassName(left < 0 ? "late" : left == 0 ? "due" : "early");
        return when;
    }

    private static String desk(Task task) {
        return task.evaluation().stage() == Stage.APPROVED || task.evaluation().stage() == Stage.DISCLOSED
                ? t("stage." + task.evaluation().stage())
                : task.desk().isEmpty()
                        ? t("workbench.nobody")
                        : task.desk().stream().map(Person::name).collect(Collectors.joining("、"));
    }
}
